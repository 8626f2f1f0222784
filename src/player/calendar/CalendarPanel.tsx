import { useState } from 'react';
import type { LocalMove } from '#engine/flow/move.ts';
import { addDays, addMonthsToDay, dayInWords, fullDayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { nextHappening } from '#engine/story/advance.ts';
import { useIdHere } from '#form/room-name.ts';
import { type Day, isDay } from '#schema/day.ts';
import type { Evenement } from '#schema/evenement.ts';
import type { Langue } from '#schema/texte.ts';
import { announce, Button, DayField, Notice } from '#ui/index.ts';
import type { Hands } from '../gestures/hands.ts';
import { describeEvent } from '../moments/describe-event.ts';
import { type CalendarWord, t } from '../words/calendar.ts';
import { t as room } from '../words/room.ts';
import { BeforeLeaping } from './BeforeLeaping.tsx';
import { happeningInWords } from './happening-words.ts';
import { type Passed, passedBy } from './passed-by.ts';
import './calendar.css';

/** `onMoments` opens « revenir à un moment ». */
export type CalendarPanelProps = {
  world: World;
  portals: readonly Portal[];
  langue: Langue;
  hands: Hands;
  onMoments: () => void;
};

const FARTHEST_MONTHS = 30;
const LEAPS: readonly { word: CalendarWord; to: (today: Day) => Day }[] = [
  { word: 'unJour', to: (today) => addDays(today, 1) },
  { word: 'uneSemaine', to: (today) => addDays(today, 7) },
  { word: 'unMois', to: (today) => addMonthsToDay(today, 1) },
  { word: 'troisMois', to: (today) => addMonthsToDay(today, 3) },
];

/** Time, which passes only when asked: to the next event, by days, by months, to a date. What happened on the way is told. */
export function CalendarPanel({ world, portals, langue, hands, onMoments }: CalendarPanelProps) {
  const here = useIdHere();
  const [happened, setHappened] = useState<readonly string[]>();
  const next = nextHappening(world, portals);
  const go = (move: LocalMove) => tell(hands.act(move));
  // A leap that waits: it would pass the last day of a declaration.
  const [leap, setLeap] = useState<{ to: Day; passed: readonly Passed[] }>();
  const goTo = (jusqua: Day) => {
    const passed = passedBy(jusqua, world, portals, hands);
    setLeap(passed.length > 0 ? { to: jusqua, passed } : undefined);
    if (passed.length === 0) go({ fais: 'attendre', jusqua });
  };
  const tell = (events: readonly Evenement[]) => {
    const now = hands.world();
    setHappened(
      events.flatMap((event) => (event.type === 'attendu' ? [] : (dated(event, describeEvent(event, now, portals)) ?? []))),
    );
  };
  return (
    <div className="calendar">
      <p className="calendar__today">
        <b>{t('nousSommes', langue, { jour: fullDayInWords(world.today) })}</b>{' '}
        {t('attendreNote', langue, { heure: clock(world.minute) })}
      </p>
      {leap && (
        <BeforeLeaping
          {...leap}
          today={world.today}
          langue={langue}
          onStay={() => setLeap(undefined)}
          onGo={() => goTo(leap.to)}
        />
      )}
      <div aria-live="polite">{happened && <Happened lines={happened} langue={langue} />}</div>
      <p className="calendar__help">{t('calendrierAide', langue)}</p>
      <section className="calendar__part">
        <p>
          {next
            ? t('prochainNote', langue, { jour: dayInWords(next.le), quoi: happeningInWords(next, portals, langue) })
            : t('aucunProchain', langue)}
        </p>
        <Button
          variant="principal"
          icon="suivant"
          disabled={!next}
          onClick={() => next && goTo(next.le > world.today ? next.le : world.today)}
        >
          {t('prochain', langue)}
        </Button>
      </section>
      <section className="calendar__part" aria-labelledby={here('calendrier-sauts')}>
        <h3 id={here('calendrier-sauts')}>{t('avancerDe', langue)}</h3>
        <div className="calendar__leaps">
          {LEAPS.map(({ word, to }) => (
            <Button key={word} variant="discret" onClick={() => goTo(to(world.today))}>
              {t(word, langue)}
            </Button>
          ))}
          <Button variant="discret" icon="horloge" onClick={() => go({ fais: 'patienter', minutes: 20 })}>
            {t('attendreMinutes', langue)}
          </Button>
        </div>
      </section>
      <ToDate world={world} langue={langue} onGo={goTo} />
      <section className="calendar__part">
        <Button icon="recommencer" onClick={onMoments}>
          {room('revenirMoment', langue)}
        </Button>
        <p className="calendar__help">{t('revenirNote', langue)}</p>
      </section>
    </div>
  );
}

function ToDate({ world, langue, onGo }: { world: World; langue: Langue; onGo: (day: Day) => void }) {
  const here = useIdHere();
  const [day, setDay] = useState('');
  const [error, setError] = useState<string>();
  const farthest = addMonthsToDay(world.today, FARTHEST_MONTHS);
  function go() {
    const wrong = !isDay(day)
      ? t('dateFausse', langue)
      : day < world.today
        ? t('datePassee', langue)
        : day > farthest
          ? t('dateLoin', langue, { jour: dayInWords(farthest) })
          : undefined;
    setError(wrong);
    if (wrong !== undefined) return announce(wrong);
    onGo(day as Day);
  }
  return (
    <section className="calendar__part calendar__date">
      <DayField
        id={here('calendrier-date')}
        label={t('jusquau', langue)}
        value={day}
        error={error}
        onCommit={setDay}
        onChange={setDay}
      />
      <Button onClick={go}>{t('allerDate', langue)}</Button>
    </section>
  );
}

function Happened({ lines, langue }: { lines: readonly string[]; langue: Langue }) {
  if (lines.length === 0) return <p className="calendar__nothing">{t('rienArrive', langue)}</p>;
  return (
    <Notice tone="succes" title={t('arrive', langue)}>
      <ul lang="fr">
        {lines.map((line, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may happen twice in a day
          <li key={`${rank} ${line}`}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

const dated = (event: Evenement, words: string | undefined): string | undefined =>
  words && `${dayInWords(event.le)}\u00a0: ${words}`;
/** « 9 h 05 » */
const clock = (minute: number): string => `${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`;
