import type { Lesson } from '#engine/portal/lesson.ts';
import type { Debrief } from '#engine/story/debrief.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { quoted } from '#engine/words/say.ts';
import type { Day } from '#schema/day.ts';
import type { Texte } from '#schema/texte.ts';
import { dayText } from '../ground/dates.ts';
import { textsOf } from '../words/languages.ts';

const DEBRIEF_FRENCH = {
  titre: 'Votre bilan',
  fait: 'Ce que vous avez réussi',
  rienFait: 'Vous avez regardé et essayé. C’est déjà un début.',
  tenu: 'du début à la fin',
  reste: 'Ce qui reste, si vous voulez reprendre',
  argent: 'L’argent',
  paiements: 'Ce qui a été payé pendant l’exercice',
  mois: 'Mois',
  recu: 'Payé',
  retenu: 'Retenu',
  payeLe: 'Le',
  total: 'Total',
  pasPaye: 'rien',
  sansArgent: 'Aucun paiement n’est encore arrivé pendant l’exercice.',
  erreurs: 'Les erreurs, leur prix et leur date',
  sansErreur: 'Rien à signaler\u00a0: aucune erreur n’a eu de suite.',
  quand: 'Quand',
  retenir: 'À retenir',
  garder: 'À garder chez soi',
  discussion: 'Pour en parler dans le groupe',
  seance: 'La séance',
  imprimer: 'Imprimer',
  recommencer: 'Recommencer',
  fermer: 'Revenir à l’exercice',
  essais: 'Vos essais',
  essaiGarde: 'le dernier',
  rienEnvoye: 'Rien n’a été envoyé.',
  commeLesPapiers: 'comme le disent les papiers.',
  declare: 'vous avez déclaré',
  declareApres: 'Vous avez déclaré',
  papier: 'les papiers disent',
  pasVu: 'Personne ne l’a encore vu.',
  vuGuide: 'Le guide vous l’a dit',
  vuAdministration: 'L’administration l’a vu',
  autre: 'Un autre exercice',
  fil: 'Ce que vous avez fait, et ce qui est venu',
  chemins: 'Là où vos essais se séparent',
  lesPapiers: 'Les papiers disent\u00a0:',
  vousDeclarez: 'Vous déclarez',
  commePapiers: 'Vous déclarez comme les papiers',
  vousEnvoyez: 'Vous envoyez',
  vuCeJour: 'L’administration l’a vu',
  rienCeJour: 'Rien ce jour-là',
  dejaQuitte: 'Cet essai s’est arrêté avant',
} as const;
export type DebriefWord = keyof typeof DEBRIEF_FRENCH;

/** The words of the debrief. Mistakes are told as prices and dates, never as faults. */
export const DEBRIEF = textsOf('bilan', DEBRIEF_FRENCH);

export type LessonState = Lesson['etat'];

/** What each state of a lesson is called. */
export const LESSON_STATES = textsOf('lecons', {
  arrive: 'C’est arrivé',
  'a-venir': 'Cela va arriver',
  evite: 'Évité',
});

/** « 84,50 € à rendre », from an amount already written. */
export const priceText = (amount: string, toGiveBack: boolean, avoided: boolean): Texte => {
  if (toGiveBack)
    return avoided
      ? { fr: `${amount} qu’il aurait fallu rendre`, en: `${amount} to give back, had it happened` }
      : { fr: `${amount} à rendre`, en: `${amount} to give back` };
  return avoided
    ? { fr: `${amount} qui auraient manqué`, en: `${amount} missing, had it happened` }
    : { fr: `${amount} en moins`, en: `${amount} less` };
};

/** « le 3 novembre 2026 » */
export const onDay = (day: Day): Texte => ({ fr: `le ${dayText(day).fr}`, en: `on ${dayText(day).en}` });

/** Where one came back to, between two tries. */
export const returnText = (day: Day): Texte => ({
  fr: `Vous revenez au ${dayText(day).fr}, et vous essayez autrement.`,
  en: `You go back to ${dayText(day).en}, and try otherwise.`,
});

/** The tries that a fork leaves out. */
export const othersText = (count: number): Texte =>
  count === 1
    ? { fr: 'Un autre essai est raconté plus bas.', en: 'Another try is told below.' }
    : { fr: `${count} autres essais sont racontés plus bas.`, en: `${count} other tries are told below.` };

/** A figure or a date is read as it is; words that were chosen or written are quoted. */
export const answer = (words: string): string => noBreak(/^\d/.test(words) ? words : quoted(words));

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
