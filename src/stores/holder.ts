import { newName, readEntry, writeEntry } from './storage.ts';

/*
 * Which page holds the session: « 12 mbx3-4fk2 », how many times a session was begun or taken up on this device, and the name of the page
 * that did it last. The number says which of two copies is the later one: a clock may be put back.
 */
export const HOLDER = 'dab:onglet';
/** Its name in the second copy. */
export const COPIED_HOLDER = 'onglet';

const me = newName();
let held = '';
/** False when the browser would not write it: then nobody can be asked. */
let written = false;

/** The highest number seen: the cupboard may have lost the last ones, which the copy knows. */
let highest = 0;

/** From here on this page holds the session. */
export function hold(): void {
  see(readEntry(HOLDER));
  highest += 1;
  held = `${highest} ${me}`;
  written = writeEntry(HOLDER, held);
}

/** Learns what is said of who holds the session, so that the next number is higher. */
export function see(holder: string | undefined): void {
  highest = Math.max(highest, rankIn(holder));
}

/** What says that this page holds the session; empty until it does. */
export const holding = (): string => held;

/** Who holds the session, asked of the cupboard itself: this page, another one, or nobody any more. */
export function whoHolds(): 'cette-page' | 'une-autre' | 'personne' {
  const now = readEntry(HOLDER);
  if (!written || now === held) return 'cette-page';
  return now === undefined ? 'personne' : 'une-autre';
}

/** The number in what says who holds the session; 0 where there is none, as before there were numbers. */
export const rankIn = (text: string | undefined): number => Number(/^(\d{1,15}) /.exec(text ?? '')?.[1] ?? 0);
