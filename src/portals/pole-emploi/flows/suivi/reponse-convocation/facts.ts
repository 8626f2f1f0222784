import { freeText, oneOf } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toDepartment, toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { parseFile } from '#portals/pole-emploi/dossier/documents/files.ts';
import { REASON_IDS } from '#portals/pole-emploi/dossier/rendez-vous/reasons.ts';

/** Hours of appointments (choice of the simulator). */
export const HOURS = ['09:00', '10:30', '14:00', '15:30'] as const;

const answer = [
  toFranceTravail({
    pourquoi: 'Pour savoir si vous viendrez.',
    effet: 'Sans réponse et sans venir, une procédure de sanction peut commencer.',
    machine: 'Un programme note la réponse dans l’agenda du conseiller.',
    humain: 'Votre conseiller la voit.',
  }),
  toDepartment({ pourquoi: 'Le référent du département suit vos rendez-vous.', effet: 'Il peut vous convoquer lui aussi.' }),
] as const;
const obstacle = [
  toFranceTravail({
    pourquoi: 'Pour juger si l’empêchement est accepté.',
    effet: 'Accepté, un nouveau rendez-vous est donné. Refusé, le rendez-vous reste à faire.',
    humain: 'Un conseiller lit la raison et la preuve.',
    droits: 'Dites seulement ce qui est utile : un certificat ne dit pas la maladie. Vous pouvez voir et corriger vos données.',
  }),
  answer[1],
] as const;

/** What one answers to a convocation (pole-emploi.md §2g). */
export const facts = {
  convocationReponse: fact('votre réponse à la convocation', oneOf(['confirmer', 'deplacer', 'empechement']), ...answer),
  convocationJour: fact('le jour que vous proposez', day({ min: '2000-01-01', max: '2060-12-31' }), ...answer),
  convocationHeure: fact('l’heure que vous proposez', oneOf(HOURS), ...answer),
  empechementRaison: fact('la raison de l’empêchement', oneOf(REASON_IDS), ...obstacle),
  empechementTexte: fact(
    'ce que vous expliquez',
    freeText({ max: 1_000, vide: 'Expliquez en une phrase ce qui vous empêche de venir.' }),
    ...obstacle,
  ),
  empechementPreuve: fact('la preuve de l’empêchement', parseFile, ...obstacle),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
