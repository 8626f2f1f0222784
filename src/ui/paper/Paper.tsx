import type { ReactNode } from 'react';
import { PaperFrame } from './PaperFrame.tsx';

/** A line of a paper; `enEvidence` is the line to look for. */
export type PaperLine = { libelle: string; valeur: string; enEvidence?: boolean | undefined };
/** Lines under a title. */
export type PaperSection = { titre?: string | undefined; lignes: readonly PaperLine[] };

/** `issuer` and `recipient` are the two corners of a letter; `children` holds free text (a letter) under the lines. */
export type PaperProps = {
  title: string;
  issuer?: string | undefined;
  recipient?: string | undefined;
  date?: string | undefined;
  sections?: readonly PaperSection[] | undefined;
  children?: ReactNode;
};

/** A fictional paper made of lines and paragraphs. */
export function Paper({ title, issuer, recipient, date, sections = [], children }: PaperProps) {
  return (
    <PaperFrame title={title}>
      {(issuer || recipient) && (
        <div className="ui-paper__corners">
          <p>{issuer}</p>
          <p>{recipient}</p>
        </div>
      )}
      <h2 className="ui-paper__title">{title}</h2>
      {date && <p className="ui-paper__date">{date}</p>}
      {sections.map((section, rank) => (
        <PaperTable key={section.titre ?? rank} section={section} />
      ))}
      {children && <div className="ui-paper__text">{children}</div>}
    </PaperFrame>
  );
}

function PaperTable({ section }: { section: PaperSection }) {
  return (
    <section className="ui-paper__section">
      {section.titre && <h3 className="ui-paper__heading">{section.titre}</h3>}
      <dl>
        {section.lignes.map((line) => (
          <div key={line.libelle} className={line.enEvidence ? 'ui-paper__line ui-paper__line--stressed' : 'ui-paper__line'}>
            <dt>{line.libelle}</dt>
            <dd>{line.valeur}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
