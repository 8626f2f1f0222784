import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { PENSIONS } from '#portals/pole-emploi/dossier/allocation/pensions.ts';
import { warn } from '#portals/pole-emploi/warn.ts';
import { reasonDiffers } from '../consistency.ts';
import type { Fact } from '../facts/index.ts';
import { BENEFITS, DISABILITY, ENTRY_REASONS, OBSTACLES } from '../options.ts';
import { saidIn } from './field.ts';

/** « Ma situation ». */
export const situationFields = (context: FlowContext): Field<Fact>[] => [
  choose('motifInscription', 'Pourquoi vous inscrivez-vous ?', ENTRY_REASONS, {
    hint: 'La raison de la fin du contrat est sur la lettre de fin de contrat.',
    ...warn(reasonDiffers(saidIn(context))),
  }),
  ask('aidesRecues', 'choix-multiple', 'Recevez-vous une de ces aides ?', { options: BENEFITS }),
  ask('pensionsRecues', 'choix-multiple', 'Recevez-vous une pension ou des indemnités ?', { options: PENSIONS }),
  choose('handicap', 'Êtes-vous reconnu travailleur handicapé (RQTH) ?', DISABILITY),
  ask('enfantsACharge', 'entier', 'Combien d’enfants avez-vous à charge ?', {
    unite: 'enfants',
    hint: 'Écrivez 0 s’il n’y en a pas.',
  }),
  ask('freins', 'choix-multiple', 'Qu’est-ce qui rend votre recherche difficile ?', {
    options: OBSTACLES,
    hint: 'Ces réponses servent à choisir qui vous accompagne. Elles ne changent pas l’allocation.',
  }),
];
