import type { Fait } from '#schema/evenement.ts';
import type { World } from '../journal/world.ts';

/** The answer of a pretend administration to one request. */
export interface Reply {
  status: number;
  corps: Readonly<Record<string, unknown>>;
  faits: readonly Fait[];
}

export interface Route {
  id: string;
  method: 'GET' | 'POST';
  /** The host where it is asked, when it is not the portal's own: that of the shared identity, or of a provider. */
  hote?: string;
  /** From the root of the portal: « /declaration-trimestrielle ». */
  path: string;
  answer(corps: Readonly<Record<string, unknown>>, world: World): Reply;
}
