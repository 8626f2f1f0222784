import { COMPOSED } from '#engine/flow/payload.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { appointmentsOf, placeOfMeeting, toAnswer } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { REASONS_SOURCE } from '#portals/pole-emploi/dossier/rendez-vous/reasons.ts';
import { opening } from './announced.ts';
import { reponseConvocation, screens } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

/** Convocations: written, answered, kept or missed. */
export const reponseConvocationPart = demarche({
  flow: reponseConvocation,
  screens,
  take,
  closed: () =>
    'Aucun rendez-vous à venir n’attend de réponse. Un rendez-vous passé ? Écrivez à votre conseiller, ou appelez le 3949.',
  notes: (ecran) =>
    ecran === 'reponse'
      ? [
          { texte: 'Répondre suffit, même pour dire non. Ce qui coûte, c’est le silence.' },
          {
            texte: 'Votre réponse peut changer jusqu’au jour du rendez-vous.',
            regle: 'Réponse qui peut changer jusqu’au jour du rendez-vous : choix du simulateur.',
          },
          { regle: COMPOSED },
        ]
      : [{ regle: REASONS_SOURCE }],
  opening,
  happenings,
  decisions: {
    'rendez-vous': 'Un rendez-vous est fixé',
    'rendez-vous-deplace': 'Le rendez-vous est déplacé',
    'rendez-vous-annule': 'Le rendez-vous est annulé',
    'rendez-vous-fait': 'Le rendez-vous a eu lieu',
    'rendez-vous-manque': 'Le rendez-vous est passé, sans vous',
    'convocation-confirmer': 'Votre venue au rendez-vous est confirmée',
    'convocation-deplacer': 'Votre demande de déplacer le rendez-vous est reçue',
    'convocation-empechement': 'Votre empêchement est noté',
  },
  letters,
  lessons,
  stations,
  checks: {
    'convocation-repondue': {
      quoi: 'Une convocation a reçu une réponse (rendezVous: "point-novembre" pour une précise ; reponse: "empechement" pour sa dernière réponse).',
      test: ({ rendezVous, reponse: wanted }, world) =>
        appointmentsOf(world).some(
          ({ id, reponse }) =>
            reponse !== undefined &&
            (rendezVous === undefined || id === rendezVous) &&
            (wanted === undefined || reponse.donnees.convocationReponse === wanted),
        ),
    },
    'rendez-vous-fait': {
      quoi: 'La personne est venue à un rendez-vous (rendezVous: "point-novembre" pour un précis).',
      test: ({ rendezVous }, world) =>
        appointmentsOf(world).some(({ id, etat }) => etat === 'fait' && (rendezVous === undefined || id === rendezVous)),
    },
    'rendez-vous-excuse': {
      quoi: 'Un empêchement a été accepté, et un autre jour est donné (rendezVous: "point-novembre" pour un précis).',
      test: ({ rendezVous }, world) =>
        appointmentsOf(world).some(({ id, etat }) => etat === 'excuse' && (rendezVous === undefined || id === rendezVous)),
    },
    'rendez-vous-manque': {
      quoi: 'Un rendez-vous a été manqué.',
      test: (_params, world) => appointmentsOf(world).some(({ etat }) => etat === 'manque'),
    },
  },
  mots: () => ({
    bouton: 'Envoyer ma réponse',
    fait: 'Votre réponse est envoyée',
    suite: ['Vous pouvez la changer jusqu’au jour du rendez-vous, dans «\u00a0Mes rendez-vous\u00a0».'],
    jusqua: 'jour du rendez-vous',
  }),
  aFaire(world) {
    const one = toAnswer(world);
    if (!one) return [];
    // At once when the démarche speaks of it, or else from its own page.
    const spoken = reponseConvocation.open(world) === one.dossier;
    return [{ titre: 'Répondre à une convocation', ...(spoken ? {} : { lieu: placeOfMeeting(one) }) }];
  },
});
