import type { Compte } from '#schema/compte.ts';
import { CAR, owner } from './session-builder.ts';

/** The car of the tests, as it was sold: inspected in September, with no code that the buyer would have. */
const { adresse: _old, codeConfidentiel: _code, ...SOLD } = CAR;
export const BOUGHT = { ...SOLD, controleTechnique: '2026-09-10' };

/** Somebody who bought the car on 31 October 2026; the sale was declared the day after. Each argument replaces parts. */
export function buyer(
  sale: Record<string, unknown> = {},
  car: Record<string, unknown> = {},
  file: Record<string, unknown> = {},
): Compte {
  const a = {
    prenom: 'Ana',
    nom: 'Faux-Nom',
    naissance: '1990-05-04',
    commune: 'Exempleville',
    adresse: '3 place du Pinceau, 00110 Exempleville',
  };
  const achete = { a, le: '2026-10-31', declareLe: '2026-11-01', ...sale };
  return owner({ demenageLe: undefined, vehicules: [{ ...BOUGHT, achete, ...car }], ...file });
}

/** The same, who has an account elsewhere: buying then asks to come in by it (ants.md §1.1). */
export const sharingBuyer = (): Compte => ({ ...buyer(), identite: SHARED });
const SHARED: NonNullable<Compte['identite']> = {
  comptes: [{ chez: 'fiscal', numero: '0000ZO00140', motDePasse: 'Capot-2026', etatCivil: 'juste' }],
  communeDeNaissance: 'Exempleville',
  comptesVides: [],
  ordinateurPartage: false,
};
