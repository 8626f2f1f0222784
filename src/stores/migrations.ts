import { newName } from './storage.ts';

/** The number that saved sessions carry today. To change their shape: add 1, a migration from the old number, a sample and a test. */
export const CURRENT_VERSION = 2;

/** From each number to the next one. What a migration receives is hostile: it moves things, and the schema judges at the end. */
export const MIGRATIONS: Readonly<Record<number, (saved: unknown) => unknown>> = {
  // Before any number: a bare journal, as a bug report or a story holds it. It has no name yet.
  0: (saved) => ({ version: 1, id: newName(), journal: saved }),
  // Kept in pieces from here on (pieces.ts). Whoever only knows number 1 would take the first piece for the whole.
  1: (saved) => ({ ...Object(saved), version: 2 }),
};

/** A saved session brought to today's number; the reason when it cannot be. */
export function migrate(saved: unknown): { ok: true; saved: unknown } | { ok: false; refus: 'plus-recente' | 'pas-une-seance' } {
  let sofar = saved;
  for (let version = versionOf(sofar); version !== CURRENT_VERSION; version = versionOf(sofar)) {
    if (version !== undefined && version > CURRENT_VERSION) return { ok: false, refus: 'plus-recente' };
    const step = version === undefined ? undefined : MIGRATIONS[version];
    if (!step) return { ok: false, refus: 'pas-une-seance' };
    sofar = step(sofar);
  }
  return { ok: true, saved: sofar };
}

function versionOf(saved: unknown): number | undefined {
  if (Array.isArray(saved)) return 0;
  if (typeof saved !== 'object' || saved === null || !('version' in saved)) return undefined;
  return Number.isSafeInteger(saved.version) && Number(saved.version) > 0 ? Number(saved.version) : undefined;
}
