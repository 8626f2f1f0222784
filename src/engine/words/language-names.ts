import type { Langue } from '#schema/texte.ts';

/** Languages, each in its own words: a person looks for the name that they know. */
export const LANGUAGE_NAMES: Readonly<Record<Langue, string>> = {
  fr: 'Français',
  falc: 'Français facile à lire',
  en: 'English',
  ar: 'العربية',
  es: 'Español',
  pt: 'Português',
  uk: 'Українська',
  // Called so in Iran, then in Afghanistan.
  fa: 'فارسی / دری',
  ps: 'پښتو',
  so: 'Soomaali',
  bn: 'বাংলা',
  tr: 'Türkçe',
  ru: 'Русский',
  zh: '中文',
};
