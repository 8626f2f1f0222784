import { useMemo } from 'react';
import { worldOf } from '#engine/journal/world.ts';
import { type OtherTry, otherTries } from '#engine/story/other-tries.ts';
import { say } from '#engine/words/say.ts';
import { Disclosure } from '#ui/index.ts';
import { dayText } from '../ground/dates.ts';
import { Say } from '../ground/Say.tsx';
import { describeEvent } from '../moments/describe-event.ts';
import type { MomentsPanelProps } from '../moments/moments-props.ts';
import { ReturnButton } from '../moments/ReturnButton.tsx';
import { MOMENTS, tryText } from '../words/panels.ts';

/** The tries that were left for another, read-only: how each ended, what it held, and the way to take it up again. */
export function OtherTries({ journal, content, portals, langue, onReturn }: MomentsPanelProps) {
  const others = useMemo(
    () => otherTries(journal).map((attempt) => toldTry(attempt, { journal, content, portals })),
    [journal, content, portals],
  );
  if (others.length === 0) return null;
  return (
    <div className="panel__part">
      <h3>
        <Say text={MOMENTS.autres} langue={langue} />
      </h3>
      <ol className="moments__tries">
        {others.map(({ end, le, lines }, rank) => (
          <li key={end} className="moments__try">
            <h4>
              <Say text={tryText(rank + 1)} langue={langue} />
            </h4>
            <p>
              <Say text={MOMENTS.fini} langue={langue} />, <Say text={dayText(le)} langue={langue} />
              {'\u00a0: '}
              <span lang="fr" dir="ltr">
                {lines.at(-1)?.text}
              </span>
            </p>
            <Disclosure title={say(MOMENTS.contenu, langue).mots}>
              <ol className="moments__lines" lang="fr" dir="ltr">
                {lines.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ol>
            </Disclosure>
            <ReturnButton
              label={MOMENTS.reprendre}
              about={say(tryText(rank + 1), langue).mots}
              langue={langue}
              onReturn={() => onReturn(end)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function toldTry(attempt: OtherTry, { journal, content, portals }: Pick<MomentsPanelProps, 'journal' | 'content' | 'portals'>) {
  const world = worldOf(journal.slice(0, attempt.end), content);
  const lines = attempt.own.flatMap((event, rank) => {
    const text = describeEvent(event, world, portals);
    return text === undefined ? [] : [{ id: rank, text }];
  });
  return { end: attempt.end, le: world.today, lines };
}
