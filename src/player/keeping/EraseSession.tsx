import { useEffect, useRef, useState } from 'react';
import type { Langue } from '#schema/texte.ts';
import { eraseSession } from '#stores/session.ts';
import { Button } from '#ui/index.ts';
import { siteAddress } from '../ground/site.ts';
import { t } from '../words/room.ts';
import { k } from './words.ts';
import './keeping.css';

/** « Effacer ma séance de cet ordinateur », for a shared machine. Asks once, in place. `why` says first for whom it is. */
export function EraseSession({ langue, why = false }: { langue: Langue; why?: boolean }) {
  const [asking, setAsking] = useState<boolean>();
  const keep = useRef<HTMLButtonElement>(null);
  const erase = useRef<HTMLButtonElement>(null);
  // The pressed button has gone: the focus goes to the answer that changes nothing, then back to where it was.
  useEffect(() => {
    if (asking) keep.current?.focus();
    if (asking === false) erase.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <div className="keeping__one">
        {why && <p>{k('partage', langue)}</p>}
        <Button ref={erase} icon="corbeille" onClick={() => setAsking(true)}>
          {k('effacer', langue)}
        </Button>
      </div>
    );
  return (
    <section className="keeping__one" aria-label={k('effacer', langue)}>
      <p>{k('effacerSur', langue)}</p>
      <div className="keeping__choice">
        <Button ref={keep} onClick={() => setAsking(false)}>
          {k('effacerNon', langue)}
        </Button>
        <Button onClick={() => void eraseSession()}>{k('effacerOui', langue)}</Button>
      </div>
    </section>
  );
}

/** Nothing is left on this machine; `complete` is false when the browser would not erase everything. */
export function Erased({ langue, complete }: { langue: Langue; complete: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="room-message">
      <h1 ref={title} tabIndex={-1}>
        {k('effacee', langue)}
      </h1>
      <p role="status">{k(complete ? 'effaceeTexte' : 'pasEffacee', langue)}</p>
      <Button variant="principal" href={siteAddress('exercices/')}>
        {t('voirExercices', langue)}
      </Button>
    </main>
  );
}
