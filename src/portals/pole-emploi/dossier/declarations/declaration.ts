import { roundToCents } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';
import { sentHours } from '../../rules/checks.ts';
import type { DeclaredActivity, DeclaredMonth } from '../../rules/declared-month.ts';

/** One line of work as it was declared. In the former presentation there is a single one, for the whole month. */
export interface Activity extends DeclaredActivity {
  employeur?: string;
  termine?: boolean;
}

/** What a person said of a month, whatever the presentation in which she said it. */
export interface Declaration extends DeclaredMonth {
  activites: readonly Activity[];
  pensions: readonly { nature: 'retraite' | 'invalidite'; le: Day }[];
  /** She wants to stay on the list; otherwise from when not, and why. */
  maintien: boolean;
  finLe?: Day;
  finMotif?: string;
}

/** The gross pay of the month, all lines together, euros. Undefined when somebody self-employed could not tell any of it yet. */
export function grossOfMonth({ activites }: Pick<Declaration, 'activites'>): number | undefined {
  const known = activites.flatMap(({ brut }) => (brut === undefined ? [] : [brut]));
  if (activites.length > 0 && known.length === 0) return undefined;
  return roundToCents(known.reduce((sum, brut) => sum + brut, 0));
}

/** The hours of the month that count: never more than 420. */
export const hoursOfMonth = (declared: Declaration): number => sentHours(declared);
