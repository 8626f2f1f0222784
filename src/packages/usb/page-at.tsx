import { FAITS } from 'virtual:faits';
import type { ReactNode } from 'react';
import { byNeed } from '#catalogue/content.ts';
import { NotFoundPage } from '#catalogue/not-found/NotFoundPage.tsx';
import { Catalogue, Exercise, ExercisesOfNeed, FreePractice, GlossaryOfPortals, Home, SiteMap } from '#catalogue/pages.tsx';
import { startCopying } from '#catalogue/scripts/copy.ts';
import { startErasing } from '#catalogue/scripts/erase-session.ts';
import { startFilters } from '#catalogue/scripts/filter-list.ts';
import { startPrinting } from '#catalogue/scripts/print.ts';
import { offerToResume } from '#catalogue/scripts/resume.ts';
import type { Door } from '#catalogue/shell/SiteHeader.tsx';
import { FactsPage } from '#catalogue/understand/FactsPage.tsx';
import { UnderstandPage } from '#catalogue/understand/UnderstandPage.tsx';
import { wordsIn } from '#catalogue/words.ts';
import { WorkshopPage } from '#catalogue/workshop/WorkshopPage.tsx';
import { plainText } from '#form/RichText.tsx';
import { ownEntry } from '#schema/own-entry.ts';
import { TryFile } from '#workbench/TryFile.tsx';
import type { FileAddress } from './address.ts';
import { content } from './content.ts';
import { keepQuery } from './visits.ts';

/** A page of the site, as src/pages has it: its title, the door where it stands, and the small script that brings it to life. */
export interface Page {
  title?: string;
  door?: Door;
  exact?: boolean;
  shown: ReactNode;
  start?: (page: Document) => void;
}

const words = wordsIn('fr');
const all = (page: Document, name: string) => page.querySelectorAll<HTMLElement>(`[${name}]`);

const PAGES: Readonly<Record<string, (query: string) => Page>> = {
  '/': () => ({ shown: <Home content={content} />, start: (page) => all(page, 'data-reprendre').forEach(offerToResume) }),
  '/exercices/': (query) => ({
    title: words.list.title,
    door: 'exercices',
    exact: true,
    shown: <Catalogue content={content} />,
    start: (page) => startFilters(page, { query, keep: keepQuery }),
  }),
  '/libre/': () => ({ title: words.free.title, door: 'exercices', shown: <FreePractice content={content} /> }),
  '/animer/': () => ({
    title: words.animer.title,
    door: 'animer',
    exact: true,
    shown: <WorkshopPage />,
    start: (page) => {
      all(page, 'data-copier').forEach(startCopying);
      all(page, 'data-effacer').forEach(startErasing);
    },
  }),
  '/animer/essayer/': () => ({ title: words.animer.tryFile.title, door: 'animer', shown: <TryFile room="#/salle/" /> }),
  '/comprendre/': () => ({ title: words.comprendre.title, door: 'comprendre', exact: true, shown: <UnderstandPage /> }),
  '/comprendre/glossaire/': () => ({
    title: words.glossary.title,
    door: 'comprendre',
    shown: <GlossaryOfPortals content={content} />,
  }),
  '/plan/': () => ({
    title: words.siteMap.title,
    shown: (
      <SiteMap
        content={content}
        facts={Object.entries(FAITS).flatMap(([id, facts]) => (facts ? [{ id, titre: facts.titre }] : []))}
      />
    ),
  }),
};

/** The page that stands at an address of the file, outside the practice room. */
export function pageAt({ path, query }: FileAddress): Page {
  const page = ownEntry(PAGES, path);
  if (page) return page(query);
  const facts = ownEntry(FAITS, /^\/comprendre\/faits\/([a-z-]+)\/$/.exec(path)?.[1]);
  if (facts) return { title: facts.titre, door: 'comprendre', shown: <FactsPage facts={facts} /> };
  const asked = /^\/exercices\/besoin\/([a-z]+)\/$/.exec(path)?.[1];
  const need = byNeed(content.scenarios).find((group) => group.need === asked)?.need;
  if (need)
    return { title: words.needs.names[need], door: 'exercices', shown: <ExercisesOfNeed content={content} need={need} /> };
  const id = /^\/exercices\/(.+)\/$/.exec(path)?.[1];
  const scenario = content.scenarios.find((one) => one.id === id);
  if (!scenario) return { title: words.notFound.title, shown: <NotFoundPage /> };
  return {
    title: plainText(scenario.titre, 'fr', {}),
    door: 'exercices',
    shown: <Exercise scenario={scenario} content={content} />,
    start: startPrinting,
  };
}
