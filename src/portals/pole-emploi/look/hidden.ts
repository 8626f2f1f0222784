import type { World } from '#engine/journal/world.ts';
import type { DossierPoleEmploi } from '#schema/compte.ts';
import { fileOf, holds } from '../dossier/file.ts';

/** The other bodies that may follow somebody, in words that follow « par ». */
const FOLLOWED_BY: Readonly<Record<string, string>> = {
  departement: 'le département',
  'mission-locale': 'la Mission locale',
  'cap-emploi': 'Cap emploi',
};

// « Un service peut ne pas apparaître » (official): which ones was not found, this list is a choice of the simulator.
const HIDDEN: Readonly<Record<string, string>> = {
  'message-conseiller': 'écrire à un conseiller de France Travail',
  candidatures: 'le suivi des candidatures',
};
const WITHOUT_RIGHT: Readonly<Record<string, string>> = { paiements: 'les paiements' };

/** The body that follows the person now: an orientation decided since then changes it. */
export function referentOf(world: Pick<World, 'compte' | 'events'>): DossierPoleEmploi['referent'] {
  const { referent } = fileOf(world.compte);
  const decided = world.events.findLast((event) => event.type === 'decide' && event.motif === 'orientation');
  return (decided?.type === 'decide' ? String(decided.donnees?.referent ?? referent) : referent) as DossierPoleEmploi['referent'];
}

/** What is absent from the space of this person, and why; undefined for most. */
export interface Absent {
  par: string;
  services: readonly string[];
  ids: readonly string[];
}

export function absentServices(world: Pick<World, 'compte' | 'events'>): Absent | undefined {
  if (!holds(world.compte)) return undefined;
  const now = referentOf(world);
  if (now === 'france-travail') return undefined;
  const { allocation } = fileOf(world.compte);
  const absent = { ...HIDDEN, ...(allocation === undefined ? WITHOUT_RIGHT : {}) };
  return {
    par: FOLLOWED_BY[now] ?? 'un autre organisme',
    services: Object.values(absent),
    ids: Object.keys(absent),
  };
}

/** Is this page or démarche absent from the space? */
export const isHidden = (id: string, world: Pick<World, 'compte' | 'events'>): boolean =>
  absentServices(world)?.ids.includes(id) ?? false;
