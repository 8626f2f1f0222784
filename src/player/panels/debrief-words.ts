import type { Day } from '../../engine/day.ts';
import type { Debrief } from '../../engine/debrief.ts';
import type { Lesson } from '../../engine/flow.ts';
import type { Texte } from '../../schema/texte.ts';
import { dayText } from './dates.ts';

/** The words of the debrief. Mistakes are told as prices and dates, never as faults. */
export const DEBRIEF = {
  titre: { fr: 'Votre bilan', en: 'Your debrief' },
  fait: { fr: 'Ce que vous avez réussi', en: 'What you achieved' },
  rienFait: { fr: 'Vous avez regardé et essayé. C’est déjà un début.', en: 'You looked and tried. That is a start.' },
  tenu: { fr: 'du début à la fin', en: 'from beginning to end' },
  reste: { fr: 'Ce qui reste, si vous voulez reprendre', en: 'What remains, if you want to go on' },
  argent: { fr: 'L’argent', en: 'The money' },
  paiements: { fr: 'Ce qui a été payé pendant l’exercice', en: 'What was paid during the exercise' },
  mois: { fr: 'Mois', en: 'Month' },
  recu: { fr: 'Payé', en: 'Paid' },
  retenu: { fr: 'Retenu', en: 'Retained' },
  payeLe: { fr: 'Le', en: 'On' },
  total: { fr: 'Total', en: 'Total' },
  pasPaye: { fr: 'rien', en: 'nothing' },
  sansArgent: { fr: 'Aucun paiement n’est encore arrivé pendant l’exercice.', en: 'No payment came during the exercise.' },
  erreurs: { fr: 'Les erreurs, leur prix et leur date', en: 'Mistakes, their price and their date' },
  sansErreur: {
    fr: 'Rien à signaler\u00a0: aucune erreur n’a eu de suite.',
    en: 'Nothing to tell: no mistake had consequences.',
  },
  quand: { fr: 'Quand', en: 'When' },
  retenir: { fr: 'À retenir', en: 'To remember' },
  garder: { fr: 'À garder chez soi', en: 'To keep at home' },
  discussion: { fr: 'Pour en parler dans le groupe', en: 'To discuss in the group' },
  seance: { fr: 'La séance', en: 'The session' },
  imprimer: { fr: 'Imprimer', en: 'Print' },
  recommencer: { fr: 'Recommencer', en: 'Start again' },
  fermer: { fr: 'Revenir à l’exercice', en: 'Back to the exercise' },
  source: { fr: 'Source', en: 'Source' },
} as const satisfies Record<string, Texte>;

/** What each state of a lesson is called. */
export const LESSON_STATES: Readonly<Record<Lesson['etat'], Texte>> = {
  arrive: { fr: 'C’est arrivé', en: 'It happened' },
  'a-venir': { fr: 'Cela va arriver', en: 'It will happen' },
  evite: { fr: 'Évité', en: 'Avoided' },
};

/** « 84,50 € à rendre », from an amount already written. */
export const priceText = (amount: string, toGiveBack: boolean, avoided: boolean): Texte => {
  if (toGiveBack)
    return avoided
      ? { fr: `${amount} qu’il aurait fallu rendre`, en: `${amount} to give back, had it happened` }
      : { fr: `${amount} à rendre`, en: `${amount} to give back` };
  return avoided
    ? { fr: `${amount} qui auraient été perdus`, en: `${amount} lost, had it happened` }
    : { fr: `${amount} perdus`, en: `${amount} lost` };
};

/** « le 3 novembre 2026 » */
export const onDay = (day: Day): Texte => ({ fr: `le ${dayText(day).fr}`, en: `on ${dayText(day).en}` });

/** One or two sentences on how long it took, in the story and in life. */
export function timeText({ from, to, days, realMinutes }: Debrief['time']): Texte {
  const minutes = Math.max(1, realMinutes);
  const real = {
    fr: `Vous y avez passé environ ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}.`,
    en: `It took you about ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}.`,
  };
  if (days === 0)
    return {
      fr: `L’histoire se passe le ${dayText(from).fr}. ${real.fr}`,
      en: `The story takes place on ${dayText(from).en}. ${real.en}`,
    };
  return {
    fr: `L’histoire va du ${dayText(from).fr} au ${dayText(to).fr}. ${real.fr}`,
    en: `The story goes from ${dayText(from).en} to ${dayText(to).en}. ${real.en}`,
  };
}

/** Help is for being used: it is counted without any judgement. */
export function helpText(help: Debrief['help']): Texte {
  const count = help.consigne + help.montrer + help.expliquer + help.faire;
  if (count === 0)
    return {
      fr: 'Vous n’avez pas utilisé l’aide. Elle reste là pour la prochaine fois.',
      en: 'You did not use the help. It stays there for next time.',
    };
  return {
    fr: `Vous avez utilisé l’aide ${count} fois\u00a0: elle est faite pour cela.`,
    en: `You used the help ${count === 1 ? 'once' : `${count} times`}: that is what it is for.`,
  };
}

/** How many tries: going back is part of practising. */
export const triesText = (count: number): Texte =>
  count === 1
    ? { fr: 'Vous avez fait un seul essai.', en: 'You made one try.' }
    : {
        fr: `Vous avez fait ${count} essais\u00a0: revenir en arrière, c’est s’exercer.`,
        en: `You made ${count} tries: going back is practising.`,
      };
