import { useRef, useState } from 'react';
import { answerTo } from '../../../engine/answer.ts';
import { allPapers } from '../../../engine/papers.ts';
import { respond } from '../../../engine/respond.ts';
import { extend, stamp, type World } from '../../../engine/world.ts';
import type { HttpAnswer, LookProps } from '../../../form/look.ts';
import type { Fait } from '../../../schema/evenement.ts';
import { poleEmploi } from '../index.ts';
import { FRAMES } from './frames.ts';
import { bringAll } from './pages.tsx';
import { Shell } from './Shell.tsx';

export type StoryRoomProps = {
  world: World;
  lieu: string;
  /** Answers instead of the pretend administration: for no network, or to wait for ever. */
  ask?: LookProps['ask'];
  /** Hears each change, for tests. */
  onWorld?: (world: World) => void;
};

/** The portal in a room of its own: answers are recorded in memory and requests are answered by the portal's own rules. */
export function StoryRoom({ world: first, lieu: start, ask, onWorld }: StoryRoomProps) {
  const [world, setWorld] = useState(first);
  const [lieu, setLieu] = useState(start);
  const [drafts] = useState(() => new Map<string, string>());
  // Two facts may come in the same instant: the second must see the first.
  const latest = useRef(first);
  function record(faits: readonly Fait[]) {
    const { today, minute } = latest.current;
    latest.current = extend(latest.current, stamp(faits, { today, minute, t: 0 }));
    setWorld(latest.current);
    onWorld?.(latest.current);
  }
  async function answerRequest(route: string, corps: Readonly<Record<string, unknown>>): Promise<HttpAnswer> {
    if (ask) return ask(route, corps);
    const { status, corps: body, faits } = respond(poleEmploi, route, corps, latest.current);
    await Promise.resolve();
    if (faits.length > 0) record(faits);
    return { status, corps: body };
  }
  return (
    <Shell
      world={world}
      front={poleEmploi}
      lieu={lieu}
      langue="fr"
      papers={allPapers(world, [poleEmploi])}
      go={(place) => {
        record([{ type: 'ouvert', lieu: place, onglet: 1 }]);
        setLieu(place);
      }}
      ask={answerRequest}
      answer={({ dossier, demarche, fait, pour }, saisie) => {
        const spec = poleEmploi.flows[demarche]?.facts[fait];
        if (spec) record([answerTo(spec, { dossier, fait, ...(pour === undefined ? {} : { pour }) }, saisie)]);
      }}
      later={({ dossier, fait, pour }) => record([{ type: 'reporte', dossier, fait, ...(pour === undefined ? {} : { pour }) }])}
      passed={(dossier, ecran) => record([{ type: 'parcouru', dossier, ecran }])}
      read={(message) => record([{ type: 'lu', message }])}
      draft={(key) => drafts.get(key)}
      keepDraft={(key, saisie) => void drafts.set(key, saisie)}
      strict={world.scenario?.strict ?? false}
    />
  );
}

/** Everything that comes on demand, brought before a story is shown: what is looked at is the page, not its wait. */
export const bringLook = async (): Promise<Record<string, never>> => {
  await Promise.all([bringAll(), ...Object.values(FRAMES).map((frame) => frame.ask())]);
  return {};
};

/** A story of one place of the portal. The world is built when the story is shown, not when the file is read. */
export const roomAt = (build: () => World, lieu: string, ask?: LookProps['ask']): { render: () => React.JSX.Element } => ({
  render: () => <StoryRoom world={build()} lieu={`pole-emploi:${lieu}`} {...(ask === undefined ? {} : { ask })} />,
});

/** A request that never ends, and one that no network carries. */
export const NEVER: LookProps['ask'] = () => new Promise<HttpAnswer>(() => undefined);
export const NO_NETWORK: LookProps['ask'] = async () => ({ status: 0, corps: {} });
