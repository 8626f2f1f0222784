import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Option, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { MEETINGS, nextAppointment, SUBJECTS, slotInWords, slotsFrom } from '#portals/caf/dossier/contact/contacts.ts';
import type { Fact } from './facts.ts';

const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([valeur, label]) => ({ valeur, label }));

function wayField({ world }: FlowContext): Field<Fact> {
  const booked = nextAppointment(world);
  return choose('contactComment', 'Que voulez-vous faire ?', [
    { valeur: 'message', label: 'Écrire un message', hint: 'La réponse vient dans vos messages.' },
    ...(booked === undefined
      ? [{ valeur: 'rendez-vous', label: 'Prendre un rendez-vous', hint: 'Par téléphone, en visio ou à l’accueil.' }]
      : [{ valeur: 'annuler', label: 'Annuler mon rendez-vous', hint: `Celui du ${slotInWords(booked.creneau)}.` }]),
  ]);
}

const subject: Field<Fact> = choose('contactSujet', 'De quoi s’agit-il ?', optionsOf(SUBJECTS));

function detailFields(context: FlowContext): Field<Fact>[] {
  const { world } = context;
  const way = textAnswer(context, 'contactComment');
  if (way === 'message')
    return [
      subject,
      ask('contactTexte', 'texte-long', 'Votre message', {
        hint: 'Des faits, des dates, une question. Jamais votre mot de passe.',
      }),
    ];
  if (way !== 'rendez-vous') return [];
  const chosen = textAnswer(context, 'contactCreneau');
  const free = slotsFrom(world.today);
  return [
    subject,
    choose('contactMode', 'Comment ?', optionsOf(MEETINGS)),
    choose(
      'contactCreneau',
      'Quand ?',
      free.map((slot) => ({ valeur: slot, label: slotInWords(slot) })),
      {
        regle: 'Les jours et les heures libres sont un choix du simulateur.',
        ...(chosen !== '' && !free.includes(chosen)
          ? { alerte: 'Ce rendez-vous n’est plus libre. Choisissez-en un autre.' }
          : {}),
      },
    ),
  ];
}

const hasDetails: NonNullable<Screen['when']> = (context) => detailFields(context).length > 0;

/** Getting in touch: one page before, one thing at a time now. */
export const screens: ScreensByEdition<Fact> = {
  '2024': [{ id: 'contact', titre: 'Contacter ma Caf', fields: (context) => [wayField(context), ...detailFields(context)] }],
  '2025': [
    { id: 'contact', titre: 'Contacter ma Caf', fields: (context) => [wayField(context)] },
    { id: 'details', titre: 'Ma demande', when: hasDetails, fields: detailFields },
  ],
};
