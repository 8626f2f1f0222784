import type { ReactNode } from 'react';
import type { Point } from '../words/section.ts';

/** A section as `words` holds it, in any language. */
export type SectionWords = {
  id: string;
  title: string;
  paragraphs?: readonly string[] | undefined;
  points?: readonly Point[] | undefined;
  steps?: readonly Point[] | undefined;
};

/** One part of a page to read; `children` come last. */
export function TextSection({ section, children }: { section: SectionWords; children?: ReactNode }) {
  const { id, title, paragraphs = [], points = [], steps = [] } = section;
  return (
    <section className="text-section" id={id} aria-labelledby={`titre-${id}`}>
      <h2 id={`titre-${id}`}>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points.length > 0 && (
        <ul className="text-points">
          <Points points={points} />
        </ul>
      )}
      {steps.length > 0 && (
        <ol className="text-steps">
          <Points points={steps} />
        </ol>
      )}
      {children}
    </section>
  );
}

function Points({ points }: { points: readonly Point[] }) {
  return points.map(({ start, text }) => (
    <li key={start}>
      <strong>{start}</strong> {text}
    </li>
  ));
}
