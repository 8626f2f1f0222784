import type { Compte } from '#schema/compte.ts';
import { fullName } from '../words/full-name.ts';

/** « Awa Prénomville », then her address: a French one ends with its postcode and town, on their own line. */
export const addressee = ({ prenom, nom, logement }: Compte): string =>
  `${fullName(prenom, nom)}\n${logement.adresse.replace(/, (?=\d{5} )/, '\n')}`;
