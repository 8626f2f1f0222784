import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { addDays, dayInWords } from '#engine/journal/day.ts';
import { workingDayFrom } from '#engine/journal/holidays.ts';
import { paperOptions } from '#portals/pole-emploi/dossier/documents/files.ts';
import { type Appointment, appointmentsOf, openMeeting } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { CONVOCATION } from '#portals/pole-emploi/dossier/rendez-vous/convoke.ts';
import { proofAtHand, REASONS } from '#portals/pole-emploi/dossier/rendez-vous/reasons.ts';
import type { Fact } from './facts.ts';
import { facts, HOURS } from './facts.ts';

/** Moving an appointment is asked for at least that long before: articles, not verified (pole-emploi.md §2g). */
export const HOURS_BEFORE = 48;
/** How far an appointment may be moved: a choice of the simulator. */
export const MOST_DAYS_LATER = 15;

/** Answering a written convocation: come, move it, or say what prevents it; and changing that answer until the day itself. */
export const reponseConvocation = flowOf({
  id: CONVOCATION,
  titre: 'Répondre à une convocation',
  facts,
  open: (world) => openMeeting(world)?.dossier,
  truths,
  onPaper: { empechementPreuve: {} },
});

const current = ({ world, dossier }: FlowContext): Appointment | undefined =>
  appointmentsOf(world).find((appointment) => appointment.dossier === dossier);

const PLACES: Readonly<Record<Appointment['comment'], string>> = {
  agence: 'à l’agence',
  telephone: 'par téléphone',
  video: 'en vidéo',
};
/** « Jeudi 19 novembre 2026 à 10 h 30, à l’agence » without the day of the week. */
export const meetingInWords = ({ le, heure, comment }: Pick<Appointment, 'le' | 'heure' | 'comment'>): string =>
  `le ${dayInWords(le)} à ${heure.replace(':', '\u00a0h\u00a0')}, ${PLACES[comment] ?? comment}`;

function truths(context: FlowContext): Truths<Fact> {
  const { world } = context;
  const meeting = current(context);
  const proofOf = (reason: string) => meeting && proofAtHand(world, reason, meeting.le);
  // A reason without any proof does not make the paper disappear.
  const proof = proofOf(textAnswer(context, 'empechementRaison')) ?? proofOf('');
  return {
    convocationReponse: 'confirmer',
    convocationJour: meeting && workingDayFrom(addDays(meeting.le, 5)),
    convocationHeure: meeting && HOURS.some((hour) => hour === meeting.heure) ? meeting.heure : HOURS[1],
    empechementRaison: proof?.reason ?? 'maladie',
    empechementTexte: 'Je ne peux pas venir ce jour-là. Je demande un autre rendez-vous.',
    empechementPreuve: proof?.papier ?? 'plus-tard',
  };
}

function answerField(context: FlowContext): Field<Fact> {
  const meeting = current(context);
  return ask('convocationReponse', 'choix', 'Que répondez-vous ?', {
    regle: `Autre jour demandé jusqu’à ${HOURS_BEFORE} heures avant : limite lue dans des articles, non vérifiée.`,
    ...(meeting ? { connu: `${meeting.objet}, ${meetingInWords(meeting)}` } : {}),
    options: [
      { valeur: 'confirmer', label: 'Je viendrai' },
      {
        valeur: 'deplacer',
        label: 'Je demande un autre jour',
        hint: `Jusqu’à ${HOURS_BEFORE} heures avant.`,
      },
      { valeur: 'empechement', label: 'J’ai un empêchement', hint: 'Une raison et une preuve sont demandées.' },
    ],
  });
}

function detailFields(context: FlowContext): Field<Fact>[] {
  const answer = textAnswer(context, 'convocationReponse');
  if (answer === 'deplacer')
    return [
      ask('convocationJour', 'jour', 'Quel jour proposez-vous ?', {
        hint: `Un jour ouvré, ${MOST_DAYS_LATER} jours au plus après le premier.`,
        regle: 'Jours proposés : choix du simulateur.',
      }),
      ask('convocationHeure', 'choix', 'À quelle heure ?', {
        options: HOURS.map((valeur) => ({ valeur, label: valeur.replace(':', '\u00a0h\u00a0') })),
      }),
    ];
  if (answer !== 'empechement') return [];
  return [
    ask('empechementRaison', 'choix', 'Qu’est-ce qui vous empêche ?', {
      options: Object.entries(REASONS).map(([valeur, label]) => ({ valeur, label })),
    }),
    { fait: 'empechementTexte', as: 'texte-long', label: 'Expliquez en quelques mots', hint: 'Une phrase suffit.' },
    ask('empechementPreuve', 'piece', 'La preuve', {
      hint: 'Sans preuve, l’empêchement n’est pas accepté.',
      options: [
        ...paperOptions(context.world),
        {
          valeur: 'plus-tard',
          label: 'Je n’ai pas encore la preuve',
          hint: 'Vous la donnerez en changeant votre réponse, avant la fin du jour du rendez-vous.',
        },
      ],
    }),
  ];
}

const needsDetail: NonNullable<Screen['when']> = (context) => detailFields(context).length > 0;

/** The answer, in both looks. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [{ id: 'reponse', titre: 'Ma convocation', fields: (context) => [answerField(context), ...detailFields(context)] }],
  '2026': [
    { id: 'reponse', titre: 'Ma réponse', fields: (context) => [answerField(context)] },
    { id: 'details', titre: 'Les détails', when: needsDetail, fields: detailFields },
  ],
};
