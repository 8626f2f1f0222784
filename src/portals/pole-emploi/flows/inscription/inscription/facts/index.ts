import type { FactSpec } from '#engine/flow/flow.ts';
import { accessFacts } from './access.ts';
import { moneyFacts } from './money.ts';
import { personFacts } from './person.ts';
import { situationFacts } from './situation.ts';
import { workFacts } from './work.ts';

/** Every fact of the registration, in both editions (pole-emploi.md §2a). */
export const facts = {
  ...accessFacts,
  ...personFacts,
  ...situationFacts,
  ...workFacts,
  ...moneyFacts,
} satisfies Record<string, FactSpec>;

/** The name of a fact of the registration. */
export type Fact = keyof typeof facts;
