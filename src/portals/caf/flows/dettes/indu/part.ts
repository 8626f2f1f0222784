import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { COMPOSED } from '#engine/flow/payload.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { debtsOf, INDU, mayOppose, pending, rightDoor, WAYS } from '#portals/caf/dossier/dettes/debts.ts';
import { type Fact, facts } from './facts.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { debtIn, screens, WITHOUT_PAPER } from './screens.ts';
import { organismes, stations } from './stations.ts';
import { take } from './take.ts';
import { nextDoor, offeredWays } from './ways.ts';

/** Answering an overpayment: correction, payment, remission or contest (caf.md §2.h). */
const indu = flowOf({
  id: INDU,
  titre: 'Répondre à un trop-perçu',
  facts,
  open: (world) => debtsOf(world).find((debt) => debt.reste > 0 && pending(debt) === undefined)?.dossier,
  truths,
});

function truths(context: FlowContext): Truths<Fact> {
  const debt = debtIn(context);
  const offered = debt === undefined ? [] : offeredWays(context.world, debt);
  return {
    induVoie: offered.includes('echeancier') ? 'echeancier' : 'payer',
    induFois: '6',
    induRessources: '900',
    induCharges: '850',
    induSituation: 'Je me suis trompée de bonne foi, et mon budget est très serré ce mois-ci.',
    induPorte: debt && (mayOppose(debt, context.world.today) ? 'tribunal-administratif' : nextDoor(debt)),
    induMotif: 'Le montant ne correspond pas à mes bulletins de paie de ces mois.',
    induPreuve: WITHOUT_PAPER,
    induAccord: 'true',
  };
}

/** The debts of the account, answered. */
export const induPart = demarche({
  flow: indu,
  screens,
  take,
  closed: (world) =>
    debtsOf(world).some(({ reste }) => reste > 0)
      ? 'Vous avez répondu. La suite viendra dans vos messages.'
      : 'Aucune somme n’attend votre réponse. Vous n’avez rien à faire ici.',
  notes: (ecran) =>
    ecran === 'reponse'
      ? [
          {
            texte: 'La lettre de trop-perçu, dans vos messages, dit la somme, la raison et les dates.',
            regle: `${COMPOSED} Délais et adresses : CSS, art. R133-9-2, R142-1, L845-2 et L845-3 ; CASF, art. L262-46 et L262-47.`,
          },
        ]
      : [],
  happenings,
  decisions: {
    'indu-repondu': 'Votre réponse est reçue',
    'indu-verse': 'Votre remboursement est reçu',
    'indu-mauvaise-porte': 'La demande est arrivée au mauvais endroit',
    'indu-mise-en-demeure': 'Un dernier rappel avant poursuite est parti (mise en demeure)',
    'indu-contrainte': 'Un ordre de payer est parti (contrainte)',
  },
  letters,
  lessons,
  stations,
  organismes,
  checks: {
    'indu-repondu': {
      quoi: `Une réponse a été donnée à un trop-perçu de la CAF (voie: "remise" pour une précise). Les réponses : ${WAYS.join(', ')}.`,
      test: ({ voie }, world) =>
        debtsOf(world).some(({ reponses }) => reponses.some((answer) => voie === undefined || answer.voie === voie)),
    },
    'indu-bonne-porte': {
      quoi: 'Un trop-perçu est contesté auprès de qui décide d’abord : le département pour le RSA, la commission pour la prime.',
      test: (_params, world) =>
        debtsOf(world).some((debt) => debt.reponses.some(({ voie, porte }) => voie === 'recours' && porte === rightDoor(debt))),
    },
    'indu-fini': {
      quoi: 'Il y avait une somme à rendre à la CAF, et il ne reste rien à rendre.',
      test: (_params, world) => {
        const debts = debtsOf(world);
        return debts.length > 0 && debts.every(({ reste }) => reste === 0);
      },
    },
  },
  mots: () => ({
    bouton: 'Envoyer ma réponse',
    fait: 'Votre réponse est envoyée',
    reponse: 'Accusé de réception',
    suite: ['La suite arrive dans vos messages. Les dates sont dans l’accusé de réception.'],
  }),
  menu: { rubrique: 'paiements', titre: 'Répondre à un trop-perçu', rang: 10, ouverte: true },
});
