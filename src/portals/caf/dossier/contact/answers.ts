import { addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { euros } from '#engine/words/money.ts';
import { debts, declarationState, payments } from '../account.ts';
import type { Subject } from './contacts.ts';

/** What somebody of the Caf says with the file in front of her, one sentence a line. She reads what the account holds, and decides nothing. */
export const answerTo = (sujet: Subject, world: World): string[] => ANSWERS[sujet](world);

const ANSWERS: Readonly<Record<Subject, (world: World) => string[]>> = {
  declaration(world) {
    const state = declarationState(world);
    if (state === undefined) return ['Aucune déclaration n’est attendue de vous.'];
    if (state.envoyeeLe !== undefined)
      return [`Votre déclaration est arrivée le ${dayInWords(state.envoyeeLe)}. Vous n’avez rien d’autre à faire.`];
    if (state.statut === 'oubliee')
      return [
        'Votre déclaration manque : c’est pour cela que le paiement s’est arrêté.',
        'Faites-la maintenant, le droit reprendra.',
      ];
    return [
      state.statut === 'a-venir'
        ? `Votre prochaine déclaration s’ouvre le ${dayInWords(state.ouvreLe)}.`
        : `Votre déclaration est à faire avant le ${dayInWords(state.fermeLe)}.`,
      'Nous ne pouvons pas la faire à votre place : un message ne compte pas comme une déclaration.',
    ];
  },
  paiement(world) {
    const last = payments(world)[0];
    return last === undefined
      ? ['Aucun paiement n’est enregistré sur votre compte.']
      : [
          last.montant > 0
            ? `Le dernier paiement est de ${euros(last.montant)}, le ${dayInWords(last.le)}.`
            : `Rien n’a été payé le ${dayInWords(last.le)} : la déclaration manquait.`,
          ...(last.retenu > 0 ? [`Une somme de ${euros(last.retenu)} a été retirée pour rembourser un trop-perçu.`] : []),
          'Les paiements se font le 5 du mois. La banque peut mettre un à trois jours de plus.',
        ];
  },
  'trop-percu'(world) {
    const owed = debts(world).filter(({ reste }) => reste > 0);
    return owed.length === 0
      ? ['Aucune somme n’est à rembourser.']
      : [
          ...owed.map(
            ({ nom, reste, le }) =>
              `${nom} : il reste ${euros(reste)} à rendre. La lettre est du ${dayInWords(le)} ; on peut contester jusqu’au ${dayInWords(addMonthsToDay(le, 2))}.`,
          ),
          'Ce message ne compte pas comme une contestation. Répondez par « Répondre à un trop-perçu ».',
        ];
  },
  situation: () => [
    'Une naissance, une séparation, un emploi, un déménagement : dites-le vite, c’est ce qui évite le plus de dettes.',
    'Un message ne suffit pas : le changement se déclare.',
  ],
  autre: () => ['Votre demande est notée. Si elle concerne une démarche, faites cette démarche : un message ne la remplace pas.'],
};
