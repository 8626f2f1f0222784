import { ticked } from '#engine/answers/answer.ts';
import { fact } from '#engine/flow/fact.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { COMPOSED } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import { toTownHall } from '#portals/ants/circuits-titles.ts';
import { bookingsOf, nextBooking } from '#portals/ants/dossier/titres/bookings.ts';
import { hallName } from '#portals/ants/dossier/titres/town-halls.ts';

const ANNULATION = 'annulation-rendez-vous';

/** Giving a place back: without it, the same number cannot be booked elsewhere (ants.md §2d). */
const annulation = flowOf({
  id: ANNULATION,
  titre: 'Annuler mon rendez-vous en mairie',
  facts: {
    rdvAnnuler: fact(
      'votre accord pour annuler',
      ticked('Cochez la case pour annuler.'),
      toTownHall({
        pourquoi: 'Pour rendre la place.',
        effet: 'Le numéro de pré-demande est libre de nouveau.',
        humain: 'Personne.',
      }),
    ),
  },
  open: (world) =>
    nextBooking(world) &&
    `${ANNULATION}:${eventsOf(world, 'envoye').filter(({ demarche: one }) => one === ANNULATION).length + 1}`,
  truths: () => ({ rdvAnnuler: 'true' }),
});

const screen = {
  id: 'annuler',
  titre: 'Annuler le rendez-vous',
  fields: () => [{ fait: 'rdvAnnuler', as: 'case', label: 'Je veux annuler ce rendez-vous.' } as const],
};

/** The cancelling of an appointment. */
export const annulationPart = demarche({
  flow: annulation,
  screens: { '2026': [screen], '2020': [screen] },
  take: (_donnees, world, dossier) => ({
    numero: receiptNumber(world, 'ANR', dossier),
    faits: [decide(nextBooking(world)?.dossier ?? dossier, 'refusee', 'rdv-mairie-annule')],
  }),
  closed: () => 'Vous n’avez pas de rendez-vous à annuler.',
  notes: (_ecran, { world }) => {
    const booking = nextBooking(world);
    return booking
      ? [
          { encadre: true, texte: `${hallName(booking.mairie)}, le ${dayInWords(booking.le)}.` },
          { texte: 'Votre pré-demande, elle, reste valable.' },
          { regle: COMPOSED },
        ]
      : [];
  },
  decisions: {
    'rdv-mairie-annule': 'Le rendez-vous en mairie est annulé',
  },
  menu: {
    rubrique: 'identite',
    titre: { '2026': 'Annuler mon rendez-vous', '2020': 'Annuler mon rendez-vous' },
    rang: { '2026': 25, '2020': 25 },
    ouverte: true,
  },
  checks: {
    'rendez-vous-annule': {
      quoi: 'Un rendez-vous en mairie est annulé.',
      test: (_params, world) => bookingsOf(world).some(({ etat }) => etat === 'annule'),
    },
  },
  mots: () => ({
    bouton: 'Annuler le rendez-vous',
    fait: 'Le rendez-vous est annulé',
    suite: ['La place est rendue.', 'Le même numéro peut servir pour un autre rendez-vous.'],
  }),
});
