import type { Flow, FlowContext } from './flow.ts';
import { answeredOn, STRICT_NOTE } from './payload.ts';

/** What a careful reader of the papers would type, by fact; what is not there is left as it is. */
export type Truths<Fact extends string> = Readonly<Partial<Record<Fact, string | undefined>>>;

/** A démarche, as its folder tells it: what it does like the others need not be said. */
export type FlowTold<Fact extends string> = Pick<Flow<Fact>, 'id' | 'titre' | 'facts' | 'open'> &
  Partial<Pick<Flow<Fact>, 'payload' | 'route' | 'strictNote' | 'onPaper' | 'wayIn'>> &
  // One table for all the facts, or an answer at a time where it depends on which one it is.
  ({ truths(context: FlowContext): Truths<NoInfer<Fact>> } | Pick<Flow<Fact>, 'truth'>);

/** The substance of a démarche. It sends the answers of the screens that count, to a route of its own name, unless it says otherwise. */
export const flowOf = <Fact extends string>(told: FlowTold<Fact>): Flow<Fact> => ({
  payload: answeredOn,
  route: told.id,
  strictNote: STRICT_NOTE,
  truth: ({ fait }, context) => ('truths' in told ? told.truths(context)[fait] : undefined),
  ...told,
});
