import type { Sending } from '#engine/portal/circuit.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Station as Stop } from '#engine/portal/station.ts';
import { say } from '#engine/words/say.ts';
import { plainText } from '#form/RichText.tsx';
import type { Langue } from '#schema/texte.ts';
import { Button, Circuit, type Station } from '#ui/index.ts';
import { dayText } from '../ground/dates.ts';
import { Say } from '../ground/Say.tsx';
import { CIRCUIT, piecesText } from '../words/panels.ts';

/** `last` is the latest request of this person, if there is one; `onList` shows the same facts in words. */
export type CircuitDrawingProps = {
  stops: readonly Stop[];
  last: Sending | undefined;
  portal: Portal;
  langue: Langue;
  onList: () => void;
};

/** The way of the data as a line of stations, then who received what was just sent. */
export function CircuitDrawing({ stops, last, portal, langue, onList }: CircuitDrawingProps) {
  const stations = stops.map(
    (stop): Station => ({
      id: stop.id,
      nom: stop.nom,
      etat: stop.etat,
      role: plainText(stop.role, langue, portal.glossaire),
      detail: (stop.le || stop.detail) && <StopDetail stop={stop} portal={portal} langue={langue} />,
    }),
  );
  return (
    <div className="panel__stack">
      {stations.length > 0 && <Circuit label={say(CIRCUIT.chemin, langue).mots} stations={stations} />}
      {last && (
        <div className="panel__part">
          <h3>
            <Say text={CIRCUIT.recu} langue={langue} />
          </h3>
          <ul className="circuit__recipients">
            {last.recipients.map(({ organisme, nom, count }) => (
              <li key={organisme}>
                <b>{nom}</b> <Say text={piecesText(count)} langue={langue} />
              </li>
            ))}
          </ul>
          <div>
            <Button variant="lien" onClick={onList}>
              <Say text={CIRCUIT.voir} langue={langue} />
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** When a stop was reached, and what is known of it. A detail that already holds the date is enough. */
export function StopDetail({ stop: { le, detail }, portal, langue }: { stop: Stop; portal: Portal; langue: Langue }) {
  const date = le && dayText(le);
  const dated = date && detail && say(detail, 'fr').mots.includes(date.fr);
  return (
    <>
      {date && !dated && <Say text={date} langue={langue} />}
      {date && !dated && detail && ' · '}
      {detail && <Say text={detail} langue={langue} glossaire={portal.glossaire} />}
    </>
  );
}
