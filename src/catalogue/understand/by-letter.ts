import type { Glossary } from '#form/RichText.tsx';
import { simple } from '../list/filter.ts';

/** The ids of a glossary under the first letter of their word, both in alphabetical order; « Échéancier » goes under E. */
export function byLetter(glossaire: Glossary): { letter: string; ids: string[] }[] {
  const sorted = Object.entries(glossaire).sort(([, a], [, b]) => simple(a.mot).localeCompare(simple(b.mot)));
  const groups = new Map<string, string[]>();
  for (const [id, { mot }] of sorted) {
    const letter = simple(mot).slice(0, 1).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), id]);
  }
  return [...groups].map(([letter, ids]) => ({ letter, ids }));
}
