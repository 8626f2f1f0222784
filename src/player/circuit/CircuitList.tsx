import type { ReactNode } from 'react';
import type { Sending, Transmission } from '#engine/portal/circuit.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Station as Stop } from '#engine/portal/station.ts';
import { plainText } from '#form/RichText.tsx';
import type { Langue, Texte } from '#schema/texte.ts';
import { DataList } from '#ui/index.ts';
import { dayText } from '../ground/dates.ts';
import { Say } from '../ground/Say.tsx';
import { CIRCUIT, STOP_STATES } from '../words/panels.ts';
import { StopDetail } from './CircuitDrawing.tsx';
import { OneSending } from './OneSending.tsx';

export type CircuitListProps = {
  stops: readonly Stop[];
  sendings: readonly Sending[];
  transmissions: readonly Transmission[];
  portal: Portal;
  langue: Langue;
};

/** The same facts in words: the way, each request, then what organisations told one another. One unfolding at a time. */
export function CircuitList({ stops, sendings, transmissions, portal, langue }: CircuitListProps) {
  return (
    <div className="panel__stack">
      <Part title={CIRCUIT.envois} langue={langue}>
        {sendings.length === 0 && (
          <p>
            <Say text={CIRCUIT.aucun} langue={langue} />
          </p>
        )}
        {sendings.map((sending, rank) => (
          <OneSending key={sending.id} sending={sending} portal={portal} langue={langue} open={rank === sendings.length - 1} />
        ))}
      </Part>
      {transmissions.length > 0 && (
        <Part title={CIRCUIT.ensuite} langue={langue}>
          <ol className="panel__dated">
            {transmissions.map((told) => (
              <Told key={told.id} told={told} langue={langue} />
            ))}
          </ol>
        </Part>
      )}
      {stops.length > 0 && (
        <Part title={CIRCUIT.chemin} langue={langue}>
          <ol className="panel__dated">
            {stops.map((stop, rank) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the way may come back to the same stop
              <li key={`${rank} ${stop.id}`}>
                <b>{stop.nom}</b>{' '}
                <span className="panel__soft">
                  (<Say text={STOP_STATES[stop.etat]} langue={langue} />)
                </span>
                <p>{plainText(stop.role, langue, portal.glossaire)}</p>
                <p className="panel__soft">
                  <StopDetail stop={stop} portal={portal} langue={langue} />
                </p>
              </li>
            ))}
          </ol>
        </Part>
      )}
    </div>
  );
}

function Told({ told, langue }: { told: Transmission; langue: Langue }) {
  return (
    <li>
      <b>
        <Say text={dayText(told.le)} langue={langue} />
      </b>
      <p>
        <Say text={told.phrase} langue={langue} />
      </p>
      <p className="panel__soft">
        <Say text={CIRCUIT.vient} langue={langue} />
        {'\u00a0: '}
        {told.de}
      </p>
      {told.donnees.length > 0 && (
        <div lang="fr">
          <DataList items={told.donnees.map(({ nom, valeur }) => ({ terme: nom, valeur }))} />
        </div>
      )}
    </li>
  );
}

function Part({ title, langue, children }: { title: Texte; langue: Langue; children: ReactNode }) {
  return (
    <div className="panel__part">
      <h3>
        <Say text={title} langue={langue} />
      </h3>
      {children}
    </div>
  );
}
