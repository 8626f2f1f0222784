import { LARGEST_FILE } from '#stores/session-file.ts';

/** Gives a text to the person as a file, among the downloads. Works from a file and over plain http. */
export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own copy by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** « seance-caf-premiere-declaration-2026-11-22.json »; `now` is the real date. */
export const fileName = (story: string, now: Date): string =>
  `seance-${story.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}-${now.toISOString().slice(0, 10)}.json`;

/** A file that could not be opened again would be a false promise. */
export const fitsInFile = (text: string): boolean => new TextEncoder().encode(text).length <= LARGEST_FILE;
