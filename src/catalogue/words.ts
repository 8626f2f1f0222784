import type { Langue } from '#schema/texte.ts';
import { hardSpacesIn } from './text/hard-spaces.ts';
import { animer } from './words/animer.ts';
import { comprendre, factsPage, glossary } from './words/comprendre.ts';
import { exercise, ways } from './words/exercise.ts';
import { choices, marks, sources, wageStations } from './words/facts.ts';
import { coming, free, household, notFound } from './words/free.ts';
import { home } from './words/home.ts';
import { list } from './words/list.ts';
import { needs } from './words/needs.ts';
import { site } from './words/site.ts';
import { siteMap } from './words/site-map.ts';

const french = {
  site,
  home,
  list,
  needs,
  exercise,
  ways,
  free,
  household,
  coming,
  notFound,
  animer,
  comprendre,
  glossary,
  factsPage,
  siteMap,
  facts: { marks, sources, choices, wageStations },
};

/** The same table with any text in each place: what a translation must fill. */
type Widened<Table> = Table extends string ? string : { readonly [Key in keyof Table]: Widened<Table[Key]> };

/** Every word of the static pages that a trainer does not write. */
export type Words = Widened<typeof french>;

const FRENCH: Words = hardSpacesIn(french);
// A new language is one more table here; the pages then only need its address.
const TABLES: { [langue in Langue]?: Words } = { fr: FRENCH };

/** The words of the pages in a language; French when there is no table for it yet. */
export const wordsIn = (langue: Langue): Words => TABLES[langue] ?? FRENCH;
