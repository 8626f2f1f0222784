import type { Compte, Fournisseur, IdentitePartagee } from '#schema/compte.ts';
import { FOURNISSEURS } from '#schema/identite.ts';

/** A place where the person already has an account, and whose word the shared identity takes. Each is invented. */
export interface Provider {
  id: Fournisseur;
  nom: string;
  hote: string;
  /** What it calls the number by which one enters, and what helps to find it. */
  identifiant: string;
  aide: string;
}

/** The host of the shared identity itself. */
export const IDENTITY_HOST = 'identite.bac-a-sable.invalid';

/** The providers of the exercise: three kinds that exist in life, under names that do not (ants.md §6.1, point 2). */
export const PROVIDERS: Readonly<Record<Fournisseur, Provider>> = {
  fiscal: {
    id: 'fiscal',
    nom: 'Impôts d’exemple',
    hote: 'impots-exemple.bac-a-sable.invalid',
    identifiant: 'Numéro fiscal',
    aide: 'Ici, quatre zéros, deux lettres, cinq chiffres\u00a0; le vrai a 13 chiffres. Il est dans les papiers du personnage.',
  },
  sante: {
    id: 'sante',
    nom: 'Santé d’exemple',
    hote: 'sante-exemple.bac-a-sable.invalid',
    identifiant: 'Numéro de sécurité sociale',
    aide: '13 chiffres, sans la clé. Il est sur la carte d’assuré, dans les papiers du personnage.',
  },
  postal: {
    id: 'postal',
    nom: 'Poste d’exemple',
    hote: 'poste-exemple.bac-a-sable.invalid',
    identifiant: 'Adresse de courriel',
    aide: 'Celle du personnage, dans ses papiers.',
  },
};

/** The providers, in the order in which they are shown. */
export const PROVIDER_LIST: readonly Provider[] = FOURNISSEURS.map((id) => PROVIDERS[id]);

type AccountThere = IdentitePartagee['comptes'][number];

/** The account that the person has at a provider, if she has one. */
export const accountAt = ({ identite }: Pick<Compte, 'identite'>, provider: Fournisseur): AccountThere | undefined =>
  identite?.comptes.find(({ chez }) => chez === provider);

/** What she types to enter there. */
export function identifierAt({ identifiants }: Pick<Compte, 'identifiants'>, account: AccountThere): string {
  const known = { fiscal: account.numero ?? '', sante: identifiants.numeroSecuriteSociale, postal: identifiants.courriel };
  return known[account.chez];
}
