import type { Option } from '#engine/flow/flow.ts';
import type { World } from '#engine/journal/world.ts';
import { personOf } from '../file.ts';

/** What a person may already receive, as the forms ask it. */
export const PENSIONS: readonly Option[] = [
  { valeur: 'invalidite', label: 'Une pension d’invalidité' },
  { valeur: 'retraite', label: 'Une retraite' },
  { valeur: 'indemnites-journalieres', label: 'Des indemnités journalières de maladie' },
  { valeur: 'aucune', label: 'Rien de tout cela' },
];

/** What the person receives, as she would answer: values of PENSIONS, with commas between. */
export function pensionsOf({ compte }: Pick<World, 'compte'>): string {
  const mine = compte.verite.revenus.filter(({ personne }) => personne === personOf(compte).id).map(({ nature }) => nature);
  const known = (['invalidite', 'retraite', 'indemnites-journalieres'] as const).filter((nature) => mine.includes(nature));
  return known.join(',') || 'aucune';
}
