import { useMemo } from 'react';
import { worldOf } from '#engine/journal/world.ts';
import { say } from '#engine/words/say.ts';
import { Disclosure, EmptyState } from '#ui/index.ts';
import { OtherTries } from '../debrief/OtherTries.tsx';
import { clock, fullDayText } from '../ground/dates.ts';
import { Panel } from '../ground/Panel.tsx';
import { Say } from '../ground/Say.tsx';
import { earlierText, MOMENTS } from '../words/panels.ts';
import { type MomentDay, momentDays } from './moments.ts';
import type { MomentsPanelProps } from './moments-props.ts';
import { OneMoment } from './OneMoment.tsx';
import './moments.css';

// A long story stays calm: the last days are in sight, the others one press away.
const OPEN_DAYS = 4;

/** `onReturn` receives how many events of the journal are kept: the `vers` of the event to record. */
/** « Revenir à un moment »: what happened, day by day, and each try that was left. Nothing is ever lost. */
export function MomentsPanel({ journal, content, portals, langue, onReturn }: MomentsPanelProps) {
  const world = useMemo(() => worldOf(journal, content), [journal, content]);
  const days = useMemo(() => momentDays(journal, world, portals), [journal, world, portals]);
  const others = <OtherTries journal={journal} content={content} portals={portals} langue={langue} onReturn={onReturn} />;
  // The first moment is the beginning: when it is alone, one is still there.
  if (days.length === 1 && days[0]?.moments.length === 1) {
    return (
      <Panel title={MOMENTS.titre} langue={langue}>
        <EmptyState icon="horloge" title={say(MOMENTS.vide, langue).mots}>
          <Say text={MOMENTS.videAide} langue={langue} />
        </EmptyState>
        {others}
      </Panel>
    );
  }
  const shared = { end: journal.length, langue, onReturn };
  const earlier = days.slice(0, -OPEN_DAYS);
  return (
    <Panel title={MOMENTS.titre} langue={langue} lead={MOMENTS.aide}>
      {earlier.length > 0 && (
        <Disclosure title={say(earlierText(earlier[0]?.le ?? world.today, earlier.at(-1)?.le ?? world.today), langue).mots}>
          <Days days={earlier} {...shared} />
        </Disclosure>
      )}
      <Days days={days.slice(-OPEN_DAYS)} {...shared} />
      <p className="moments__here">
        <Say text={MOMENTS.ici} langue={langue} />
        {'\u00a0: '}
        <Say text={fullDayText(world.today)} langue={langue} />, {clock(world.minute)}
      </p>
      {others}
    </Panel>
  );
}

type DaysProps = Pick<MomentsPanelProps, 'langue' | 'onReturn'> & { days: readonly MomentDay[]; end: number };

function Days({ days, end, langue, onReturn }: DaysProps) {
  return (
    <ol className="moments">
      {days.map((day) => (
        <li key={day.moments[0]?.id} className="moments__day">
          <h3>
            <Say text={fullDayText(day.le)} langue={langue} />
          </h3>
          <ol className="moments__list">
            {day.moments.map((moment) => (
              <OneMoment
                key={moment.id}
                moment={moment}
                langue={langue}
                here={moment.position >= end}
                onReturn={() => onReturn(moment.position)}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
