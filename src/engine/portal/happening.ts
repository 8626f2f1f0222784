import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';

/** What is going to happen, dated. `id` never changes: the journal keeps it as `cause`. */
export interface Happening {
  id: string;
  le: Day;
  faits: readonly Fait[];
}
