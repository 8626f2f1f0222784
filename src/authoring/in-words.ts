import type { Attente } from '#schema/scenario.ts';

/** What is waited for, as it is written: « recu (modele: trop-percu) ». */
export function inWords(attend: Attente): string {
  const [kind = '?', wanted = {}] = Object.entries(attend).find(([, value]) => value !== undefined) ?? [];
  const details = Object.entries(wanted as Record<string, unknown>).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`,
  );
  return details.length === 0 ? kind : `${kind} (${details.join(', ')})`;
}
