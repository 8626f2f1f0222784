import type { ReactNode } from 'react';
import './Paper.css';

const SPECIMEN = 'SPÉCIMEN · document fictif, sans valeur · site d’entraînement';

/** The sheet of a fictional paper. « SPÉCIMEN » is text at both edges: a photocopy, a screen reader and a copy-paste all keep it. */
export const PaperFrame = ({ title, children }: { title: string; children: ReactNode }) => (
  <article className="ui-paper" aria-label={title}>
    <p className="ui-paper__specimen">{SPECIMEN}</p>
    <div className="ui-paper__sheet">{children}</div>
    <p className="ui-paper__specimen">{SPECIMEN}</p>
  </article>
);
