import { dayInWords } from '#engine/journal/day.ts';
import { inboxOf } from '#engine/portal/inbox.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { LetterText, useReading } from '#look/LetterText.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { EmptyState } from '#ui/index.ts';

const LIST = 'ants:messages';
const LETTER = `${LIST}/`;

const inbox = ({ world, portal }: Pick<PageProps, 'world' | 'portal'>) =>
  inboxOf(world, portal, ({ canal }) => canal === 'espace');

/** « Mes messages », where reasons and receipts are (ants.md §1.5), or one of them. */
export const Messages = (props: PageProps) => (props.lieu.startsWith(LETTER) ? <One {...props} /> : <List {...props} />);

function List(props: PageProps) {
  const rows = inbox(props);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Mes messages</h1>
      {rows.length === 0 ? (
        <EmptyState title="Aucun message pour le moment." icon="messages">
          <p>Les accusés et les réponses de l’ANTS arriveront ici. Un courriel vous préviendra.</p>
        </EmptyState>
      ) : (
        <ul className="portal-rows">
          {rows.map(({ message, letter, le, lu }) => (
            <li key={message} className="portal-row">
              <p className="portal-row__title">
                <PlaceLink lieu={`${LETTER}${message}`} go={props.go}>
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

function One(props: PageProps) {
  const { world, portal, langue, lieu, act } = props;
  const id = lieu.slice(LETTER.length);
  const row = inbox(props).find(({ message }) => message === id);
  useReading(row && !row.lu ? id : undefined, act);
  if (!row)
    return (
      <div className="portal-page">
        <h1 tabIndex={-1}>Message introuvable</h1>
        <EmptyState title="Ce message n’est pas dans votre espace." icon="messages" action={<Back {...props} />} />
      </div>
    );
  return (
    <article className="portal-page">
      <p>
        <Back {...props} />
      </p>
      <LetterText row={row} langue={langue} portal={portal} world={world} />
    </article>
  );
}

const Back = ({ go }: Pick<PageProps, 'go'>) => (
  <PlaceLink lieu={LIST} go={go}>
    Revenir aux messages
  </PlaceLink>
);
