import { create } from 'zustand';
import { type Content, extend, stamp, type World, worldOf } from '#engine/journal/world.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';
import { type Drafts, keepDrafts, readDrafts } from './drafts.ts';
import { saveMore, saveWhole } from './save-session.ts';
import { eraseAll, findSaved, type SavedSession, setPreviousAside } from './saved-session.ts';
import { newName, onEntryChangedElsewhere, writeEntry } from './storage.ts';

/** Something that the room must say about the keeping of a session. */
export type Avis = 'illisible' | 'memoire' | 'precedente';

/** The session at work. `ecartee`: another tab of the browser holds it now. `effacee`: nothing is left of it on this machine;
 * `mal-effacee`: it was let go, but the browser keeps something of it. */
export interface Session {
  etat: 'vide' | 'active' | 'ecartee' | 'effacee' | 'mal-effacee';
  id: string;
  journal: readonly Evenement[];
  content: Content | undefined;
  /** Derived from the journal each time it grows; never saved. */
  world: World | undefined;
  drafts: Drafts;
  avis: Avis | undefined;
}

const EMPTY: Session = {
  etat: 'vide',
  id: '',
  journal: [],
  content: undefined,
  world: undefined,
  drafts: new Map(),
  avis: undefined,
};
const TAB = 'dab:onglet';
const me = newName();

/** The session, for the components of the room: `useSession((s) => s.world)`. */
export const useSession = create<Session>()(() => EMPTY);
const { getState, setState } = useSession;

/** Begins a session from its first events. The one that was kept becomes the previous one. */
export function begin(journal: readonly Evenement[], content: Content): void {
  setPreviousAside();
  open({ id: newName(), journal }, content);
}

/** Takes up a saved session again. Throws when its journal makes no sense, which `findSaved` already refuses. */
export function resume(seance: SavedSession, content: Content): void {
  open(seance, content);
}

function open({ id, journal }: SavedSession, content: Content): void {
  setState({ ...EMPTY, etat: 'active', id, journal, content, world: worldOf(journal, content), drafts: readDrafts(id) });
  writeEntry(TAB, me);
  keep(saveWhole);
}

/** The past of the account is now known whole: the same journal, read again on it. */
export function complete(content: Content): void {
  const { journal } = getState();
  setState({ content, world: worldOf(journal, content) });
}

/** Adds what happened, dated at the simulated moment. The only way to write, with its sister for events that are dated already. */
export function record(faits: readonly Fait[]): void {
  const { world } = getState();
  if (world) recordDated(stamp(faits, { today: world.today, minute: world.minute, t: Date.now() }));
}

/** Adds events that carry their own day: those of the calendar. */
export function recordDated(events: readonly Evenement[]): void {
  const { etat, world, content, journal } = getState();
  if (etat !== 'active' || !world || !content || events.length === 0) return;
  const grown = [...journal, ...events];
  // Going back, or another look, changes how the past itself is read; anything else only adds to it.
  const again = events.some(({ type }) => type === 'revenu' || type === 'regle');
  setState({ journal: grown, world: again ? worldOf(grown, content) : extend(world, events) });
  keep(saveMore);
}

/** Goes back to a moment (`vers` events are kept); what came after stays in the journal as another try. */
export function goBackTo(vers: number): void {
  const { journal, content } = getState();
  const kept = journal[vers - 1];
  if (!kept || !content) return;
  recordDated([{ type: 'revenu', vers, le: kept.le, minute: kept.minute, t: Date.now() }]);
  setState({ drafts: new Map() });
  keepDrafts(getState().id, new Map());
}

/** Keeps what is being typed; an empty text forgets it. */
export function keepDraft(key: string, saisie: string): void {
  const drafts = new Map(getState().drafts);
  if (saisie === '') drafts.delete(key);
  else drafts.set(key, saisie);
  setState({ drafts });
  if (getState().etat === 'active') keepDrafts(getState().id, drafts);
}

/** This tab takes the session back from the other one, with what was done there when it is the same session. */
export async function takeOver(): Promise<void> {
  const { content, id, journal } = getState();
  if (!content) return;
  const found = await findSaved();
  const same = found.etat === 'trouve' && found.seance.id === id;
  if (!same) setPreviousAside();
  open(same ? found.seance : { id, journal }, content);
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

onEntryChangedElsewhere(TAB, (tab) => {
  if (getState().etat !== 'active' || tab === me) return;
  // Erased from another page: this one must not write it again.
  setState(tab === undefined ? { ...EMPTY, etat: 'effacee' } : { etat: 'ecartee' });
});
