import type { ReactNode } from 'react';
import './Circuit.css';

/** Where the datum stands: already there, in your hands, being treated, or still to come. */
export type StationState = 'passe' | 'vous' | 'en-cours' | 'a-venir';

const WORDS = {
  passe: 'déjà passé par ici',
  vous: 'c’est à vous',
  'en-cours': 'en ce moment',
  'a-venir': 'à venir',
} as const satisfies Record<StationState, string>;

/** One organisation on the way: what it does with the datum, and why or when in `detail`. */
export type Station = { id: string; nom: string; role: string; etat: StationState; detail?: ReactNode };

/** `moving` lets a point travel towards the present station; it stops when motion is reduced. */
export type CircuitProps = { stations: readonly Station[]; label?: string | undefined; moving?: boolean | undefined };

/** The way of a datum from one organisation to the next. One ordered list: the drawing is its style sheet. */
export function Circuit({ stations, label = 'Circuit de la donnée', moving = true }: CircuitProps) {
  const present = stations.findIndex((station) => station.etat === 'vous' || station.etat === 'en-cours');
  // Seven names side by side cannot be read, even on a wide screen.
  const long = stations.length > 8 ? ' ui-circuit__line--long' : '';
  return (
    <div className="ui-circuit">
      <ol className={`ui-circuit__line${long}`} aria-label={label}>
        {stations.map((station, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the way may come back to the same stop
          <li key={`${rank} ${station.id}`} className={`ui-circuit__stop ui-circuit__stop--${station.etat}`}>
            <Segment next={stations[rank + 1]} moving={moving && rank + 1 === present} />
            <span className="ui-circuit__disc" aria-hidden="true">
              {rank + 1}
            </span>
            <span className="ui-circuit__text">
              <b className="ui-circuit__name">{station.nom}</b>
              <span className="ui-circuit__state">{WORDS[station.etat]}</span>
              <span className="ui-circuit__role">{station.role}</span>
              {station.detail && <span className="ui-circuit__detail">{station.detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The stretch to the next station: full when the datum has been along it, dotted when it has not. */
function Segment({ next, moving }: { next: Station | undefined; moving: boolean }) {
  if (!next) return null;
  const reached = next.etat === 'a-venir' ? '' : ' ui-circuit__segment--reached';
  return <span className={`ui-circuit__segment${reached}${moving ? ' ui-circuit__segment--moving' : ''}`} aria-hidden="true" />;
}
