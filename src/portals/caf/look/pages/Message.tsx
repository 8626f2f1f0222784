import { fullDayInWords } from '#engine/journal/day.ts';
import { LetterText, useReading } from '#look/LetterText.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { EmptyState } from '#ui/index.ts';
import { inbox } from '../../dossier/account.ts';

const PREFIX = 'caf:messages/';

/** One letter of the CAF: what it says, what to remember and until when, and where the rule comes from. */
export function Message({ world, portal, langue, lieu, go, act }: PageProps) {
  const id = lieu.slice(PREFIX.length);
  const row = inbox(world, portal).find(({ message }) => message === id);
  useReading(row && !row.lu ? id : undefined, act);
  if (!row) {
    return (
      <div className="portal-page">
        <h1 tabIndex={-1}>Message introuvable</h1>
        <EmptyState title="Ce message n’est pas dans votre espace." icon="messages" action={<Back go={go} />} />
      </div>
    );
  }
  return (
    <article className="portal-page">
      <p>
        <Back go={go} />
      </p>
      <LetterText letter={row.letter} quand={fullDayInWords(row.le)} langue={langue} portal={portal} />
    </article>
  );
}

const Back = ({ go }: Pick<PageProps, 'go'>) => (
  <PlaceLink lieu="caf:messages" go={go}>
    Revenir aux messages
  </PlaceLink>
);
