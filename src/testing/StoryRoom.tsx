import { type ComponentType, useRef, useState } from 'react';
import { perform } from '#engine/flow/perform.ts';
import { allPapers } from '#engine/household/papers.ts';
import { extend, stamp, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { HttpAnswer, LookProps } from '#form/look.ts';
import type { OnDemand } from '#form/on-demand.ts';
import { bringIdentity } from '#look/identity/identity-pages.ts';
import { askHandlers } from '#mocks/ask-handlers.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';

/** A portal with all that draws it. */
export interface DrawnPortal {
  portal: Portal;
  Shell: ComponentType<LookProps>;
  frames: Readonly<Record<string, OnDemand<unknown>>>;
  /** Brings every page. */
  bringAll(): Promise<unknown>;
}

export type StoryRoomProps = {
  world: World;
  lieu: string;
  /** Answers instead of the pretend administration: for no network, or to wait for ever. */
  ask?: LookProps['ask'];
  /** Hears each change, for tests. */
  onWorld?: (world: World) => void;
  /** What was being typed when the page was left: kept here, so that it may be opened again. */
  drafts?: Map<string, string>;
};

/** A portal in a room of its own: answers are recorded in memory and requests are answered by the portal's own rules. */
export function StoryRoom({
  portal,
  Shell,
  world: first,
  lieu: start,
  ask,
  onWorld,
  drafts: kept,
}: StoryRoomProps & DrawnPortal) {
  const [world, setWorld] = useState(first);
  const [lieu, setLieu] = useState(start);
  const [drafts] = useState(() => kept ?? new Map<string, string>());
  // Two facts may come in the same instant: the second must see the first.
  const latest = useRef(first);
  function follow(events: readonly Evenement[]) {
    if (events.length === 0) return;
    latest.current = extend(latest.current, events);
    setWorld(latest.current);
    onWorld?.(latest.current);
  }
  const act: LookProps['act'] = (move, own) => follow(perform(move, latest.current, [portal], 0, own));
  async function answerRequest(route: string, corps: Readonly<Record<string, unknown>>): Promise<HttpAnswer> {
    if (ask) return ask(route, corps);
    const journal = {
      world: () => latest.current,
      record: (faits: readonly Fait[]) =>
        follow(stamp(faits, { today: latest.current.today, minute: latest.current.minute, t: 0 })),
    };
    return askHandlers(portal, journal, route, corps);
  }
  return (
    <Shell
      world={world}
      portal={portal}
      lieu={lieu}
      langue="fr"
      papers={allPapers(world, [portal])}
      go={(place) => {
        act({ fais: 'ouvrir', lieu: place, onglet: 1 });
        setLieu(place);
      }}
      ask={answerRequest}
      act={act}
      draft={(key) => drafts.get(key)}
      keepDraft={(key, saisie) => void drafts.set(key, saisie)}
      strict={world.scenario?.strict ?? false}
    />
  );
}

/** Every page and frame of a portal at once, for those who look at them without waiting. */
export async function bringLook({ bringAll, frames }: DrawnPortal): Promise<void> {
  await Promise.all([bringAll(), bringIdentity(), ...Object.values(frames).map((frame) => frame.ask())]);
}

/** A story of one place of a portal. The world is built when the story is shown, not when the file is read. */
export const storyOf = (
  drawn: DrawnPortal,
  build: () => World,
  lieu: string,
  ask?: LookProps['ask'],
): { loaders: (() => Promise<void>)[]; render: () => React.JSX.Element } => ({
  // Pages come when they are asked for: the example is what is there once they have.
  loaders: [() => bringLook(drawn)],
  render: () => <StoryRoom {...drawn} world={build()} lieu={lieu} {...(ask === undefined ? {} : { ask })} />,
});

/** A request that never ends, and one that no network carries. */
export const NEVER: LookProps['ask'] = () => new Promise<HttpAnswer>(() => undefined);
export const NO_NETWORK: LookProps['ask'] = async () => ({ status: 0, corps: {} });
