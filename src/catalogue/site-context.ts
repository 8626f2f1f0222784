import { createContext, useContext } from 'react';
import type { Glossary } from '#form/RichText.tsx';
import type { Langue } from '#schema/texte.ts';
import { type Addresses, siteAddresses } from './addresses.ts';
import { type Words, wordsIn } from './words.ts';

/** What every page needs around it: its language, its words, where the others live, and the difficult words. */
export interface Site {
  langue: Langue;
  words: Words;
  addresses: Addresses;
  glossaire: Glossary;
}

const Around = createContext<Site>({ langue: 'fr', words: wordsIn('fr'), addresses: siteAddresses, glossaire: {} });

/** Gives another support (a single file, another language) its own addresses and words. */
export const SiteProvider = Around.Provider;
export const useSite = (): Site => useContext(Around);
