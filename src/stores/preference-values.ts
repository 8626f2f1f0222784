import type { Langue } from '#schema/texte.ts';

/** Every value that a preference may take, the usual one first. What is saved and is not here is ignored. */
export const CHOICES = {
  taille: ['normale', 'grande', 'tres-grande'],
  theme: ['systeme', 'clair', 'sombre', 'contraste'],
  interligne: ['normal', 'large'],
  mouvement: ['normal', 'reduit'],
} as const;
/** The languages of schema/texte.ts, written again: that file would bring the whole of zod into the page. */
export const KNOWN_LANGUAGES = [
  'fr',
  'falc',
  'en',
  'ar',
  'es',
  'pt',
  'uk',
  'fa',
  'ps',
  'so',
  'bn',
  'tr',
  'ru',
  'zh',
] as const satisfies readonly Langue[];

/** How a person likes to read. The same shape as `ReadingPreferences` of ui. */
export type Lecture = { [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key][number] };

/** What one person chose for all exercises. */
export interface Preferences {
  lecture: Lecture;
  langue: Langue;
  guideOuvert: boolean;
}

/** What nobody chose yet. */
export const USUAL: Preferences = {
  lecture: { taille: 'normale', theme: 'systeme', interligne: 'normal', mouvement: 'normal' },
  langue: 'fr',
  guideOuvert: true,
};
