import { useEffect, useRef, useState } from 'react';
import type { World } from '#engine/journal/world.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { MAILBOX } from './gestures/hands.ts';
import { unreadCount } from './mailbox/mail.ts';

/** The four doors of a telephone; on a desk everything is in sight. */
export type Door = 'portail' | 'messages' | 'papiers' | 'donnees';
/** What stands above the room. */
export type Overlay = 'calendrier' | 'reglages' | 'moments' | 'recommencer' | 'bilan' | 'fin';

/** What stands beside the portal on a desk, one at a time. */
export type Beside = 'papiers' | 'donnees';

/** What is on screen and is not an event: which door, what is beside, which paper, which letter. A paper stays the one that is open when it is put away. */
export interface View {
  porte: Door;
  cote: Beside | undefined;
  papier: string | undefined;
  lettre: string | undefined;
  dessus: Overlay | undefined;
}

/** The view of the room. It follows the journal: a paper opened by the demonstration comes on screen as by a hand. */
export function useView(world: World): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState<View>(() => ({
    porte: doorOf(world) ?? 'portail',
    cote: undefined,
    papier: undefined,
    lettre: undefined,
    dessus: world.events.at(-1)?.type === 'termine' ? 'fin' : undefined,
  }));
  const change = (part: Partial<View>) => setView((before) => ({ ...before, ...part }));
  const seen = useRef(world.events);
  useEffect(() => {
    const before = seen.current;
    seen.current = world.events;
    // Going back makes the journal shorter: nothing new happened, only the door may have changed. The past may also grow, when it
    // becomes known whole: what is new comes after the last thing seen.
    const last = before.at(-1);
    const known = last === undefined ? -1 : world.events.lastIndexOf(last);
    const fresh = known < 0 ? [] : world.events.slice(known + 1);
    setView((now) => ({ ...now, ...changesFrom(fresh, world) }));
  }, [world]);
  return [view, change];
}

function changesFrom(fresh: World['events'], world: World): Partial<View> {
  const change: Partial<View> = {};
  for (const event of fresh) {
    if (event.type === 'ouvert' && event.lieu.startsWith('papier:'))
      Object.assign(change, { cote: 'papiers', papier: event.lieu.slice('papier:'.length), porte: 'papiers' });
    else if (event.type === 'ouvert' && event.onglet !== undefined) {
      // Something has come since: the mailbox opens on its list, the newest first, and not on the letter read last time.
      if (event.lieu === MAILBOX && unreadCount(world) > 0) change.lettre = undefined;
      // A person keeps the paper beside the form; the demonstration puts it away before it goes on.
      Object.assign(
        change,
        { porte: doorOf(world) ?? 'portail' },
        world.mode === 'regarder' ? { cote: undefined, papier: undefined } : {},
      );
    }
    // The end takes the place of what stands above the room: it is not hidden behind the calendar.
    else if (event.type === 'termine' && event.raison === 'bout') change.dessus = 'fin';
    else if (
      event.type === 'lu' &&
      eventsOf(world, 'recu').some(({ message, canal }) => message === event.message && canal !== 'espace')
    )
      change.lettre = event.message;
  }
  return change;
}

function doorOf(world: World): Door | undefined {
  const last = world.events.findLast((event) => event.type === 'ouvert' && event.onglet !== undefined);
  if (last?.type !== 'ouvert') return undefined;
  return last.lieu === MAILBOX ? 'messages' : 'portail';
}
