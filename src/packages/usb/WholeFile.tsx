import { useEffect, useRef } from 'react';
import { startReadingPanel } from '#catalogue/scripts/reading-panel.ts';
import { SiteFooter } from '#catalogue/shell/SiteFooter.tsx';
import { SiteHeader } from '#catalogue/shell/SiteHeader.tsx';
import { wordsIn } from '#catalogue/words.ts';
import { SitePage } from '#player/opening/SitePage.tsx';
import { SkipLink, TrainingBanner } from '#ui/index.ts';
import { pageAt } from './page-at.tsx';
import { heightOf, showPart, useVisit, type Visit } from './visits.ts';

const { site, home } = wordsIn('fr');
const NAME = `${site.name.start} ${site.name.end}`;

/** The whole product: the pages of the catalogue and the practice room, one at a time, in one document. */
export function WholeFile() {
  const visit = useVisit();
  const inRoom = visit.address.path === '/salle/';
  useEffect(() => {
    document.body.classList.toggle('site-body', !inRoom);
    document.body.classList.toggle('room-page', inRoom);
  }, [inRoom]);
  return inRoom ? <RoomOf key={visit.rank} visit={visit} /> : <PageOf visit={visit} />;
}

/** As src/pages/salle.astro. */
function RoomOf({ visit }: { visit: Visit }) {
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = `Salle d’exercice · ${NAME}`;
    window.scrollTo(0, 0);
    // The page of the portal is not there yet: the reading begins at the top, as when a site opens.
    if (visit.by !== 'ouverture') start.current?.focus();
  }, [visit]);
  return (
    <div ref={start} tabIndex={-1} data-salle>
      <header className="room-strip">
        <SkipLink href="#portail">Aller au portail</SkipLink>
        <SkipLink href="#guide">Aller au guide</SkipLink>
        <TrainingBanner />
      </header>
      <SitePage {...(visit.by === 'ouverture' ? {} : { cameBack: visit.by === 'historique' })} />
    </div>
  );
}

/** As src/layouts/Site.astro. The header stays from page to page; what is inside is new at each visit. */
function PageOf({ visit }: { visit: Visit }) {
  const { title, door, exact, shown, start } = pageAt(visit.address);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    for (const panel of document.querySelectorAll<HTMLDetailsElement>('[data-confort]')) startReadingPanel(panel);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each visit, when its page is drawn
  useEffect(() => {
    document.title = title === undefined ? `${NAME} : ${home.title}` : `${title} · ${NAME}`;
    start?.(document);
    arrive(visit, main.current);
  }, [visit.rank]);
  return (
    <>
      <SiteHeader door={door} exact={exact} />
      <main className="site-main" id="contenu" tabIndex={-1} ref={main} key={visit.rank}>
        {shown}
      </main>
      <SiteFooter />
    </>
  );
}

/** A change of page inside one document is silent: the title takes the focus, so that it is read. */
function arrive(visit: Visit, main: HTMLElement | null): void {
  if (visit.address.part !== '') {
    showPart(visit.address.part);
    return;
  }
  window.scrollTo(0, heightOf(visit));
  if (visit.by === 'ouverture') return;
  const title = main?.querySelector('h1');
  if (title) title.tabIndex = -1;
  (title ?? main)?.focus({ preventScroll: true });
}
