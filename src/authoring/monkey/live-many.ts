import { births } from './births.ts';
import { live } from './live.ts';

/** Lives these lives, and gives one paragraph for each that went wrong: its number, what was wrong, the last gestures. */
export function liveMany(first: number, count: number): string[] {
  const wrong: string[] = [];
  for (const birth of births(first, count)) {
    const { complaints, gestures } = live(birth);
    if (complaints.length > 0)
      wrong.push(`vie ${birth.seed} (${birth.name}) : ${complaints.join(' ; ')}\n    ${gestures.slice(-8).join(' > ')}`);
  }
  return wrong;
}
