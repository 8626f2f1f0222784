import type { Portal } from '#engine/portal/portal.ts';
import { BESOINS, type Besoin } from '#schema/besoins.ts';
import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';

/** What the catalogue needs to know of a portal. */
export type CataloguePortal = Pick<Portal, 'id' | 'nom' | 'editions' | 'glossaire' | 'holds' | 'carnet'>;

/** Everything that the static pages show: written by trainers, checked when the site is built. */
export interface CatalogueContent {
  scenarios: readonly Scenario[];
  comptes: readonly Compte[];
  portals: readonly CataloguePortal[];
}

const LEVELS = ['debutant', 'intermediaire', 'avance'] as const;

/** Those to do first, then easiest, then shortest, then by name so that the order never moves. */
export const inOrder = (scenarios: readonly Scenario[]): Scenario[] =>
  [...scenarios].sort(
    (a, b) =>
      Number(b.premier ?? false) - Number(a.premier ?? false) ||
      LEVELS.indexOf(a.niveau) - LEVELS.indexOf(b.niveau) ||
      a.minutes - b.minutes ||
      a.id.localeCompare(b.id),
  );

/** For a person who has never come: the one exercise that the home page proposes. */
export const firstOf = (scenarios: readonly Scenario[]): Scenario | undefined => inOrder(scenarios)[0];

/** What brings a person here; `autres` gathers the exercises whose author named no need. */
export type Need = Besoin | 'autres';
export interface NeedGroup {
  need: Need;
  scenarios: readonly Scenario[];
}

/** The exercises of each need, in order; a need without exercise is left out. */
export const byNeed = (scenarios: readonly Scenario[]): NeedGroup[] =>
  [...BESOINS, 'autres' as const]
    .map((need) => ({ need, scenarios: inOrder(scenarios.filter(({ besoin = 'autres' }) => besoin === need)) }))
    .filter((group) => group.scenarios.length > 0);

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
