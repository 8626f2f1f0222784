import { fullDayInWords } from '#engine/journal/day.ts';
import { LetterText, useReading } from '#look/LetterText.tsx';
import { ToDo } from '#look/menu/ToDo.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import { PrintSheet } from '#look/PrintSheet.tsx';
import type { PageProps } from '#look/page-props.ts';
import { inbox, sentBy } from '#portals/pole-emploi/dossier/inbox.ts';
import { EmptyState } from '#ui/index.ts';

/** The places of the letters begin so. */
export const LETTER = 'pole-emploi:messages/';

/** One letter: what it says, what to remember and until when, and where the rule comes from. */
export function Message(props: PageProps) {
  const { world, portal, lieu, go, act } = props;
  const id = lieu.slice(LETTER.length);
  const row = inbox(world, portal).find(({ message }) => message === id);
  useReading(row && !row.lu ? id : undefined, act);
  if (!row) {
    return (
      <div className="portal-page">
        <h1 tabIndex={-1}>Courrier introuvable</h1>
        <EmptyState title="Ce courrier n’est pas dans votre espace." icon="messages" action={<Back go={go} />} />
      </div>
    );
  }
  return (
    <article className="portal-page">
      <p>
        <Back go={go} />
      </p>
      <PrintSheet bouton="Imprimer ce courrier">
        <div className="portal-page">
          <LetterText
            letter={row.letter}
            quand={`${fullDayInWords(row.le)} · ${sentBy(row)}`}
            langue={props.langue}
            portal={portal}
          />
        </div>
      </PrintSheet>
      <ToDo {...props} />
    </article>
  );
}

const Back = ({ go }: Pick<PageProps, 'go'>) => (
  <PlaceLink lieu="pole-emploi:messages" go={go}>
    Revenir aux courriers
  </PlaceLink>
);
