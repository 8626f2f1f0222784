import { useEffect, useRef } from 'react';
import { fullDayInWords } from '../../../../engine/day.ts';
import { noBreak, RichText } from '../../../../form/RichText.tsx';
import { DataList, EmptyState } from '../../../../ui/index.ts';
import { inbox } from '../../account.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';

const PREFIX = 'caf:messages/';

/** One letter of the CAF: what it says, what to remember and until when, and where the rule comes from. */
export function Message({ world, portal, langue, lieu, go, read }: PageProps) {
  const id = lieu.slice(PREFIX.length);
  const row = inbox(world).find(({ message }) => message === id);
  useReading(row && !row.lu ? id : undefined, read);
  if (!row) {
    return (
      <div className="caf-page">
        <h1 tabIndex={-1}>Message introuvable</h1>
        <EmptyState title="Ce message n’est pas dans votre espace." icon="messages" action={<Back go={go} />} />
      </div>
    );
  }
  const { letter } = row;
  const rich = (text: string) => <RichText text={text} langue={langue} glossaire={portal.glossaire} />;
  return (
    <article className="caf-page caf-letter">
      <p>
        <Back go={go} />
      </p>
      <h1 tabIndex={-1}>{noBreak(letter.objet)}</h1>
      <p className="caf-quiet">
        {letter.de} · {fullDayInWords(row.le)}
      </p>
      <div className="caf-letter__text">
        {letter.paragraphes.map((paragraphe) => (
          <p key={paragraphe}>{rich(paragraphe)}</p>
        ))}
      </div>
      {letter.aRetenir && letter.aRetenir.length > 0 && (
        <section className="caf-keep" aria-labelledby="lettre-retenir">
          <h2 id="lettre-retenir">À retenir</h2>
          <DataList items={letter.aRetenir.map(({ libelle, valeur }) => ({ terme: libelle, valeur: noBreak(valeur) }))} />
        </section>
      )}
      {letter.source && <p className="caf-quiet">D’où vient la règle&nbsp;: {letter.source}.</p>}
    </article>
  );
}

const Back = ({ go }: Pick<PageProps, 'go'>) => (
  <PlaceLink lieu="caf:messages" go={go}>
    Revenir aux messages
  </PlaceLink>
);

/** Opening a letter is reading it; said once. */
function useReading(unread: string | undefined, read: PageProps['read']) {
  const said = useRef<string | undefined>(undefined);
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    if (unread === undefined || said.current === unread) return;
    said.current = unread;
    latest.current(unread);
  }, [unread]);
}
