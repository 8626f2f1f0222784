import { FIRST_LINE } from '#engine/answers/lines.ts';
import type { Donnees } from '#schema/evenement.ts';

/** The lines of the children that a request tells; a list that was left as it is shown has its first line. */
export function childrenSaid(said: Donnees): readonly string[] {
  if (said['demandeEnfantsACharge'] !== 'oui') return [];
  const ids = said['demandeEnfants'];
  return Array.isArray(ids) ? ids : FIRST_LINE;
}
