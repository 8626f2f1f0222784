// Households of the tests of amounts: each says only what changes its right.
import type { Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { household } from './session-builder.ts';

interface Said {
  adultes?: 1 | 2;
  /** Birthdays. */
  enfants?: readonly Day[];
  naissance?: Day;
  prestations?: readonly ('rsa' | 'prime-activite')[];
  declarationEn?: string;
  /** More keys of these parts of the account. */
  foyer?: Record<string, unknown>;
  verite?: Record<string, unknown>;
  droits?: Record<string, unknown>;
  personne?: Record<string, unknown>;
}

/** A tenant without housing benefit nor income, on RSA, with a declaration in November 2026. */
export function family(said: Said = {}): Compte {
  const { adultes = 1, enfants = [], naissance = '1990-05-14', prestations = ['rsa'], declarationEn = '2026-11' } = said;
  const second = { id: 'karim', prenom: 'Karim', naissance: '1988-02-03' };
  return household({
    naissance,
    foyer: {
      adultes: [{ id: 'sofia', prenom: 'Sofia', naissance, ...said.personne }, ...(adultes === 2 ? [second] : [])],
      enfants: enfants.map((born, rank) => ({ prenom: `Enfant ${rank + 1}`, naissance: born })),
      ...said.foyer,
    },
    verite: { ...said.verite },
    droits: { prestations, declarationEn, ...said.droits },
  });
}

/** A wage of so many euros a month, with what else is true of the job. */
export const wageOf = (montant: number, rest: Record<string, unknown> = {}, personne = 'sofia') => ({
  id: `emploi-${personne}`,
  employeur: 'Librairie Inventée',
  personne,
  habituel: { montantNetSocial: montant, netAPayer: montant, netImposable: montant },
  ...rest,
});
