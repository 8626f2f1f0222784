import { COMPOSED } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import type { Station } from '#engine/portal/station.ts';
import { sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { type Meeting, planned } from '#portals/pole-emploi/dossier/rendez-vous/convoke.ts';
import { slotInWords, slotOf } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import { GO_YOURSELF, letterOf } from '#portals/pole-emploi/letter.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { bookedComing, freeSlots, PRISE, SUBJECTS } from './booked.ts';
import { priseRendezVous, screens } from './flow.ts';

const meetingId = (dossier: string): string => `demande-${dossier.slice(PRISE.length + 1)}`;

function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'RDV', dossier);
  const slot = slotOf(donnees.priseCreneau);
  // The page may have stayed open for days: a moment is taken as long as it is offered.
  if (!slot || !freeSlots(world, undefined).some(({ valeur }) => valeur === donnees.priseCreneau))
    return {
      numero,
      faits: [],
      erreurs: [{ cle: 'priseCreneau', message: 'Ce rendez-vous n’est plus libre. Choisissez-en un autre.' }],
    };
  const meeting: Meeting = {
    id: meetingId(dossier),
    ...slot,
    comment: donnees.priseComment as Meeting['comment'],
    objet: ownEntry(SUBJECTS, String(donnees.priseObjet)) ?? SUBJECTS.autre ?? '',
  };
  return {
    numero,
    faits: [planned(meeting, true), ...sendLetter(world, `rendez-vous-pris:${meeting.id}`, 'rendez-vous-pris', { ...meeting })],
  };
}

const KEPT: Readonly<Record<string, string>> = { fait: 'votre conseiller vous a reçu', manque: 'votre absence est notée' };

function stations(world: World, dossier: string): Station[] {
  const { vous, 'pole-emploi': body } = ORGANISMES;
  const booked = appointmentsOf(world).find(({ id }) => id === meetingId(dossier));
  if (!booked) return [{ id: 'vous', ...vous, etat: 'vous' }];
  const over = booked.etat !== 'confirme' && booked.etat !== 'empechement';
  return [
    { id: 'vous', ...vous, etat: 'passe', le: booked.convoqueLe, detail: 'vous choisissez le jour et l’heure' },
    {
      id: 'pole-emploi',
      ...body,
      etat: over ? 'passe' : 'en-cours',
      detail: ownEntry(KEPT, booked.etat) ?? `votre conseiller vous attend le ${dayInWords(booked.le)}`,
    },
  ];
}

/** Booking an appointment: it is then answered, moved, kept or missed as any other. */
export const priseRendezVousPart = demarche({
  flow: priseRendezVous,
  screens,
  take,
  closed: (world) => {
    const booked = bookedComing(world);
    return booked
      ? `Vous avez déjà un rendez-vous ${slotInWords(booked)}. Pour le changer, allez dans «\u00a0Mes rendez-vous\u00a0».`
      : 'Sans inscription, il n’y a pas encore de conseiller. Appelez le 3949.';
  },
  notes: (ecran) =>
    ecran === 'creneau' || ecran === 'demande'
      ? [{ texte: 'Un rendez-vous pris est attendu, comme une convocation. Pour ne pas venir, on le dit avant.' }]
      : [{ regle: COMPOSED }],
  stations,
  letters: {
    'rendez-vous-pris': letterOf(({ donnees }) => {
      const moment = slotInWords({ le: dayIn(donnees, 'le'), heure: textIn(donnees, 'heure') });
      return {
        objet: `Votre rendez-vous : ${textIn(donnees, 'objet')}`,
        paragraphes: [
          `Votre rendez-vous est pris : ${moment}.`,
          'Vous ne pouvez plus venir ? Dites-le avant, dans « Mes rendez-vous », avec la raison.',
          GO_YOURSELF,
        ],
        aRetenir: [{ libelle: 'Quand', valeur: moment }],
        source: 'Prise de rendez-vous en ligne : dossier de faits Pôle emploi, § 1.3 ; texte de la lettre : choix du simulateur',
      };
    }),
  },
  checks: {
    'rendez-vous-pris': {
      quoi: 'La personne a pris elle-même un rendez-vous.',
      test: (_params, world) => appointmentsOf(world).some(({ id }) => id.startsWith('demande-')),
    },
  },
  absent: 'prendre un rendez-vous en ligne',
  mots: () => ({
    bouton: 'Prendre ce rendez-vous',
    fait: 'Votre rendez-vous est pris',
    suite: ['Il est dans « Mes rendez-vous », et une lettre le dit. Vous pouvez encore le déplacer, ou dire un empêchement.'],
  }),
});
