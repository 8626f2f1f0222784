import { answerValue } from '#engine/answers/answers.ts';
import { YES_NO } from '#engine/answers/options.ts';
import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { METIERS } from '#portals/pole-emploi/dossier/data/rome.ts';
import type { Fact } from './facts.ts';
import { WEEKLY_HOURS } from './hours.ts';
import { contractOf } from './read.ts';
import { AGREEMENTS, HELPS, HOUR_REASONS, OBSTACLES, SITUATIONS } from './words.ts';

/** The questionnaire: first what one does. */
export const situationFields = (): Field<Fact>[] => [
  ask('engagementSituation', 'choix', 'Quelle est votre situation aujourd’hui ?', {
    hint: 'Il n’y a pas de bonne ou de mauvaise réponse. Vos réponses servent à trouver qui peut vous aider.',
    options: SITUATIONS,
  }),
  ask('engagementProjet', 'texte-long', 'Qu’aimeriez-vous faire ?', {
    hint: 'Un métier, une formation, une envie. Vous pouvez laisser vide.',
    optional: true,
  }),
];

/** Then what stands in the way. */
export const obstacleFields = (): Field<Fact>[] => [
  ask('engagementFreins', 'choix-multiple', 'Qu’est-ce qui vous gêne pour travailler ?', {
    hint: 'Plusieurs réponses sont possibles. Un obstacle dit peut être aidé ; un obstacle caché ne compte pas.',
    options: OBSTACLES,
  }),
  ask('engagementHandicap', 'choix', 'Avez-vous un handicap reconnu ?', {
    hint: 'Reconnaissance de travailleur handicapé, AAH. Vous n’avez pas à dire lequel.',
    options: YES_NO,
  }),
];

/** The diagnosis: hours, and what would help. */
export function diagnosisFields(context: FlowContext): Field<Fact>[] {
  const other = textAnswer(context, 'engagementRaison') === 'autre';
  const asked = answerValue(context.answers, 'engagementHeures');
  const enough = typeof asked === 'number' && asked >= WEEKLY_HOURS;
  const limit = contractOf(context.world)?.limite;
  return [
    ask('engagementRaison', 'choix', `Y a-t-il une raison de faire moins de ${WEEKLY_HOURS} heures d’activité par semaine ?`, {
      hint: `L’activité n’est pas un travail gratuit : ce sont les actions écrites dans votre contrat.${limit === undefined ? '' : ` Le contrat se signe jusqu’au ${dayInWords(limit)} inclus.`}`,
      options: HOUR_REASONS,
    }),
    ...(other
      ? [
          {
            fait: 'engagementHeures' as const,
            as: 'entier' as const,
            label: 'Combien d’heures par semaine pouvez-vous faire ?',
            unite: 'heures',
            ...(enough ? { alerte: `${WEEKLY_HOURS} heures ou plus : aucune raison n’est alors nécessaire.` } : {}),
          },
        ]
      : []),
    ask('engagementActions', 'choix-multiple', 'Qu’est-ce qui vous aiderait ?', {
      hint: 'Choisissez ce que vous pouvez faire. Ces actions seront dans le contrat.',
      options: HELPS,
    }),
  ];
}

/** The elements of the reasonable offer. */
export const offerFields = (): Field<Fact>[] => [
  ask('engagementMetier', 'recherche', 'Quel métier cherchez-vous ?', {
    options: METIERS,
    hint: 'Écrivez quelques lettres : « vente », « cuisine ». Chaque métier a un [[rome|code ROME]].',
  }),
  { fait: 'engagementRayon', as: 'entier', label: 'Jusqu’à combien de kilomètres ?', unite: 'kilomètres' },
  ask('engagementSalaire', 'euros', 'Quel salaire par mois ?', {
    hint: 'En [[brut]]. Avec le métier et la distance, il dit quelles offres sont [[offre-raisonnable|raisonnables]].',
  }),
];

/** The contract that is proposed: agree, or ask for a change. */
export function contractFields(context: FlowContext): Field<Fact>[] {
  const limit = contractOf(context.world)?.limite;
  return [
    ask('engagementAccord', 'choix', 'Que répondez-vous à ce contrat ?', {
      hint: `Lisez-le en entier.${limit === undefined ? '' : ` Il se signe jusqu’au ${dayInWords(limit)} inclus.`} Vous pouvez demander un changement avant.`,
      options: AGREEMENTS,
    }),
    ...(asksChange(context)
      ? [
          {
            fait: 'engagementRemarque' as const,
            as: 'texte-long' as const,
            label: 'Que faut-il changer ?',
            hint: 'Une action, les heures, la distance… Votre référent répond, puis propose un nouveau contrat.',
          },
        ]
      : []),
  ];
}

/** Is a change asked for, as things stand on screen? */
export const asksChange = (context: FlowContext): boolean => textAnswer(context, 'engagementAccord') === 'changer';

export const exactField: Field<Fact> = { fait: 'engagementExact', as: 'case', label: 'Ces réponses sont les miennes.' };
export const signField: Field<Fact> = ask('engagementSigne', 'case', 'J’ai lu le contrat d’engagement et je le signe.');
