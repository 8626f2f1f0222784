import type { Langue } from '#schema/texte.ts';
import { siteAddress } from '../ground/site.ts';
import type { Opened } from '../opening/open-room.ts';
import type { PortalSource } from '../opening/portal-source.ts';
import { CarryAway, HelpFiles } from './CarryAway.tsx';
import { EraseSession } from './EraseSession.tsx';
import { ReopenFile } from './ReopenFile.tsx';
import { k } from './words.ts';
import './keeping.css';

/** `story` names the file of the session; `onOpened` hears of the one taken up from a file. */
export type SessionKeepingProps = {
  story: string;
  source: PortalSource;
  langue: Langue;
  onOpened: (opened: Opened) => void;
};

/** In the settings: carry the session away, take one up, erase all, and what a browser keeps, in three sentences. */
export function SessionKeeping({ story, source, langue, onOpened }: SessionKeepingProps) {
  return (
    <section className="keeping">
      <h3>{k('titre', langue)}</h3>
      <CarryAway story={story} langue={langue} />
      <ReopenFile langue={langue} source={source} onOpened={onOpened} />
      <a href={siteAddress('salle/?mes-exercices')}>{k('mesExercices', langue)}</a>
      <HelpFiles langue={langue} />
      <EraseSession langue={langue} />
      <h4>{k('quoi', langue)}</h4>
      <ul>
        {(['quoi1', 'quoi2', 'quoi3'] as const).map((sentence) => (
          <li key={sentence}>{k(sentence, langue)}</li>
        ))}
      </ul>
    </section>
  );
}
