import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { glossaryOf } from '#engine/portal/glossary.ts';
import { langTag } from '#engine/words/say.ts';
import { useIdHere } from '#form/room-name.ts';
import type { Mode } from '#schema/evenement.ts';
import { Sheet } from '#ui/index.ts';
import { isVisible } from '../gestures/on-screen.ts';
import { Later } from '../ground/Later.tsx';
import { Say } from '../ground/Say.tsx';
import { WithPortals } from '../ground/WithPortals.tsx';
import { roomLanguage } from '../words/languages.ts';
import { t, type WordKey } from '../words/room.ts';
import { whoText } from '../words/who.ts';
import type { CompanionProps } from './companion-props.ts';
import { Demonstration, EndBody, FreeBody, GoalBody, InsideBody, StepBody } from './faces.ts';
import { useAnnouncement, useGuidance } from './use-guidance.ts';
import { useHardWords } from './use-hard-words.ts';
import './companion.css';

const MODE_WORDS: Readonly<Record<Mode, WordKey>> = {
  regarder: 'modeRegarder',
  guide: 'modeGuide',
  seul: 'modeSeul',
  bilan: 'modeBilan',
  libre: 'modeLibre',
};

/** The guide beside the portal: what to do, and help on demand. It never blocks, never judges, never covers the field it speaks of. */
export function Companion(props: CompanionProps) {
  const { world, portals, langue, hands, open, onToggle, onDebrief, onCall } = props;
  const guidance = useGuidance(world, portals);
  const here = useIdHere();
  // A story that goes through two portals speaks the words of both.
  const portal = useMemo(() => ({ ...props.portal, glossaire: glossaryOf(portals) }), [props.portal, portals]);
  useHardWords(portal, hands, [
    guidance.current?.titre,
    guidance.current?.consigne,
    world.mode === 'guide' ? undefined : world.scenario?.but,
  ]);
  const { again, announce } = useAnnouncement(guidance, portal, langue, world.mode === 'bilan');
  const { current, finished, told } = guidance;
  useEnding(finished, props);
  // On a telephone the sheet is folded: two answers to compare, or the end, are worth opening it once.
  const calling = finished ? 'fin' : told?.telling.now && `${told.telling.now.dossier} ${told.telling.now.key}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each
  useEffect(() => {
    if (calling !== undefined) onCall();
  }, [calling]);
  const guided = world.mode === 'guide' || world.mode === 'regarder';
  const step = guided && !finished && !told?.telling.now ? current?.titre : undefined;
  const title = finished
    ? t('bravo', langue)
    : guided && told?.telling.now
      ? t('deuxReponses', langue)
      : world.mode === 'libre'
        ? t('libreTitre', langue)
        : t('votreBut', langue);
  // On a telephone the sheet folds to let the ring be seen: its one line then says where to look.
  const [shown, setShown] = useState<{ step: string | undefined; words: string }>();
  const pointed = shown !== undefined && shown.step === current?.id ? shown.words : undefined;
  const titleWords = step === undefined ? title : <Say text={step} langue={langue} glossaire={portal.glossaire} />;
  // The one gesture that comes: what somebody who folded the guide must still read.
  const [now, setNow] = useState<ReactNode>();
  const line = !open && !finished && now;
  const where = t(MODE_WORDS[world.mode], langue);
  const shared = {
    ...props,
    portal,
    guidance,
    again,
    announce,
    onShown: (words: string) => setShown({ step: current?.id, words }),
    onNow: setNow,
  };
  const keepFocus = useKeptFocus();
  return (
    <div className="companion" id={here('guide')} tabIndex={-1} lang={langTag(roomLanguage(langue))} {...keepFocus}>
      <Sheet
        label={t('guide', langue)}
        open={open}
        onToggle={onToggle}
        openLabel={t('aide', langue)}
        closeLabel={t('reduire', langue)}
        peek={
          <>
            <div className="companion__progress">
              <p>{where}</p>
            </div>
            <p className="companion__line">
              {/* The gesture is said once: open, the sheet says below what is shown, and a gesture done since would stay in this line. */}
              {!finished && <small>{line ? titleWords : open ? where : (pointed ?? where)}</small>}
              <b>{line || titleWords}</b>
            </p>
          </>
        }
      >
        {/* Its titles are not parts of the page of the portal. */}
        <h1 className="visuellement-cache">{t('guide', langue)}</h1>
        <Later langue={langue}>
          {!finished && world.mode === 'guide' && current && !told?.telling.now && <StepBody {...shared} etape={current} />}
          {!finished && world.mode === 'guide' && told && (told.telling.now || !current) && (
            <InsideBody {...shared} told={told} />
          )}
          {finished && (
            <EndBody
              portal={portal}
              langue={langue}
              guidance={guidance}
              watched={world.mode === 'regarder'}
              onDebrief={onDebrief}
              onEnd={() => {
                hands.act({ fais: 'terminer', raison: 'bout' });
                props.onEnd();
              }}
            />
          )}
          {!finished && (world.mode === 'seul' || world.mode === 'bilan') && <GoalBody {...shared} />}
          {!finished && world.mode === 'libre' && <FreeBody {...shared} />}
        </Later>
        {!finished && world.mode === 'regarder' && (
          <WithPortals portals={portals} hands={hands} langue={langue}>
            {(all, home) => <Demonstration {...shared} portal={home} portals={all} />}
          </WithPortals>
        )}
        <p className="companion__who">
          <Say text={whoText(world, langue)} langue={langue} />
        </p>
      </Sheet>
    </div>
  );
}

/** When the button that was pressed goes away with what it answered, or folds with the sheet, the focus stays in the guide. */
function useKeptFocus() {
  const guide = useRef<HTMLElement>(null);
  const keep = () => {
    if (guide.current && document.activeElement === document.body) guide.current.focus({ preventScroll: true });
  };
  useEffect(keep);
  return {
    onFocus: ({ currentTarget }: { currentTarget: HTMLElement }) => {
      guide.current = currentTarget;
    },
    // Some browsers say it of a button that is taken away, others do not.
    onBlur: ({ target }: { target: HTMLElement }) =>
      queueMicrotask(() => {
        if (target.isConnected && isVisible(target)) guide.current = null;
        else keep();
      }),
  };
}

// What has just come is seen before the page changes.
const A_BREATH = 400;

/**
 * What only the calendar brings is the end by itself: it is noted, and the last page comes. A letter that has just been opened is read first:
 * the guide then only says that it was the last thing.
 */
function useEnding(finished: boolean, { world, hands }: CompanionProps): void {
  const last = world.events.findLast(({ type }) => type !== 'regle' && type !== 'aide');
  const ended = finished && world.mode !== 'libre' && last?.type === 'attendu';
  useEffect(() => {
    if (!ended) return;
    const noted = setTimeout(() => {
      if (hands.world().events.at(-1)?.type === 'attendu') hands.act({ fais: 'terminer', raison: 'bout' });
    }, A_BREATH);
    return () => clearTimeout(noted);
  }, [ended, hands]);
}
