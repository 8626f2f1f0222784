import type { FieldState } from '#engine/flow/journey.ts';
import { everyoneOf } from '#engine/household/everyone.ts';
import { monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { capital } from '#engine/words/say.ts';
import type { Month } from '#schema/day.ts';

/** Fields about the same person and the same month, in the order of the screen. `id` names the group on the page. */
export interface FieldGroup {
  id: string;
  personne: string | undefined;
  mois: Month | undefined;
  /** « Nadia, août 2026 »; undefined when the fields are about nobody and no month in particular. */
  titre: string | undefined;
  fields: FieldState[];
}

/** The parts of « 2026-08/nadia/boulangerie » that a page shows as titles; the rest is the source. */
export function partsOf(
  pour: string | undefined,
  world: Pick<World, 'compte'>,
): { mois: Month | undefined; personne: string | undefined; source: string | undefined } {
  const parts = pour?.split('/') ?? [];
  const isMonth = (part: string): part is Month => /^\d{4}-\d{2}$/.test(part);
  const mois = parts.find(isMonth);
  const personne = parts.find((part) => everyoneOf(world.compte).some(({ id }) => id === part));
  return { mois, personne, source: parts.find((part) => part !== mois && part !== personne) };
}

/** The fields of a screen, put together when they are about the same person and month. The order is that of the screen. */
export function groupsOf(fields: readonly FieldState[], world: Pick<World, 'compte'>): FieldGroup[] {
  const groups: FieldGroup[] = [];
  for (const state of fields) {
    const { mois, personne } = partsOf(state.field.pour, world);
    const id = [personne, mois].filter((part) => part !== undefined).join('-') || 'general';
    const group = groups.find((other) => other.id === id);
    if (group) group.fields.push(state);
    else groups.push({ id, mois, personne, titre: titleOf(personne, mois, world), fields: [state] });
  }
  return groups;
}

// With one adult in the household, repeating the name on each month says nothing.
function titleOf(personne: string | undefined, mois: Month | undefined, world: Pick<World, 'compte'>): string | undefined {
  const { adultes } = world.compte.foyer;
  const prenom = adultes.length > 1 || mois === undefined ? adultes.find(({ id }) => id === personne)?.prenom : undefined;
  const words = [prenom, mois && monthInWords(mois)].filter((part) => part !== undefined);
  return words.length > 0 ? capital(words.join(', ')) : undefined;
}
