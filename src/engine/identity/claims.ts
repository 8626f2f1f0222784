import type { Compte, Fournisseur } from '#schema/compte.ts';
import { dayInWords } from '../journal/day.ts';
import { accountAt } from './providers.ts';

/** What is passed on to the portal: the identity, and the address at which the provider writes (ants.md §3, FranceConnect). */
export interface Claims {
  passeNom: string;
  passePrenom: string;
  passeSexe: string;
  passeNaissance: string;
  passeCommune: string;
  passeCourriel: string;
}

/** Why the register does not recognise who is passed on, with the code that the page shows (ants.md §6.1, point 8). */
export interface Refusal {
  code: string;
  raison: 'nom-usage' | 'introuvable';
}

/** The name at birth: the only one that the register knows. */
export const birthName = ({ identite, nom }: Pick<Compte, 'identite' | 'nom'>): string => identite?.nomDeNaissance ?? nom;

/** What a provider passes on. */
export function claimsFrom(compte: Compte, provider: Fournisseur): Claims {
  const asUsed = accountAt(compte, provider)?.etatCivil === 'nom-usage';
  const { numeroSecuriteSociale, courriel } = compte.identifiants;
  return {
    passeNom: (asUsed ? compte.nom : birthName(compte)).toLocaleUpperCase('fr'),
    passePrenom: compte.prenom,
    passeSexe: /^[17]/.test(numeroSecuriteSociale) ? 'masculin' : 'féminin',
    passeNaissance: dayInWords(compte.naissance),
    passeCommune: compte.identite?.communeDeNaissance ?? '',
    passeCourriel: courriel,
  };
}

const REFUSALS: Readonly<Record<Refusal['raison'], Refusal>> = {
  'nom-usage': { code: 'Y010007', raison: 'nom-usage' },
  introuvable: { code: 'Y010008', raison: 'introuvable' },
};

/** What the register answers to what this provider passes on: undefined when it knows the person. */
export function refusalOf(compte: Compte, provider: Fournisseur): Refusal | undefined {
  const state = accountAt(compte, provider)?.etatCivil ?? 'juste';
  return state === 'juste' ? undefined : REFUSALS[state];
}
