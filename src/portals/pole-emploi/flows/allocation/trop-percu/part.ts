import { eventsOf } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { DebtState } from '#portals/pole-emploi/dossier/dettes/debt.ts';
import { debtsOf } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { tropPercu } from './flow.ts';
import { glossary } from './glossary.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { notes } from './notes.ts';
import { screens } from './screens.ts';
import { organismes, stations } from './stations.ts';
import { take } from './take.ts';
import { WAYS } from './ways.ts';

const FORCED: ReadonlySet<DebtState> = new Set(['contrainte', 'executoire']);

/** Answering an overpayment, and what silence costs. */
export const tropPercuPart = demarche({
  flow: tropPercu,
  screens,
  notes,
  take,
  closed: () => 'Aucune somme n’attend votre réponse. Vous n’avez rien à faire ici.',
  happenings,
  decisions: {
    'mise-en-demeure': 'Un dernier rappel avant poursuite est parti (mise en demeure)',
    contrainte: 'Un ordre de payer est parti (contrainte)',
    'contrainte-executoire': 'L’ordre de payer peut être exécuté',
    remboursement: 'Votre remboursement est reçu',
  },
  letters,
  lessons,
  stations,
  organismes,
  glossary,
  transmissions: {
    'prelevements-trop-percu': { fr: 'prélèvera les paiements choisis', en: 'will take the chosen payments' },
    'opposition-contrainte': { fr: 'reçoit votre opposition', en: 'receives your opposition' },
    contrainte: { fr: 'reçoit la contrainte', en: 'receives the enforcement order' },
  },
  checks: {
    'trop-percu-repondu': {
      quoi: `Une réponse a été donnée à un trop-perçu (voie: "remise" pour une précise). Les réponses : ${Object.keys(WAYS).join(', ')}.`,
      test: ({ voie }, world) =>
        eventsOf(world, 'envoye').some(
          ({ demarche, donnees }) => demarche === tropPercu.id && (voie === undefined || donnees.tropPercuVoie === voie),
        ),
    },
    'trop-percu-fini': {
      quoi: 'Il y avait une somme à rendre, et il ne reste rien à rendre.',
      test: (_params, world) => {
        const debts = debtsOf(world);
        return debts.length > 0 && debts.every(({ reste }) => reste === 0);
      },
    },
    'trop-percu-force': {
      quoi: 'Un trop-perçu laissé sans réponse est allé jusqu’à la contrainte.',
      test: (_params, world) => debtsOf(world).some(({ etat }) => FORCED.has(etat)),
    },
  },
  mots: () => ({ bouton: 'Envoyer ma réponse', fait: 'Votre réponse est envoyée' }),
  aFaire: () => [{ titre: 'Une somme est demandée' }],
});
