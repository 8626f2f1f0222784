import type { Reply } from './route.ts';

/** A refusal in kind words; `rest` tells the page where. */
export function fail(status: number, message: string, rest: Readonly<Record<string, unknown>> = {}): Reply {
  return { status, corps: { message, ...rest }, faits: [] };
}
