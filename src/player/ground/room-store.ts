import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Content, extend, type World, worldOf } from '#engine/journal/world.ts';
import { areWhole } from '#engine/portal/front.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { contentFrom } from '#engine/story/start.ts';
import type { Compte } from '#schema/compte.ts';
import type { Evenement } from '#schema/evenement.ts';
import type { Scenario } from '#schema/scenario.ts';
import type { Drafts } from '#stores/drafts.ts';
import { GUIDE } from './bring-guide.ts';
import { PAPERS } from './bring-papers.ts';

/** What a room is about: a person, a scenario outside free practice, and the portals of the story. */
export interface RoomStory {
  scenario: Scenario | undefined;
  compte: Compte;
  /** Its home first; on their way, or whole already. */
  portals: readonly Portal[];
  /** Brings them whole. After a failure, asking again tries again. */
  whole(): Promise<readonly Portal[]>;
}

/** What a room holds. Only the journal and the drafts are worth keeping; the rest is read from them. */
export interface RoomState {
  journal: readonly Evenement[];
  world: World;
  content: Content;
  portals: readonly Portal[];
  drafts: Drafts;
}

/** The beginning of a room, and who hears of its changes. The journal begins by `commence`. */
export interface RoomBeginning {
  story: RoomStory;
  journal: readonly Evenement[];
  drafts?: Drafts;
  onJournal(journal: readonly Evenement[]): void;
  onDrafts?(drafts: Drafts): void;
}

/** One room: each has its own, so that two of them live in one page. */
export interface RoomStore {
  state: StoreApi<RoomState>;
  /** Adds events, dated already. The only way to write. */
  add(events: readonly Evenement[]): void;
  /** Goes back to a moment (`vers` events are kept); what came after stays in the journal as another try. `t`: real time, ms. */
  goBackTo(vers: number, t: number): void;
  /** Keeps what is being typed; an empty text forgets it. */
  keepDraft(key: string, saisie: string): void;
  /** The portals, whole: they come once, and the past of the account, told until then from outside only, is completed. */
  wholePortals(): Promise<readonly Portal[]>;
  /** A journal that changed elsewhere: the room shows it. Those that it gave itself change nothing. */
  follow(journal: readonly Evenement[]): void;
  /** Nothing is written any more by what still comes, such as the answer to a request. */
  close(): void;
}

/** Opens a room. Throws when its journal makes no sense. */
export function openStore({ story, journal: first, drafts = new Map(), onJournal, onDrafts }: RoomBeginning): RoomStore {
  const contentWith = (portals: readonly Portal[], [start]: readonly Evenement[]): Content => {
    if (!start) throw new Error('Une séance commence par l’évènement « commence ».');
    return contentFrom(start, story.scenario, story.compte, portals);
  };
  const atFirst = contentWith(story.portals, first);
  const state = createStore<RoomState>()(() => ({
    journal: first,
    world: worldOf(first, atFirst),
    content: atFirst,
    portals: story.portals,
    drafts,
  }));
  const { getState, setState } = state;
  const own = new WeakSet([first]);
  let closed = false;
  let coming: Promise<readonly Portal[]> | undefined;

  function add(events: readonly Evenement[]): void {
    if (closed || events.length === 0) return;
    const { journal, world, content } = getState();
    const grown = [...journal, ...events];
    // Going back, or another look, changes how the past itself is read; anything else only adds to it.
    const again = events.some(({ type }) => type === 'revenu' || type === 'regle');
    own.add(grown);
    setState({ journal: grown, world: again ? worldOf(grown, content) : extend(world, events) });
    onJournal(grown);
  }
  function setDrafts(kept: Drafts): void {
    setState({ drafts: kept });
    onDrafts?.(kept);
  }
  async function bring(): Promise<readonly Portal[]> {
    const [portals] = await Promise.all([story.whole(), PAPERS.ask(), GUIDE.ask()]);
    const { journal } = getState();
    const content = contentWith(portals, journal);
    setState({ portals, content, world: worldOf(journal, content) });
    return portals;
  }
  return {
    state,
    add,
    goBackTo(vers, t) {
      const kept = getState().journal[vers - 1];
      if (!kept) return;
      add([{ type: 'revenu', vers, le: kept.le, minute: kept.minute, t }]);
      setDrafts(new Map());
    },
    keepDraft(key, saisie) {
      const kept = new Map(getState().drafts);
      if (saisie === '') kept.delete(key);
      else kept.set(key, saisie);
      setDrafts(kept);
    },
    wholePortals() {
      const { portals } = getState();
      if (areWhole(portals) && PAPERS.here() && GUIDE.here()) return Promise.resolve(portals);
      coming ??= bring().catch((reason: unknown) => {
        coming = undefined;
        throw reason;
      });
      return coming;
    },
    follow(journal) {
      if (own.has(journal)) return;
      own.add(journal);
      const content = contentWith(getState().portals, journal);
      setState({ journal, content, world: worldOf(journal, content) });
    },
    close() {
      closed = true;
    },
  };
}
