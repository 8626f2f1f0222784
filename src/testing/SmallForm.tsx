import { useRef, useState } from 'react';
import { type Journey, journey } from '#engine/flow/journey.ts';
import { perform } from '#engine/flow/perform.ts';
import { extend, stamp } from '#engine/journal/world.ts';
import type { FormProps } from '#form/form-props.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';
import { cantine, DOSSIER, worldWith } from './town-hall/cantine.ts';
import { townHall } from './town-hall/town-hall.ts';

/** What a test may look at: the facts recorded, and what is kept of the typing. */
export interface Trace {
  faits: Fait[];
  drafts: Map<string, string>;
}
export const emptyTrace = (): Trace => ({ faits: [], drafts: new Map() });

/** `flow` is one of the démarches of the town hall. */
export type SmallFormProps = Pick<Partial<FormProps>, 'flow'> & {
  start?: readonly Fait[];
  trace?: Trace;
  strict?: boolean;
  join?: FormProps['join'];
  children: (form: FormProps, current: Journey, record: (fait: Fait) => void) => React.ReactNode;
};

const portal = townHall();

/** A form in a session of its own: answers are recorded in memory, and the page is drawn again from them. */
export function SmallForm(props: SmallFormProps) {
  const { start = [], trace = emptyTrace(), strict = false, join, flow = cantine, children } = props;
  const [world, setWorld] = useState(() => worldWith(start));
  const latest = useRef(world);
  function follow(events: readonly Evenement[]) {
    trace.faits.push(...events.map(({ le: _le, minute: _minute, t: _t, ...fait }) => fait as Fait));
    latest.current = extend(latest.current, events);
    setWorld(latest.current);
  }
  const record = (fait: Fait) => {
    const { today, minute } = latest.current;
    follow(stamp([fait], { today, minute, t: 0 }));
  };
  const form: FormProps = {
    world,
    portal,
    flow,
    dossier: DOSSIER,
    langue: 'fr',
    papers: [{ id: 'bulletin', type: 'bulletin', titre: 'Bulletin d’août', de: 'Boulangerie', le: '2026-08-31', sections: [] }],
    strict,
    join,
    act: (move, own) => follow(perform(move, latest.current, [portal], 0, own)),
    draft: (key) => trace.drafts.get(key),
    keepDraft: (key, saisie) => void trace.drafts.set(key, saisie),
  };
  return children(form, journey(portal, flow, DOSSIER, world), record);
}
