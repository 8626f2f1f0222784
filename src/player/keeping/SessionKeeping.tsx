import type { World } from '#engine/journal/world.ts';
import type { Langue } from '#schema/texte.ts';
import type { PortalSource } from '../opening/room-portals.ts';
import { CarryAway, HelpFiles } from './CarryAway.tsx';
import { EraseSession } from './EraseSession.tsx';
import { ReopenFile } from './ReopenFile.tsx';
import { k } from './words.ts';
import './keeping.css';

/** In the settings: carry the session away, take one up, erase all, and what a browser keeps, in three sentences. */
export function SessionKeeping({ world, source, langue }: { world: World; source: PortalSource; langue: Langue }) {
  return (
    <section className="keeping">
      <h3>{k('titre', langue)}</h3>
      <CarryAway world={world} langue={langue} />
      <ReopenFile langue={langue} source={source} />
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
