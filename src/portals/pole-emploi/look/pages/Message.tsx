import { useEffect, useRef } from 'react';
import { fullDayInWords } from '../../../../engine/day.ts';
import { noBreak, RichText } from '../../../../form/RichText.tsx';
import { DataList, EmptyState } from '../../../../ui/index.ts';
import { inbox } from '../../inbox.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { PrintSheet } from '../PrintSheet.tsx';
import type { PageProps } from '../page-props.ts';
import { ToDo } from './ToDo.tsx';

/** The places of the letters begin so. */
export const LETTER = 'pole-emploi:messages/';

/** One letter: what it says, what to remember and until when, and where the rule comes from. */
export function Message(props: PageProps) {
  const { world, portal, langue, lieu, go, read } = props;
  const id = lieu.slice(LETTER.length);
  const row = inbox(world, portal).find(({ message }) => message === id);
  useReading(row && !row.lu ? id : undefined, read);
  if (!row) {
    return (
      <div className="pe-page">
        <h1 tabIndex={-1}>Courrier introuvable</h1>
        <EmptyState title="Ce courrier n’est pas dans votre espace." icon="messages" action={<Back go={go} />} />
      </div>
    );
  }
  const { letter } = row;
  const rich = (text: string) => <RichText text={text} langue={langue} glossaire={portal.glossaire} />;
  return (
    <article className="pe-page">
      <p>
        <Back go={go} />
      </p>
      <PrintSheet bouton="Imprimer ce courrier">
        <div className="pe-page">
          <h1 tabIndex={-1}>{noBreak(letter.objet)}</h1>
          <p className="pe-quiet">
            {letter.de} · {fullDayInWords(row.le)} · {row.canal}
          </p>
          <div className="pe-letter">
            {letter.paragraphes.map((paragraphe) => (
              <p key={paragraphe}>{rich(paragraphe)}</p>
            ))}
          </div>
          {letter.aRetenir && letter.aRetenir.length > 0 && (
            <section className="pe-keep" aria-labelledby="lettre-retenir">
              <h2 id="lettre-retenir">À retenir</h2>
              <DataList items={letter.aRetenir.map(({ libelle, valeur }) => ({ terme: libelle, valeur: noBreak(valeur) }))} />
            </section>
          )}
          {letter.source && <p className="pe-quiet">D’où vient la règle&nbsp;: {letter.source}.</p>}
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
