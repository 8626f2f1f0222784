import { useRef, useState } from 'react';
import { answerTo } from '#engine/answers/answer.ts';
import { factOf } from '#engine/flow/fact-of.ts';
import { type Journey, journey } from '#engine/flow/journey.ts';
import { stamp } from '#engine/journal/world.ts';
import type { FormProps } from '#form/form-props.ts';
import type { Fait } from '#schema/evenement.ts';
import { cantine, DOSSIER, mairie, worldWith } from './small-portal.ts';

/** What a test may look at: the facts recorded, and what is kept of the typing. */
export interface Trace {
  faits: Fait[];
  drafts: Map<string, string>;
}
export const emptyTrace = (): Trace => ({ faits: [], drafts: new Map() });

/** `flow` is one of the démarches of `portal`. */
export type SmallFormProps = Pick<Partial<FormProps>, 'portal' | 'flow'> & {
  start?: readonly Fait[];
  trace?: Trace;
  strict?: boolean;
  join?: FormProps['join'];
  children: (form: FormProps, current: Journey, record: (fait: Fait) => void) => React.ReactNode;
};

/** A form in a session of its own: answers are recorded in memory, and the page is drawn again from them. */
export function SmallForm(props: SmallFormProps) {
  const { start = [], trace = emptyTrace(), strict = false, join, portal = mairie, flow = cantine, children } = props;
  const [world, setWorld] = useState(() => worldWith(start));
  const latest = useRef(world);
  function record(fait: Fait) {
    trace.faits.push(fait);
    const { today, minute } = latest.current;
    latest.current = { ...latest.current, events: [...latest.current.events, ...stamp([fait], { today, minute, t: 0 })] };
    setWorld(latest.current);
  }
  const form: FormProps = {
    world,
    portal,
    flow,
    dossier: DOSSIER,
    langue: 'fr',
    papers: [{ id: 'bulletin', type: 'bulletin', titre: 'Bulletin d’août', de: 'Boulangerie', le: '2026-08-31', sections: [] }],
    strict,
    join,
    answer: ({ dossier, fait, pour }, saisie) => {
      const spec = factOf(flow, fait);
      if (spec) record(answerTo(spec, { dossier, fait, ...(pour === undefined ? {} : { pour }) }, saisie));
    },
    later: ({ dossier, fait, pour }) => record({ type: 'reporte', dossier, fait, ...(pour === undefined ? {} : { pour }) }),
    draft: (key) => trace.drafts.get(key),
    keepDraft: (key, saisie) => void trace.drafts.set(key, saisie),
  };
  return children(form, journey(portal, flow, DOSSIER, world), record);
}
