/** What to do of a second copy, seen from the cupboard. `une-autre`: the copy is of a later session. */
export type Newest = 'le-placard' | 'la-copie' | 'une-autre' | 'illisible';

/**
 * Which of two saved texts is the later one: a journal only grows; of two sessions, the one that was taken last (`ranks`, from holder.ts).
 * At the same number the cupboard stopped in the middle of a beginning. Where nobody counted yet, the clock says it.
 */
export function newest(kept: string | undefined, copy: string, ranks = { here: 0, there: 0 }): Newest {
  const there = glance(copy);
  if (!there) return 'le-placard';
  if (kept === undefined) return 'la-copie';
  const here = glance(kept);
  if (!here) return 'illisible';
  if (here.id === there.id) return there.length > here.length ? 'la-copie' : 'le-placard';
  const later = ranks.there > 0 ? ranks.there >= ranks.here : ranks.here === 0 && there.t > here.t;
  return later ? 'une-autre' : 'le-placard';
}

interface Glance {
  id: string;
  length: number;
  t: number;
}

// Not a reading: only enough to choose. What is chosen is then read as hostile, like the rest.
function glance(text: string): Glance | undefined {
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null || !('journal' in raw) || !Array.isArray(raw.journal)) return undefined;
    if (!('id' in raw) || typeof raw.id !== 'string') return undefined;
    const last: unknown = raw.journal.at(-1);
    const t = typeof last === 'object' && last !== null && 't' in last && typeof last.t === 'number' ? last.t : 0;
    return { id: raw.id, length: raw.journal.length, t };
  } catch {
    return undefined;
  }
}
