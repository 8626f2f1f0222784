import { freeText, oneOf } from '#engine/answers/answer.ts';
import { postcode } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toAgent, toAnts, toFines, toPost, toSiv, toSupplier } from '#portals/ants/circuits.ts';
import { parseFile, SUPPLIERS } from '../papers.ts';
import { street } from './street.ts';

/** Where an address goes, whatever it is told for. */
export const homeCircuits = [
  toSiv({
    pourquoi: 'Pour écrire votre nouvelle adresse dans le fichier des véhicules.',
    effet: 'Les amendes et les rappels partent à cette adresse.',
    compare: 'Le programme la compare avec celle que connaît votre fournisseur, si vous êtes d’accord.',
  }),
  toPost({ pourquoi: 'Pour apporter l’étiquette ou la carte grise.', effet: 'Incomplète, l’adresse fait revenir la lettre.' }),
  toFines({ pourquoi: 'Pour écrire au titulaire.', effet: 'À l’ancienne adresse, une amende se perd et augmente.' }),
] as const;
const agreed = [
  toAnts({ pourquoi: 'Pour savoir si vous êtes d’accord.', effet: 'D’accord : souvent, rien à joindre.' }),
  toSupplier({ pourquoi: 'Pour vérifier l’adresse à votre nom.', effet: 'Il répond oui ou non. Non : vous joignez un papier.' }),
] as const;
const proof = toAgent({
  pourquoi: 'Pour prouver que vous habitez là.',
  effet: 'Illisible, trop ancien ou à un autre nom, il vous est redemandé.',
});

/** The address of the person and its proof (ants.md §2a, steps 4 and 5): the same questions in a purchase and in a change of address. */
export const homeFacts = {
  voie: fact('le numéro et la rue', street, ...homeCircuits),
  precision: fact('s’il y a un étage, un appartement ou un « chez »', oneOf(['oui', 'non']), ...homeCircuits),
  complement: fact(
    'l’étage, l’appartement ou le « chez »',
    freeText({ max: 120, vide: 'Écrivez l’étage, l’appartement, ou « chez » et le nom.' }),
    ...homeCircuits,
  ),
  codePostal: fact('le code postal', postcode(), ...homeCircuits),
  commune: fact('la commune', freeText({ max: 80, vide: 'Écrivez la ville.' }), ...homeCircuits),
  verification: fact('votre accord pour vérifier l’adresse', oneOf(['oui', 'non']), ...agreed),
  fournisseur: fact('votre fournisseur', oneOf(Object.keys(SUPPLIERS)), ...agreed),
  justificatif: fact('le justificatif de domicile', parseFile, proof),
} satisfies Record<string, FactSpec>;

export type HomeFact = keyof typeof homeFacts;

/** How a démarche calls these facts: a scenario names a fact without its démarche, so no two share a name. */
export type HomeNames<Fact extends string> = Readonly<Record<HomeFact, Fact>>;
