import type { FlowContext } from '#engine/flow/flow.ts';
import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { contractInWords } from './contract-words.ts';
import { contractOf, stageOf } from './read.ts';

const COMPOSED = 'Les questions de cette page sont un choix du simulateur : le vrai questionnaire n’a pas été relevé.';
// The old look has the place, and not the thing: the law is that of the day of the story.
const BEFORE =
  'Sous cette ancienne présentation, c’était la place du [[ppae|projet personnalisé d’accès à l’emploi]]. Le contrat d’engagement existe depuis le 1er janvier 2025 : la page suit la loi d’aujourd’hui.';
const OPTIONAL =
  'Est-ce facultatif ? Non : avec le RSA, l’inscription et le [[contrat-d-engagement|contrat d’engagement]] sont prévus par la loi. Vous pouvez être aidé pour répondre.';
const HOURS =
  'Le contrat prévoit au moins [[quinze-heures|15 heures d’activité]] par semaine. Aucun nombre n’est imposé en cas de santé fragile, de handicap, d’invalidité, ou pour un parent seul avec un enfant de moins de 12 ans sans solution de garde.';
const SIGN =
  'Un contrat se lit avant de se signer. Il se signe dans le mois qui suit l’[[orientation|orientation]]. Il peut être revu ensuite.';

const WRITTEN: ScreenNote = {
  texte: 'Le contrat est aussi dans vos courriers.',
  regle: 'Les phrases de ce contrat sont un choix du simulateur.',
};

/** What each page says above its fields: why one answers, and what is not from a source. */
export function notes(ecran: string, { world, dossier }: FlowContext): readonly ScreenNote[] {
  const stage = stageOf(world, dossier);
  if (ecran === 'recapitulatif' || ecran === 'validation') return [];
  const before = world.edition === '2021' ? [{ texte: BEFORE }] : [];
  if (stage === 'questionnaire') return [...before, { texte: OPTIONAL }, { regle: COMPOSED }];
  if (stage === 'diagnostic') return [...before, { texte: HOURS }, { regle: COMPOSED }];
  if (stage !== 'signature') return [];
  const proposed = contractOf(world)?.propose?.donnees ?? {};
  return [...before, { texte: SIGN }, ...contractInWords(proposed).map((texte) => ({ texte })), WRITTEN];
}
