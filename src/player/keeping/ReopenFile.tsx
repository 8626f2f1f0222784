import { useId, useRef, useState } from 'react';
import { say } from '#engine/words/say.ts';
import type { Langue } from '#schema/texte.ts';
import { Button, LoadingLine, Notice } from '#ui/index.ts';
import { loadStory } from '../opening/content.ts';
import type { Opened } from '../opening/open-room.ts';
import type { PortalSource } from '../opening/portal-source.ts';
import { type RefusSeance, reopenFile } from './reopen-file.ts';
import { k, REFUSALS } from './words.ts';

export type ReopenFileProps = { langue: Langue; source: PortalSource; onOpened: (opened: Opened) => void };
type State = { etat: 'attente' | 'lecture' | 'reprise' } | { etat: 'refus'; refus: RefusSeance };

/** « Reprendre une séance »: opens a file carried away from here or from another machine. */
export function ReopenFile({ langue, source, onOpened }: ReopenFileProps) {
  const [state, setState] = useState<State>({ etat: 'attente' });
  const box = useRef<HTMLInputElement>(null);
  const note = useId();
  async function open(file: File | undefined) {
    if (!file) return;
    setState({ etat: 'lecture' });
    // A file on a key that was taken out cannot be read: it is as good as damaged.
    const done = await reopenFile(file, source, loadStory).catch(() => ({ ok: false, refus: 'pas-du-texte' }) as const);
    if (!done.ok) return setState({ etat: 'refus', refus: done.refus });
    setState({ etat: 'reprise' });
    onOpened(done.opened);
  }
  return (
    <div className="keeping__one">
      <Button onClick={() => box.current?.click()} aria-describedby={note}>
        {k('reprendre', langue)}
      </Button>
      <input
        ref={box}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={k('reprendre', langue)}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // So that the same file may be chosen again, once corrected.
          void open(file).finally(() => box.current && Object.assign(box.current, { value: '' }));
        }}
      />
      <p id={note}>{k('reprendreNote', langue)}</p>
      {state.etat === 'lecture' && <LoadingLine label={k('lecture', langue)} />}
      {state.etat === 'reprise' && <p role="status">{k('reprise', langue)}</p>}
      {state.etat === 'refus' && (
        <Notice tone="erreur" title={k('reprendre', langue)} live>
          <p>{say(REFUSALS[state.refus], langue).mots}</p>
        </Notice>
      )}
    </div>
  );
}
