/** A simulated day, « AAAA-MM-JJ ». Days are text so that a journal reads well and never depends on a time zone. */
export type Day = `${number}-${number}-${number}`;
/** A calendar month, « AAAA-MM ». */
export type Month = `${number}-${number}`;

/** True for a day that exists (« 2026-02-30 » does not). */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
