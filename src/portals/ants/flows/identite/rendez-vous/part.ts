import { COMPOSED } from '#engine/flow/payload.ts';
import { addDays, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { PORTAL, sendText } from '#portals/ants/dossier/file.ts';
import { type Booking, bookingsOf, nextBooking } from '#portals/ants/dossier/titres/bookings.ts';
import { wantedTitle } from '#portals/ants/dossier/titres/person.ts';
import { hallName } from '#portals/ants/dossier/titres/town-halls.ts';
import { MADE_DAYS } from '#portals/ants/rules/titles.ts';
import { offeredSlots, rendezVous } from './flow.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

const REMINDER_DAYS = 2;
const stands = ({ etat }: Booking): boolean => etat !== 'annule' && etat !== 'manque';

/** An appointment at a town hall. Its own page of booking is shown here: one host serves for all of them. */
export const rendezVousPart = demarche({
  flow: rendezVous,
  screens,
  take,
  decisions: {
    'rdv-mairie-pris': 'Le rendez-vous en mairie est pris',
  },
  letters,
  stations,
  happenings: (world) =>
    bookingsOf(world)
      .filter(({ etat, le, prisLe }) => etat === 'a-venir' && addDays(le, -REMINDER_DAYS) >= prisLe)
      .map(({ dossier, mairie, le, heure }) => ({
        id: `${PORTAL}:rappel:${dossier}`,
        le: addDays(le, -REMINDER_DAYS),
        faits: [sendText(`rappel:${dossier}`, 'rdv-rappel', { mairie, jour: le, heure })],
      })),
  notes: (ecran, context) => {
    if (ecran === 'recherche') return [...alreadyOne(context.world), { regle: COMPOSED }];
    if (ecran === 'creneau' && offeredSlots(context).length === 0)
      return [
        { encadre: true, texte: 'Aucun rendez-vous libre pour cette recherche. Cherchez plus loin, ou sur plus de jours.' },
      ];
    if (ecran === 'mairie')
      return [
        {
          encadre: true,
          texte: 'Vous êtes sur la page de réservation de la mairie. Elle demande au fichier national si votre numéro est libre.',
        },
        ...alreadyOne(context.world),
        { regle: 'Dans la vie, chaque mairie a son propre site. Ici, une seule adresse les remplace : choix du simulateur' },
      ];
    return [];
  },
  menu: {
    rubrique: 'identite',
    titre: { '2026': 'Prendre rendez-vous en mairie', '2020': 'Rendez-vous en mairie' },
    rang: { '2026': 20, '2020': 20 },
  },
  apres: { 'pre-demande': 'Prendre rendez-vous', 'annulation-rendez-vous': 'Prendre un autre rendez-vous' },
  checks: {
    'rendez-vous-pris': {
      quoi: 'Un rendez-vous est pris en mairie, et tient.',
      test: (_params, world) => bookingsOf(world).some(stands),
    },
    'rendez-vous-repris': {
      quoi: 'Un autre rendez-vous est pris, après un refus au guichet.',
      test: (_params, world) => {
        const all = bookingsOf(world);
        const refused = all.findIndex(({ etat }) => etat === 'refuse');
        return refused >= 0 && all.slice(refused + 1).some((one) => one.etat !== 'annule' && one.etat !== 'manque');
      },
    },
    'rendez-vous-a-temps': {
      quoi: 'Le rendez-vous qui tient est assez tôt pour le jour où il faut le titre (« avant », dans le compte).',
      test: (_params, world) => {
        const { avant } = wantedTitle(world.compte);
        return bookingsOf(world).some((one) => stands(one) && (avant === undefined || addDays(one.le, MADE_DAYS) <= avant));
      },
    },
  },
  glossary: {
    'dispositif-de-recueil': {
      mot: 'dispositif de recueil',
      definition: 'L’appareil de la mairie qui prend les empreintes.',
      source: 'Dossier de faits ANTS, § 7 (novembre 2026)',
    },
  },
  mots: () => ({
    bouton: 'Confirmer le rendez-vous',
    fait: 'Votre rendez-vous est pris',
    reponse: 'Ce que dit la mairie',
    suite: [
      'Préparez ce que vous emportez, avant le jour du rendez-vous.',
      'Venez vous-même. Un enfant vient aussi, avec un parent.',
      'Un empêchement\u00a0? Annulez\u00a0: un numéro n’a qu’un rendez-vous à la fois.',
    ],
  }),
});

function alreadyOne(world: World) {
  const booking = nextBooking(world);
  return booking
    ? [
        {
          encadre: true,
          texte: `Vous avez déjà un rendez-vous : ${hallName(booking.mairie)}, le ${dayInWords(booking.le)}.`,
          lien: { demarche: 'annulation-rendez-vous', mots: 'L’annuler' },
        } as const,
      ]
    : [];
}
