import { useState } from 'react';
import { useIdHere } from '#form/room-name.ts';
import type { Langue } from '#schema/texte.ts';
import { textOf } from '#stores/saved-session.ts';
import { useSession } from '#stores/session.ts';
import { unreadableTexts } from '#stores/unreadable.ts';
import { Button } from '#ui/index.ts';
import { fileName, fitsInFile, saveFile } from './carry-away.ts';
import { type KeepingWord, k } from './words.ts';

/** « Emporter ma séance »: the session becomes a file, for another machine or another day. */
export function CarryAway({ story, langue }: { story: string; langue: Langue }) {
  const here = useIdHere();
  const [told, setTold] = useState<KeepingWord>();
  function carry() {
    const { id, journal } = useSession.getState();
    const text = textOf({ id, journal });
    const fits = fitsInFile(text);
    if (fits) saveFile(text, fileName(story, new Date()));
    setTold(fits ? 'emportee' : 'tropLongue');
  }
  return (
    <div className="keeping__one">
      <Button onClick={carry} aria-describedby={here('emporter-note')}>
        {k('emporter', langue)}
      </Button>
      <p id={here('emporter-note')}>{k('emporterNote', langue)}</p>
      <p role="status">{told && k(told, langue)}</p>
    </div>
  );
}

/** Gives as a file a session that could not be read, just as it was; the last one set aside by default. */
export function saveUnreadable(rank = -1): void {
  const texts = unreadableTexts();
  const text = texts.at(rank);
  if (text !== undefined) saveFile(text, fileName(`illisible-${texts.indexOf(text) + 1}`, new Date()));
}

/** What could not be read is still there, as it was: somebody may know how to read it. */
export function HelpFiles({ langue }: { langue: Langue }) {
  const [texts] = useState(unreadableTexts);
  if (texts.length === 0) return null;
  return (
    <div className="keeping__one">
      <p>{k('aCote', langue)}</p>
      {texts.map((_text, rank) => (
        <Button
          // biome-ignore lint/suspicious/noArrayIndexKey: what cannot be read has no other name than its rank
          key={rank}
          onClick={() => saveUnreadable(rank)}
        >
          {k('aide', langue)}
          {texts.length > 1 && ` (${rank + 1})`}
        </Button>
      ))}
    </div>
  );
}
