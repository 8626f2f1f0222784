import type { CatalogueContent } from '#catalogue/content.ts';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';

// Both are turned into checked objects, with their `id`, by tools/yaml-plugin.ts; a wrong file stops the build with its line.
const comptes = import.meta.glob<Compte>(['/scenarios/comptes/*.yaml', '!**/~$*'], { eager: true, import: 'default' });
const scenarios = import.meta.glob<Scenario>(['/scenarios/*/*.yaml', '!/scenarios/comptes/*.yaml', '!**/~$*'], {
  eager: true,
  import: 'default',
});

/** Everything that trainers wrote, for the static pages: read once, when the site is built. */
export const content: CatalogueContent = {
  scenarios: Object.values(scenarios),
  comptes: Object.values(comptes).sort((a, b) => a.prenom.localeCompare(b.prenom)),
  portals,
};
