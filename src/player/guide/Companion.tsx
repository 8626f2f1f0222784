import { useMemo, useState } from 'react';
import { glossaryOf } from '#engine/portal/glossary.ts';
import { langTag } from '#engine/words/say.ts';
import type { Mode } from '#schema/evenement.ts';
import { ProgressSteps, Sheet } from '#ui/index.ts';
import { Later } from '../ground/Later.tsx';
import { Say } from '../ground/Say.tsx';
import { WithPortals } from '../ground/WithPortals.tsx';
import { roomLanguage } from '../words/languages.ts';
import { t, type WordKey } from '../words/room.ts';
import { whoText } from '../words/who.ts';
import type { CompanionProps } from './companion-props.ts';
import { Demonstration, EndBody, FreeBody, GoalBody } from './faces.ts';
import { StepBody } from './StepBody.tsx';
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
  const { world, portals, langue, hands, open, onToggle, onDebrief } = props;
  const guidance = useGuidance(world, portals);
  // A story that goes through two portals speaks the words of both.
  const portal = useMemo(() => ({ ...props.portal, glossaire: glossaryOf(portals) }), [props.portal, portals]);
  useHardWords(portal, hands, [
    guidance.current?.titre,
    guidance.current?.consigne,
    world.mode === 'guide' ? undefined : world.scenario?.but,
  ]);
  const { annonce, again, announce } = useAnnouncement(guidance, portal, langue);
  const { current, finished, total, rang, done } = guidance;
  const guided = world.mode === 'guide' || world.mode === 'regarder';
  const title = finished
    ? t('bravo', langue)
    : guided && current
      ? current.titre
      : world.mode === 'libre'
        ? t('libreTitre', langue)
        : t('votreBut', langue);
  // On a telephone the sheet folds to let the ring be seen: its one line then says where to look.
  const [shown, setShown] = useState<{ step: string | undefined; words: string }>();
  const pointed = shown !== undefined && shown.step === current?.id ? shown.words : undefined;
  const where = total > 0 && guided ? t('etapeSur', langue, { rang, total }) : t(MODE_WORDS[world.mode], langue);
  const shared = {
    ...props,
    portal,
    guidance,
    again,
    announce,
    onShown: (words: string) => setShown({ step: current?.id, words }),
  };
  return (
    <div className="companion" id="guide" tabIndex={-1} lang={langTag(roomLanguage(langue))}>
      <p className="visuellement-cache" aria-live="polite">
        {world.mode === 'bilan' ? '' : annonce}
      </p>
      <Sheet
        label={t('guide', langue)}
        open={open}
        onToggle={onToggle}
        openLabel={t('aide', langue)}
        closeLabel={t('reduire', langue)}
        peek={
          <>
            <div className="companion__progress">
              {total > 0 && guided ? (
                <ProgressSteps
                  total={total}
                  current={rang}
                  done={done}
                  words={finished ? t('etapesFinies', langue, { total }) : t('etapeSur', langue, { rang, total })}
                  detail={t(MODE_WORDS[world.mode], langue)}
                />
              ) : (
                <p>{t(MODE_WORDS[world.mode], langue)}</p>
              )}
            </div>
            <p className="companion__line">
              {!finished && <small>{pointed ?? where}</small>}
              <b>{typeof title === 'string' ? title : <Say text={title} langue={langue} glossaire={portal.glossaire} />}</b>
            </p>
          </>
        }
      >
        <p className="companion__who">
          <Say text={whoText(world, langue)} langue={langue} />
        </p>
        {!finished && world.mode === 'guide' && <StepBody {...shared} />}
        <Later langue={langue}>
          {finished && <EndBody world={world} langue={langue} onDebrief={onDebrief} guidance={guidance} portal={portal} />}
          {!finished && (world.mode === 'seul' || world.mode === 'bilan') && <GoalBody {...shared} />}
          {!finished && world.mode === 'libre' && <FreeBody {...shared} />}
        </Later>
        {!finished && world.mode === 'regarder' && (
          <WithPortals portals={portals} hands={hands} langue={langue}>
            {(all, home) => <Demonstration {...shared} portal={home} portals={all} />}
          </WithPortals>
        )}
      </Sheet>
    </div>
  );
}
