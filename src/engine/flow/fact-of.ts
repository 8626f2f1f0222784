import { ownEntry } from '#schema/own-entry.ts';
import type { FactSpec, Flow } from './flow.ts';

/** The fact of that name; undefined when there is none. Names come from files and requests: « constructor » is not a fact. */
export const factOf = (flow: Pick<Flow, 'facts'>, fait: string): FactSpec | undefined => ownEntry(flow.facts, fait);
