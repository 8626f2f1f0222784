import type { Flow, ScreensByEdition } from '../flow/flow.ts';
import type { Portal } from './portal.ts';

/** A démarche and its screens in each edition, ready to be walked without the rest of its portal (`journey`). */
export const walkedAlone = (flow: Pick<Flow, 'id'>, screens: ScreensByEdition): Pick<Portal, 'editions'> => ({
  editions: Object.fromEntries(
    Object.entries(screens).map(([id, own]) => [id, { id, nom: id, imite: id, screens: { [flow.id]: own } }]),
  ),
});
