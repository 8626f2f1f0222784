import type { Texte } from '#schema/texte.ts';
import { isUntouched } from '#stores/keep-before.ts';
import { keptTexts } from '#stores/kept-sessions.ts';
import { LARGEST_KEPT, readSession, type SavedSession } from '#stores/read-session.ts';
import { keptText, SESSION, typedIn } from '#stores/saved-session.ts';
import type { loadStory } from '../opening/content.ts';

/** An exercise begun on this device: where it is kept, as it is kept. Without `told` it cannot be read: it can only be saved as it is. */
export interface BegunExercise {
  key: string;
  text: string;
  told?: { seance: SavedSession; id: string; titre: Texte | undefined; prenom: string; quand: Date } | undefined;
}

/** Every exercise begun on this device: the one at work first, then those set aside, the last one first. */
export async function begunExercises(load: typeof loadStory): Promise<readonly BegunExercise[]> {
  const atWork = await keptText();
  const texts = [
    ...(atWork === undefined || (isUntouched(atWork) && typedIn(atWork) === undefined) ? [] : [{ key: SESSION, text: atWork }]),
    ...keptTexts(),
  ];
  return Promise.all(texts.map(async ({ key, text }) => ({ key, text, told: await tell(text, load) })));
}

async function tell(text: string, load: typeof loadStory): Promise<BegunExercise['told']> {
  const read = await readSession(text, LARGEST_KEPT);
  const first = read.ok ? read.seance.journal[0] : undefined;
  if (!read.ok || first?.type !== 'commence') return undefined;
  const exercice = first.scenario ?? undefined;
  const story = await load({ exercice, compte: first.compte }).catch(() => undefined);
  return {
    seance: read.seance,
    id: exercice ?? first.compte,
    titre: story?.scenario?.titre,
    prenom: story?.compte.prenom ?? first.compte,
    quand: new Date(read.seance.journal.at(-1)?.t ?? 0),
  };
}
