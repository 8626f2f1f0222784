import { type ReactNode, useId } from 'react';

/** `title` is a heading of the second level. */
export type TitledSectionProps = { title: ReactNode; className?: string | undefined; children: ReactNode };

/** A section named by its own heading. The name that joins them is its own: the same section may stand twice in a page. */
export function TitledSection({ title, className, children }: TitledSectionProps) {
  const id = useId();
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
