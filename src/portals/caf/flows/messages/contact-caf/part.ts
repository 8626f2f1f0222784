import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { COMPOSED } from '#engine/flow/payload.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import type { Station } from '#engine/portal/station.ts';
import {
  appointmentsOf,
  CONTACT,
  messagesOf,
  nextAppointment,
  SUBJECTS,
  slotsFrom,
} from '#portals/caf/dossier/contact/contacts.ts';
import { holds } from '#portals/caf/dossier/file.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';
import type { Donnees } from '#schema/evenement.ts';
import { type Fact, facts } from './facts.ts';
import { letters, tell } from './letters.ts';
import { screens } from './screens.ts';

/** Working days before a message is answered: a choice of the simulator. */
const ANSWER_DAYS = 5;

/** Writing to the Caf, or meeting somebody (caf.md §1.5). */
const contact = flowOf({
  id: CONTACT,
  titre: 'Contacter ma Caf',
  facts,
  open: (world) =>
    holds(world.compte)
      ? `${CONTACT}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === CONTACT).length + 1}`
      : undefined,
  truths,
});

function truths({ world }: FlowContext): Truths<Fact> {
  return {
    contactComment: 'message',
    contactSujet: 'declaration',
    contactTexte: 'Bonjour, je voudrais savoir où en est mon dossier. Merci.',
    contactMode: 'telephone',
    contactCreneau: slotsFrom(world.today)[0],
  };
}

function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'MSG', dossier);
  const refused = (cle: Fact, message: string): Taken => ({ numero, faits: [], erreurs: [{ cle, message }] });
  const said = (fait: Fact): string => String(donnees[fait] ?? '');
  const booked = nextAppointment(world);
  if (said('contactComment') === 'annuler') {
    if (booked === undefined) return refused('contactComment', 'Il n’y a pas de rendez-vous à annuler.');
    return {
      numero,
      faits: [
        decide(dossier, 'acceptee', 'rdv-caf-annule', { rendezVous: booked.dossier }),
        tell('rdv-caf-annule', dossier, { creneau: booked.creneau }),
      ],
    };
  }
  if (said('contactComment') === 'rendez-vous') {
    if (booked !== undefined)
      return refused('contactComment', 'Vous avez déjà un rendez-vous. Annulez-le pour en prendre un autre.');
    if (!slotsFrom(world.today).includes(said('contactCreneau')))
      return refused('contactCreneau', 'Ce rendez-vous n’est plus libre. Choisissez-en un autre.');
    const meeting = { creneau: said('contactCreneau'), comment: said('contactMode'), sujet: said('contactSujet') };
    return { numero, faits: [decide(dossier, 'acceptee', 'rdv-caf-pris', meeting), tell('rdv-caf-confirme', dossier, meeting)] };
  }
  // A password in a message could be read by anyone who opens the file: the page stops it before it leaves.
  const secret = world.compte.identifiants.motDePasse;
  if (secret !== undefined && said('contactTexte').includes(secret))
    return refused('contactTexte', 'Votre message contient votre mot de passe. Effacez-le : la Caf n’en a jamais besoin.');
  return { numero, faits: [tell('contact-recu', dossier, { sujet: said('contactSujet'), numero })] };
}

const answered = (world: World, modele: string, dossier: string): boolean =>
  eventsOf(world, 'recu').some((event) => event.modele === modele && event.donnees?.dossier === dossier);

function happenings(world: World): Happening[] {
  return [
    ...messagesOf(world)
      .filter(({ dossier }) => !answered(world, 'contact-reponse', dossier))
      .map(({ dossier, le, donnees }) => ({
        id: `caf:reponse:${dossier}`,
        le: addWorkingDays(le, ANSWER_DAYS),
        faits: [tell('contact-reponse', dossier, { sujet: String(donnees.contactSujet) })],
      })),
    ...appointmentsOf(world)
      .filter(({ dossier, annule }) => !annule && !answered(world, 'rdv-caf-compte-rendu', dossier))
      .map(({ dossier, le, sujet }) => ({
        id: `caf:rendez-vous:${dossier}`,
        le,
        faits: [tell('rdv-caf-compte-rendu', dossier, { sujet })],
      })),
  ];
}

function stations(world: World, dossier: string): Station[] {
  const sent = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
  const done = answered(world, 'contact-reponse', dossier) || answered(world, 'rdv-caf-compte-rendu', dossier);
  const { vous, caf } = ORGANISMES;
  return [
    { id: 'vous', ...vous, etat: sent ? 'passe' : 'vous', ...(sent ? { le: sent.le, detail: 'vous écrivez' } : {}) },
    {
      id: 'caf',
      ...caf,
      etat: done ? 'passe' : sent ? 'en-cours' : 'a-venir',
      detail: done ? 'une personne a répondu' : 'une personne lit, et répond',
    },
  ];
}

/** Getting in touch, and the answer. */
export const contactPart = demarche({
  flow: contact,
  screens,
  take,
  notes: () => [
    {
      texte: 'Un message ne remplace pas une démarche : rien n’est décidé par un message. Par téléphone, c’est le 3230.',
      regle: COMPOSED,
    },
  ],
  happenings,
  decisions: {
    'rdv-caf-pris': 'Le rendez-vous est pris',
    'rdv-caf-annule': 'Le rendez-vous est annulé',
  },
  letters,
  stations,
  checks: {
    'caf-repond': {
      quoi: `La Caf a répondu à un message, ou un rendez-vous a eu lieu (sujet: "trop-percu" pour un précis). Les sujets : ${Object.keys(SUBJECTS).join(', ')}.`,
      test: ({ sujet }, world) =>
        eventsOf(world, 'recu').some(
          ({ modele, donnees }) =>
            (modele === 'contact-reponse' || modele === 'rdv-caf-compte-rendu') &&
            (sujet === undefined || donnees?.sujet === sujet),
        ),
    },
  },
  mots: ({ contactComment }) => ({
    bouton: contactComment === 'annuler' ? 'Annuler mon rendez-vous' : 'Envoyer',
    fait:
      contactComment === 'rendez-vous'
        ? 'Votre rendez-vous est pris'
        : contactComment === 'annuler'
          ? 'Votre rendez-vous est annulé'
          : 'Votre message est envoyé',
    reponse: 'Confirmation',
    suite: [contactComment === 'message' ? 'La réponse arrive dans vos messages.' : 'La date est aussi dans votre agenda.'],
  }),
});
