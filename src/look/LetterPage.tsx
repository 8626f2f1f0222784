import type { ReactNode } from 'react';
import type { InboxRow } from '#engine/portal/inbox.ts';
import { EmptyState } from '#ui/index.ts';
import { LetterText, useReading } from './LetterText.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import type { PageProps } from './page-props.ts';

type LetterPageProps = PageProps & {
  /** The letters of the space. */
  rows: readonly InboxRow[];
  /** How a portal calls its letters. `imprimer`: they may be printed. */
  mots: { introuvable: string; absent: string; retour: string; imprimer?: string };
  /** Said after the day: how it came, for instance. */
  aussi?: (row: InboxRow) => string;
  children?: ReactNode;
};

/** One letter of a space: what it says, what to remember and until when, and where the rule comes from. */
export function LetterPage({ world, portal, langue, lieu, go, act, rows, mots, aussi, children }: LetterPageProps) {
  const place = `${portal.id}:messages`;
  const id = lieu.slice(place.length + 1);
  const row = rows.find(({ message }) => message === id);
  useReading(row && !row.lu ? id : undefined, act);
  const back = (
    <PlaceLink lieu={place} go={go}>
      {mots.retour}
    </PlaceLink>
  );
  if (!row)
    return (
      <div className="portal-page">
        <h1 tabIndex={-1}>{mots.introuvable}</h1>
        <EmptyState title={mots.absent} icon="messages" action={back} />
      </div>
    );
  const letter = <LetterText row={row} aussi={aussi?.(row)} langue={langue} portal={portal} world={world} />;
  return (
    <article className="portal-page">
      <p>{back}</p>
      {mots.imprimer === undefined ? (
        letter
      ) : (
        <PrintSheet bouton={mots.imprimer}>
          <div className="portal-page">{letter}</div>
        </PrintSheet>
      )}
      {children}
    </article>
  );
}
