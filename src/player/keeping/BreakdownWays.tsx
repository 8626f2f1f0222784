import { useEffect, useState } from 'react';
import type { Langue } from '#schema/texte.ts';
import { keptText, setAside } from '#stores/saved-session.ts';
import { Button } from '#ui/index.ts';
import { fileName, saveFile } from './carry-away.ts';
import { k } from './words.ts';
import './keeping.css';

/**
 * On the page of a breakdown: save the session as a file, or set it aside and begin again. A session that the room cannot show would
 * close it at each visit. Nothing where no session is kept. `onFree` hears that the place is free.
 */
export function BreakdownWays({ langue, onFree }: { langue: Langue; onFree: () => void }) {
  const [text, setText] = useState<string>();
  const [full, setFull] = useState(false);
  useEffect(() => {
    keptText().then(setText, () => {});
  }, []);
  if (text === undefined) return null;
  async function beginAgain() {
    if (await setAside()) onFree();
    else setFull(true);
  }
  return (
    <section className="keeping" aria-label={k('panneSeance', langue)}>
      <p>{k('panneSeance', langue)}</p>
      <Button icon="recommencer" onClick={() => void beginAgain()}>
        {k('panneDeCote', langue)}
      </Button>
      <Button onClick={() => saveFile(text, fileName('de-cote', new Date()))}>{k('panneFichier', langue)}</Button>
      <p role="status">{full && k('pannePleine', langue)}</p>
    </section>
  );
}
