import type { Portal } from '#engine/portal/portal.ts';
import type { RoomStory } from './room-store.ts';

/** The looks in which a story may be lived, the oldest first. */
export function editionsFor({ scenario }: Pick<RoomStory, 'scenario'>, home: Pick<Portal, 'editions'> | undefined): string[] {
  const known = Object.keys(home?.editions ?? {}).sort();
  return scenario?.editions?.filter((id) => known.includes(id)) ?? known;
}
