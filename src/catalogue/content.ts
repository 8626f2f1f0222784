import type { Portal } from '#engine/portal/portal.ts';
import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';
import { completeLanguages } from './languages.ts';

/** What the catalogue needs to know of a portal. */
export type CataloguePortal = Pick<Portal, 'id' | 'nom' | 'editions' | 'glossaire' | 'holds' | 'carnet'>;

/** Everything that the static pages show: written by trainers, checked when the site is built. */
export interface CatalogueContent {
  scenarios: readonly Scenario[];
  comptes: readonly Compte[];
  portals: readonly CataloguePortal[];
}

const LEVELS = ['debutant', 'intermediaire', 'avance'] as const;

/** Easiest first, then shortest, then by name so that the order never moves. */
export const inOrder = (scenarios: readonly Scenario[]): Scenario[] =>
  [...scenarios].sort(
    (a, b) => LEVELS.indexOf(a.niveau) - LEVELS.indexOf(b.niveau) || a.minutes - b.minutes || a.id.localeCompare(b.id),
  );

/** For a person who has never come: the easiest level, and there the one that also exists in easy French, or the shortest. */
export function firstOf(scenarios: readonly Scenario[]): Scenario | undefined {
  const [easiest] = byLevel(scenarios);
  return easiest?.scenarios.find((one) => completeLanguages(one).includes('falc')) ?? easiest?.scenarios[0];
}

/** The scenarios of each level, in order; a level without scenario is left out. */
export const byLevel = (scenarios: readonly Scenario[]) =>
  LEVELS.map((niveau) => ({ niveau, scenarios: inOrder(scenarios).filter((one) => one.niveau === niveau) })).filter(
    (group) => group.scenarios.length > 0,
  );

/** The portals of a story, its home first. */
export const portalsOf = (content: CatalogueContent, { portail, autresPortails = [] }: Scenario) =>
  [portail, ...autresPortails].flatMap((id) => portalOf(content, id) ?? []);
export const portalOf = (content: CatalogueContent, id: string) => content.portals.find((portal) => portal.id === id);
export const compteOf = (content: CatalogueContent, id: string) => content.comptes.find((compte) => compte.id === id);

/** The editions where a scenario plays, the most recent first. */
export function editionsOf(portal: CataloguePortal | undefined, scenario?: Scenario) {
  const all = Object.values(portal?.editions ?? {}).sort((a, b) => b.id.localeCompare(a.id));
  return scenario?.editions ? all.filter(({ id }) => scenario.editions?.includes(id)) : all;
}
