import type { Circuit } from '#engine/flow/flow.ts';
import { toDepartment, toFranceTravail, toReferent } from '#portals/pole-emploi/circuits.ts';

/* Where the answers of the contract go: pole-emploi.md §2i and §3. */
type Changed = Parameters<typeof toFranceTravail>[0];

const LAW =
  'Loi plein emploi ; données des personnes au RSA : code du travail, art. R5312-32 et R5312-33 ; code de l’action sociale, art. R262-102.';

/** The department learns of it for everybody registered with an application for the RSA. */
const department = (what: Changed): Circuit => ({ ...toDepartment(what), base: LAW });

/** The questionnaire: to choose who will help. */
export const forOrientation: readonly [Circuit, ...Circuit[]] = [
  toFranceTravail({
    pourquoi: 'Pour préparer l’orientation.',
    effet: 'Vos réponses changent l’organisme qui vous accompagne. Elles ne changent pas le montant du RSA.',
    base: LAW,
    machine: 'Un programme propose un organisme selon des critères. Une personne décide (le partage exact n’a pas été trouvé).',
  }),
  department({
    pourquoi: 'Pour décider qui vous accompagne.',
    effet: 'Le président du département décide de l’orientation des personnes au RSA.',
    humain: 'Un agent du département peut lire vos réponses.',
  }),
];

/** Health and disability: said to few people, and only if one wants. */
export const aboutHealth: readonly [Circuit, ...Circuit[]] = [
  toReferent({
    pourquoi: 'Pour ne pas vous demander l’impossible.',
    effet: 'Avec une santé fragile ou un handicap, aucun nombre d’heures n’est imposé.',
    humain: 'Votre référent le lit. Vous n’avez pas à dire le nom d’une maladie.',
  }),
  department({
    pourquoi: 'Pour adapter votre parcours.',
    effet: 'Le contrat peut commencer par votre santé, et non par un emploi.',
  }),
];

/** The diagnosis and the contract. */
export const forContract: readonly [Circuit, ...Circuit[]] = [
  toReferent({
    pourquoi: 'Pour écrire le contrat avec vous.',
    effet: 'Le contrat dit ce que vous ferez, et ce que l’organisme fera pour vous.',
    humain: 'Votre référent lit vos réponses et en parle avec vous.',
  }),
  department({
    pourquoi: 'Pour savoir que le contrat existe.',
    effet: 'Sans contrat signé dans le mois, une suspension du RSA peut être envisagée. Elle n’est jamais automatique.',
  }),
];

/** The elements of the reasonable offer. */
export const forOffers: readonly [Circuit, ...Circuit[]] = [
  toFranceTravail({
    pourquoi: 'Pour savoir quelles offres sont raisonnables pour vous.',
    effet: 'Une offre hors de ces critères peut être refusée sans crainte.',
  }),
  ...forContract,
];
