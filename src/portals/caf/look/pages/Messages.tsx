import { dayInWords } from '#engine/journal/day.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { EmptyState } from '#ui/index.ts';
import { inbox } from '../../dossier/account.ts';
import { lookOf } from '../edition.ts';

/** The portal's own inbox, most recent first. */
export function Messages({ world, portal, go }: PageProps) {
  const rows = inbox(world, portal);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{lookOf(world) === '2024' ? 'Courriers de la Caf' : 'Mes messages'}</h1>
      {rows.length === 0 ? (
        <EmptyState title="Aucun message pour le moment." icon="messages">
          <p>Les accusés de réception et les lettres de la Caf arriveront ici.</p>
        </EmptyState>
      ) : (
        <ul className="portal-rows">
          {rows.map(({ message, letter, le, lu }) => (
            <li key={message} className={lu ? 'portal-row' : 'portal-row caf-row--new'}>
              <p className="portal-row__title">
                <PlaceLink lieu={`caf:messages/${message}`} go={go}>
                  {noBreak(letter.objet)}
                </PlaceLink>
              </p>
              <p className="portal-quiet">
                {lu ? 'Lu' : <b>À lire</b>} · {dayInWords(le)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
