import { useEffect, useMemo, useRef } from 'react';
import type { World } from '#engine/journal/world.ts';
import { glossaryOf } from '#engine/portal/glossary.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { consequencesOf } from '#engine/story/consequences.ts';
import { debrief } from '#engine/story/debrief.ts';
import { guide } from '#engine/story/guide.ts';
import { useIdHere } from '#form/room-name.ts';
import type { Evenement, Mode } from '#schema/evenement.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { Button } from '#ui/index.ts';
import { triesText } from '../debrief/debrief-words.ts';
import { ToldTries } from '../debrief/ToldTries.tsx';
import { dayText } from '../ground/dates.ts';
import { useLeads } from '../ground/leads.ts';
import { Say } from '../ground/Say.tsx';
import { t, type WayWord } from '../words/ways.ts';
import './end.css';

/** The way of living the same exercise that comes after each. */
const NEXT: Partial<Record<Mode, { mode: Mode; word: WayWord }>> = {
  regarder: { mode: 'guide', word: 'ensuiteGuide' },
  guide: { mode: 'seul', word: 'ensuiteSeul' },
  seul: { mode: 'bilan', word: 'ensuiteBilan' },
};

export type EndPageProps = {
  world: World;
  portals: readonly Portal[];
  langue: Langue;
  journal: readonly Evenement[];
  onDebrief: () => void;
  /** Opens the moments, to try otherwise. */
  onMoments: () => void;
  /** Goes back to a moment: how many events of the journal are kept. */
  onReturn: (position: number) => void;
  /** Back to the room. */
  onClose: () => void;
};

/** The last page: what was proved, each try, and where one goes from here. */
export function EndPage({ world, portals, langue, journal, onDebrief, onMoments, onReturn, onClose }: EndPageProps) {
  const story = useMemo(() => debrief(world, portals, journal), [world, portals, journal]);
  const { steps } = useMemo(() => guide(world, portals), [world, portals]);
  const glossaire = useMemo(() => glossaryOf(portals), [portals]);
  const title = useRef<HTMLHeadingElement>(null);
  const leads = useLeads();
  const here = useIdHere();
  const portail = here('portail');
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
    // Back in the room, what is read next is the page of the portal, unless that page takes the focus itself.
    return () =>
      void setTimeout(() => {
        if (document.activeElement === document.body) document.getElementById(portail)?.focus({ preventScroll: true });
      });
  }, [portail]);
  const watched = world.mode === 'regarder';
  const next = NEXT[world.mode];
  const words = (text: Texte) => <Say text={text} langue={langue} glossaire={glossaire} />;
  const mistake = watched ? undefined : consequencesOf(world, portals, true);
  const past = steps.filter(({ etat }) => etat === 'passe').map(({ etape }) => etape);
  const apart = story.tries.at(-1)?.sendings.flatMap(({ differences }) => differences) ?? [];
  // « Vous savez » is only said of what the journal proves: all was done, and nothing that was sent differs from the papers.
  const proved = story.remaining.length === 0 && apart.length === 0 && (world.scenario?.objectifs.length ?? 0) > 0;
  const done = proved ? (world.scenario?.objectifs ?? []) : story.achieved.map(({ etape }) => etape.titre);
  const heading: WayWord = watched ? 'demoFin' : proved ? 'finSait' : done.length > 0 ? 'finFait' : 'finRien';
  return (
    <main className="end-page" id={portail} data-salle={here('')}>
      <div>
        <h1 ref={title} tabIndex={-1}>
          {t(heading, langue)}
        </h1>
        {watched ? (
          <p>{t('demoFinTexte', langue)}</p>
        ) : (
          <>
            <p className="end-page__lead">{words(triesText(story.tries.length))}</p>
            <ul className="end-page__done">
              {done.map((text) => (
                <li key={typeof text === 'string' ? text : text.fr}>
                  <i aria-hidden="true">✓</i>
                  <span>{words(text)}</span>
                </li>
              ))}
            </ul>
            {past.length > 0 && (
              <>
                <h2>{t('finSans', langue)}</h2>
                <ul>
                  {past.map(({ id, titre }) => (
                    <li key={id}>{words(titre)}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
        <div className="end-page__ways">
          {!watched && (
            <Button variant="principal" onClick={onDebrief}>
              {t('voirBilan', langue)}
            </Button>
          )}
          {leads && next && world.scenario && (
            <Button
              variant={watched ? 'principal' : 'secondaire'}
              href={leads.story({ exercice: world.scenario.id, mode: next.mode, edition: world.edition, langue })}
            >
              {t(next.word, langue)}
            </Button>
          )}
          {leads && <Button href={leads.exercises}>{t('autreExercice', langue)}</Button>}
          {mistake?.before && (
            <Button icon="recommencer" onClick={() => mistake.before && onReturn(journal.indexOf(mistake.before))}>
              {t('revenirAvant', langue)} ({words(dayText(mistake.sentOn))})
            </Button>
          )}
          {!watched && (
            <Button icon="recommencer" onClick={onMoments}>
              {t('essayerAutrement', langue)}
            </Button>
          )}
          <Button variant="lien" onClick={onClose}>
            {t('revenirExercice', langue)}
          </Button>
        </div>
      </div>
      {!watched && story.tries.some(({ sendings }) => sendings.length > 0) && (
        <aside className="end-page__tries" aria-label={t('finEssais', langue)}>
          <h2>{t('finEssais', langue)}</h2>
          <ToldTries tries={story.tries} world={world} langue={langue} />
        </aside>
      )}
    </main>
  );
}
