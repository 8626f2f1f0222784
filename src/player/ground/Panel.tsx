import { type ReactNode, useId } from 'react';
import { direction, langTag, say } from '#engine/words/say.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { Say } from './Say.tsx';
import './panels.css';

/** `aside` stands at the end of the title's line. */
export type PanelProps = { title: Texte; langue: Langue; lead?: Texte | undefined; aside?: ReactNode; children?: ReactNode };

/** A panel of the room: a title, one line that sums it up, and the rest for who wants it. */
export function Panel({ title, langue, lead, aside, children }: PanelProps) {
  const id = useId();
  // A panel whose words are not translated yet is a French panel: mixing two directions in each line would be harder to read.
  const { langue: shown } = say(title, langue);
  return (
    <section className="panel" aria-labelledby={id} lang={langTag(shown)} dir={direction(shown)}>
      <header className="panel__head">
        <div className="panel__heading">
          <h2 id={id}>
            <Say text={title} langue={langue} />
          </h2>
          {lead && (
            <p className="panel__lead">
              <Say text={lead} langue={langue} />
            </p>
          )}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}
