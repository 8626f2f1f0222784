import { create } from 'zustand';
import type { Evenement } from '#schema/evenement.ts';
import { type Drafts, keepDrafts, readDrafts } from './drafts.ts';
import { HOLDER, whoHolds } from './holder.ts';
import { saveMore, saveWhole } from './save-session.ts';
import { eraseAll, findSaved, type SavedSession, SESSION, setPreviousAside } from './saved-session.ts';
import { newName, onEntryChangedElsewhere, readEntry } from './storage.ts';

/*
 * The session that this browser keeps: what a room says of its journal is written here, and read again at the next visit. A room knows
 * nothing of it; the page of the site stands between them (player/opening/SitePage.tsx).
 */

/** Something that the page must say about the keeping of a session. */
export type Avis = 'illisible' | 'memoire' | 'precedente';

/** The session at work. `ecartee`: another tab of the browser holds it now. `effacee`: nothing is left of it on this machine;
 * `mal-effacee`: it was let go, but the browser keeps something of it. */
export interface Session {
  etat: 'vide' | 'active' | 'ecartee' | 'effacee' | 'mal-effacee';
  id: string;
  journal: readonly Evenement[];
  drafts: Drafts;
  avis: Avis | undefined;
}

const EMPTY: Session = { etat: 'vide', id: '', journal: [], drafts: new Map(), avis: undefined };

/** The session kept by this browser, for the page of the site: `useSession((s) => s.etat)`. */
export const useSession = create<Session>()(() => EMPTY);
const { getState, setState } = useSession;

/** Begins a session from its first events. The one that was kept becomes the previous one. */
export function begin(journal: readonly Evenement[]): void {
  setPreviousAside();
  open({ id: newName(), journal });
}

/** Takes up a saved session again, read by `findSaved`. */
export function resume(seance: SavedSession): void {
  open(seance);
}

function open({ id, journal }: SavedSession): void {
  setState({ ...EMPTY, etat: 'active', id, journal, drafts: readDrafts(id) });
  keep(saveWhole);
}

/** Keeps the journal as it has become: what it was, and more. */
export function keepJournal(journal: readonly Evenement[]): void {
  if (!isOurs()) return;
  setState({ journal });
  keep(saveMore);
}

/** Keeps what is being typed. */
export function keepTyped(drafts: Drafts): void {
  setState({ drafts });
  if (!isOurs()) return;
  // Meanwhile more may have been typed, or all of it erased. Without the filter nothing doubtful is written: the next key asks again.
  keepDrafts(getState().id, drafts)?.then(
    () => keepTyped(getState().drafts),
    () => {},
  );
}

/**
 * Asked before each writing: a page that slept, or that the browser took out of its own memory, has not heard that another one holds the
 * session. When nobody does, the data of the site were cleared, and what is here is written again.
 */
function isOurs(): boolean {
  if (getState().etat !== 'active') return false;
  if (whoHolds() !== 'une-autre') return true;
  setState({ etat: 'ecartee' });
  return false;
}

/**
 * A page that the browser shows again as it was (« back ») hears of it here when the session went on without it, or was erased. Gives back
 * the way to stop.
 */
export function onShownAgain(outdated: () => void): () => void {
  const listen = ({ persisted }: PageTransitionEvent) => {
    if (persisted && getState().etat !== 'vide' && whoHolds() !== 'cette-page') outdated();
  };
  window.addEventListener('pageshow', listen);
  return () => window.removeEventListener('pageshow', listen);
}

/** This tab takes the session back from the other one, with what was done there when it is the same session. */
export async function takeOver(): Promise<void> {
  const { id, journal } = getState();
  const found = await findSaved();
  const same = found.etat === 'trouve' && found.seance.id === id;
  if (!same) setPreviousAside();
  open(same ? found.seance : { id, journal });
}

/** Erases all that sessions left on this machine, this one too. */
export async function eraseSession(): Promise<void> {
  // First: from here on nothing is written any more.
  setState({ ...EMPTY, etat: 'effacee' });
  if (!(await eraseAll())) setState({ etat: 'mal-effacee' });
}

/** Says something about the keeping of the session; undefined once it was read. */
export const tell = (avis: Avis | undefined): void => setState({ avis });

function keep(save: (seance: SavedSession) => boolean): void {
  const { id, journal, avis } = getState();
  const kept = save({ id, journal });
  if (!kept) setState({ avis: 'memoire' });
  else if (avis === 'memoire') setState({ avis: undefined });
}

onEntryChangedElsewhere(HOLDER, (holder) => {
  const { etat, id } = getState();
  if (etat !== 'active') return;
  if (holder !== undefined) return setState({ etat: 'ecartee' });
  // Erased from another page: this one must not write it again, nor leave what it wrote before it heard.
  setState({ ...EMPTY, etat: 'effacee' });
  if (readEntry(SESSION)?.includes(`"id":"${id}"`)) void eraseAll();
});
