import type { Langue } from '../schema/texte.ts';

/** Languages by their own name, for the choice. */
export const LANGUAGE_NAMES: Readonly<Record<Langue, string>> = {
  fr: 'Français',
  falc: 'Français facile à lire',
  en: 'English',
  ar: 'العربية',
  es: 'Español',
  pt: 'Português',
  uk: 'Українська',
  fa: 'فارسی',
  ps: 'پښتو',
  so: 'Soomaali',
  bn: 'বাংলা',
  tr: 'Türkçe',
  ru: 'Русский',
  zh: '中文',
};
