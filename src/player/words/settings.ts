import { wordsOf } from './languages.ts';

const FRENCH = {
  langue: 'Langue de l’aide',
  langueNote: 'Le portail reste en français, comme en vrai.',
  edition: 'Interface du portail',
  editionNote: 'Vos réponses sont gardées.',
  mode: 'Façon de faire l’exercice',
  modeNote: 'Ce que vous avez fait est gardé.',
  modeRegarder: 'Regarder',
  modeGuide: 'Guidé',
  modeSeul: 'Seul',
  modeBilan: 'Bilan, sans aide',
  recommencer: 'Recommencer au début',
  recommencerNote: 'Ce que vous avez fait est gardé comme séance précédente.',
  recommencerSur: 'Recommencer au début ?',
  oui: 'Oui, recommencer',
  non: 'Non, continuer',
  quitterNote: 'Tout est gardé dans ce navigateur. Vous pourrez reprendre.',
} as const;

export type SettingsWord = keyof typeof FRENCH;

/** The settings, and starting again. */
export const t = wordsOf('reglages', FRENCH);
