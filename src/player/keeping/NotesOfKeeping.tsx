import { useState } from 'react';
import type { Langue } from '#schema/texte.ts';
import { tell, useSession } from '#stores/session.ts';
import { Button } from '#ui/index.ts';
import type { Opened } from '../opening/open-room.ts';
import type { PortalSource } from '../opening/portal-source.ts';
import { reopenPrevious } from '../opening/reopen-previous.ts';
import { t } from '../words/opening.ts';

/** `reprise`: a saved session was taken up again. */
export type NotesOfKeepingProps = { langue: Langue; source: PortalSource; reprise: boolean; onOpened: (opened: Opened) => void };

const WORDS = { memoire: 'avisMemoire', illisible: 'avisIllisible', precedente: 'avisPrecedente' } as const;

/** One line about what is kept: a session taken up again, no room left, something set aside. Read, then dismissed. */
export function NotesOfKeeping({ langue, source, reprise, onOpened }: NotesOfKeepingProps) {
  const avis = useSession((session) => session.avis);
  const [seen, setSeen] = useState(false);
  if (avis === undefined && (!reprise || seen)) return null;
  return (
    <div className="room-note" role="status">
      <p>{avis === undefined ? t('reprise', langue) : t(WORDS[avis], langue)}</p>
      {avis === 'illisible' && (
        <Button variant="lien" onClick={() => void import('./CarryAway.tsx').then(({ saveUnreadable }) => saveUnreadable())}>
          {t('fichierAide', langue)}
        </Button>
      )}
      {avis === 'precedente' && (
        <Button variant="lien" onClick={() => void reopenPrevious(source).then((opened) => opened && onOpened(opened))}>
          {t('reprendrePrecedente', langue)}
        </Button>
      )}
      <Button
        variant="lien"
        onClick={() => {
          setSeen(true);
          tell(undefined);
        }}
      >
        {t('compris', langue)}
      </Button>
    </div>
  );
}
