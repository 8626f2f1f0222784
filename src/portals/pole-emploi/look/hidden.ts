import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { DossierPoleEmploi } from '#schema/compte.ts';
import { fileOf, holds } from '../dossier/file.ts';

/** Where that comes from. */
export const ABSENT_SOURCE =
  'Un service peut être absent selon la situation : francetravail.fr ; la liste exacte n’a pas été trouvée, celle-ci est un choix du simulateur';

/** The other bodies that may follow somebody, in words that follow « par ». */
const FOLLOWED_BY: Readonly<Record<string, string>> = {
  departement: 'le département',
  'mission-locale': 'la Mission locale',
  'cap-emploi': 'Cap emploi',
};

// « Un service peut ne pas apparaître » (official): which ones was not found, this list is a choice of the simulator. Démarches say so
// themselves (`absent`).
const HIDDEN: Readonly<Record<string, string>> = { candidatures: 'le suivi des candidatures' };
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

export function absentServices(world: Pick<World, 'compte' | 'events'>, portal?: Pick<Portal, 'pages'>): Absent | undefined {
  if (!holds(world.compte)) return undefined;
  const now = referentOf(world);
  if (now === 'france-travail') return undefined;
  const { allocation } = fileOf(world.compte);
  const demarches = Object.entries(portal?.pages ?? {}).flatMap(([id, { absent: words }]) =>
    words === undefined ? [] : [[id, words]],
  );
  const absent: Readonly<Record<string, string>> = {
    ...Object.fromEntries(demarches),
    ...HIDDEN,
    ...(allocation === undefined ? WITHOUT_RIGHT : {}),
  };
  return {
    par: FOLLOWED_BY[now] ?? 'un autre organisme',
    services: Object.values(absent),
    ids: Object.keys(absent),
  };
}

/** Is this page absent from the space, or this démarche, when the portal that knows it is given? */
export const isHidden = (id: string, world: Pick<World, 'compte' | 'events'>, portal?: Pick<Portal, 'pages'>): boolean =>
  absentServices(world, portal)?.ids.includes(id) ?? false;
