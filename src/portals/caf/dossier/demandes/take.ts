import type { World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import type { Donnees } from '#schema/evenement.ts';
import { messages } from './happenings.ts';
import { mistakesIn } from './mistakes.ts';

/** What is done with a request: it is dated and numbered at once, and decided later (caf.md §2.a). */
export function takeRequest(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'DOS', dossier);
  const erreurs = mistakesIn(donnees, world);
  if (erreurs.length > 0) return { numero, faits: [], erreurs };
  return { numero, faits: messages('demande-recue', dossier, ['espace', 'courriel'], { numero }) };
}
