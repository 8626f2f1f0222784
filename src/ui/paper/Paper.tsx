import type { ReactNode } from 'react';
import { PaperFrame } from './PaperFrame.tsx';

/** A line of a paper; `enEvidence` is the line to look for. */
export type PaperLine = { libelle: string; valeur: string; enEvidence?: boolean | undefined };
/** Lines under a title; `colonnes`: beside each other in a frame, as the parts of a bank account. */
export type PaperSection = { titre?: string | undefined; lignes: readonly PaperLine[]; colonnes?: boolean | undefined };

/**
 * `issuer` and `recipient` are the two corners of a letter; `children` holds free text under the lines. With a `subject`, the paper is a
 * letter: the day stands under the corners, then « Objet : … », the text, and the lines at its end.
 */
export type PaperProps = {
  title: string;
  subject?: string | undefined;
  issuer?: string | undefined;
  recipient?: string | undefined;
  date?: string | undefined;
  sections?: readonly PaperSection[] | undefined;
  children?: ReactNode;
};

/** A fictional paper made of lines and paragraphs. */
export function Paper({ title, subject, issuer, recipient, date, sections = [], children }: PaperProps) {
  const lines = sections.map((section, rank) => <PaperTable key={section.titre ?? rank} section={section} />);
  const text = children && <div className="ui-paper__text">{children}</div>;
  return (
    <PaperFrame title={title}>
      {(issuer || recipient) && (
        <div className="ui-paper__corners">
          <p>{issuer}</p>
          {recipient && <p className="ui-paper__recipient">{recipient}</p>}
        </div>
      )}
      {subject === undefined ? (
        <>
          <h2 className="ui-paper__title">{title}</h2>
          {date && <p className="ui-paper__date">{date}</p>}
          {lines}
          {text}
        </>
      ) : (
        <>
          {date && <p className="ui-paper__date">{date}</p>}
          <h2 className="ui-paper__title">Objet&nbsp;: {subject}</h2>
          {text}
          {lines}
        </>
      )}
    </PaperFrame>
  );
}

function PaperTable({ section }: { section: PaperSection }) {
  return (
    <section className="ui-paper__section">
      {section.titre && <h3 className="ui-paper__heading">{section.titre}</h3>}
      <dl className={section.colonnes ? 'ui-paper__columns' : undefined}>
        {section.lignes.map((line, rank) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have the same word (« À envoyer »)
            key={`${rank} ${line.libelle}`}
            className={line.enEvidence ? 'ui-paper__line ui-paper__line--stressed' : 'ui-paper__line'}
          >
            <dt>{line.libelle}</dt>
            <dd>{line.valeur}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
