import { whyTooReal } from '#schema/fictif.ts';
import { LARGEST_TEXT, type Refus, readSession, type SavedSession } from './read-session.ts';

/** Why a session file is not taken. */
export type RefusFichier = Refus | 'pas-du-texte' | 'trop-vrai';
export type ReadFile = { ok: true; seance: SavedSession } | { ok: false; refus: RefusFichier };

/** The size, in bytes, past which a file is not a session: it is not even read. */
export const LARGEST_FILE = LARGEST_TEXT;

/** Reads a session file brought from elsewhere. Hostile: it is bytes until it proves to be text, JSON, and a session. */
export async function readSessionFile(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length > LARGEST_FILE) return { ok: false, refus: 'trop-gros' };
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, refus: 'pas-du-texte' };
  const read = await readSession(text);
  if (read.ok && holdsTooReal(read.seance)) return { ok: false, refus: 'trop-vrai' };
  return read;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Eleven digits, in any writing, wherever they are: below that, nothing can be too real.
const MANY_DIGITS = /(?:\p{N}\P{N}*){11}/u;

/** True when something that a person wrote in this session could be a real number. */
export function holdsTooReal({ journal }: SavedSession): boolean {
  const texts = new Set<string>();
  // `t` is a moment in milliseconds, `graine` a number drawn by chance: nobody writes them.
  for (const { t: _t, ...event } of journal) collect(event.type === 'commence' ? { ...event, graine: 0 } : event, texts);
  return [...texts].some((text) => MANY_DIGITS.test(text) && whyTooReal(text) !== undefined);
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string' || typeof value === 'number') texts.add(String(value));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inside] of Object.entries(value)) {
      texts.add(key);
      collect(inside, texts);
    }
}
