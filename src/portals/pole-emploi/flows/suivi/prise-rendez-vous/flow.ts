import { oneOf } from '#engine/answers/answer.ts';
import { ask } from '#engine/flow/ask.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec, Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { isRegistered } from '#portals/pole-emploi/dossier/file.ts';
import { isSlot, MEETINGS } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import { bookedComing, freeSlots, PRISE, SUBJECTS } from './booked.ts';

const WAYS = MEETINGS.filter(({ valeur }) => valeur !== 'etre-contacte');

const booking = toFranceTravail({
  pourquoi: 'Pour réserver un moment avec votre conseiller.',
  effet: 'Le rendez-vous entre dans votre dossier. On l’attend de vous comme une convocation.',
  machine: 'Un programme garde la place dans l’agenda du conseiller.',
  humain: 'Votre conseiller lit pourquoi vous venez, pour s’y préparer.',
});

const facts = {
  priseObjet: fact('la raison du rendez-vous', oneOf(Object.keys(SUBJECTS)), booking),
  priseComment: fact('votre choix : comment se passe le rendez-vous', oneOf(WAYS.map(({ valeur }) => valeur)), booking),
  priseCreneau: fact(
    'le jour et l’heure du rendez-vous',
    (saisie) =>
      isSlot(saisie) ? { ok: true, valeur: saisie } : { ok: false, raison: 'Choisissez un rendez-vous dans la liste.' },
    booking,
  ),
} satisfies Record<string, FactSpec>;
type Fact = keyof typeof facts;

/** Booking an appointment with the adviser (pole-emploi.md §1.3: « prise de rendez-vous en ligne » is among the modules of the space). */
export const priseRendezVous = flowOf({
  id: PRISE,
  titre: 'Prendre un rendez-vous',
  facts,
  open: (world) =>
    isRegistered(world) && !bookedComing(world)
      ? `${PRISE}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === PRISE).length + 1}`
      : undefined,
  truths: ({ world }) => ({
    priseObjet: 'recherche',
    priseComment: 'agence',
    priseCreneau: freeSlots(world, undefined)[0]?.valeur,
  }),
});

const why: Field<Fact> = ask('priseObjet', 'choix', 'De quoi voulez-vous parler ?', {
  options: Object.entries(SUBJECTS).map(([valeur, label]) => ({ valeur, label })),
});
const how: Field<Fact> = ask('priseComment', 'choix', 'Comment voulez-vous ce rendez-vous ?', { options: WAYS });
const when = (context: FlowContext): Field<Fact> =>
  ask('priseCreneau', 'choix', 'Choisissez le jour et l’heure', {
    hint: 'Notez-le tout de suite, là où vous notez vos rendez-vous.',
    options: freeSlots(context.world, textAnswer(context, 'priseCreneau')),
    regle: 'Jours et heures proposés : choix du simulateur.',
  });

/** One page in the old look, one question at a time in the new one. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [{ id: 'demande', titre: 'Prendre un rendez-vous', fields: (context) => [why, how, when(context)] }],
  '2026': [
    { id: 'objet', titre: 'Pourquoi ce rendez-vous', fields: () => [why, how] },
    { id: 'creneau', titre: 'Le jour et l’heure', fields: (context) => [when(context)] },
  ],
};
