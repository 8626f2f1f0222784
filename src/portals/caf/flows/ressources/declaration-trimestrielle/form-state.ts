import { journey, type State } from '#engine/flow/journey.ts';
import type { World } from '#engine/journal/world.ts';
import { walkedAlone } from '#engine/portal/walked-alone.ts';
import { declarationTrimestrielle } from './flow.ts';
import { screens } from './screens.ts';

const alone = walkedAlone(declarationTrimestrielle, screens);

/** How far the declaration of the moment is filled. */
export function formState(world: World, dossier: string): { complet: number; total: number; etats: State[] } {
  const etats = journey(alone, declarationTrimestrielle, dossier, world)
    .screens.filter(({ screen }) => !screen.lecture)
    .map(({ etat }) => etat);
  return { complet: etats.filter((etat) => etat === 'complet').length, total: etats.length, etats };
}
