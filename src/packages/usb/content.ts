import type { CatalogueContent } from '#catalogue/content.ts';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';

// A file that the person who made the key did not choose is there by its name only, without content (vite.usb.config.ts).
const comptes = import.meta.glob<Compte | undefined>(['/scenarios/comptes/*.yaml', '!**/~$*'], {
  eager: true,
  import: 'default',
});
const scenarios = import.meta.glob<Scenario | undefined>(['/scenarios/*/*.yaml', '!/scenarios/comptes/*.yaml', '!**/~$*'], {
  eager: true,
  import: 'default',
});

const chosen = <One>(files: Readonly<Record<string, One | undefined>>): One[] =>
  Object.values(files).filter((one): one is NonNullable<typeof one> => one !== undefined);

/** Everything that the file carries, for the pages of the catalogue. */
export const content: CatalogueContent = {
  scenarios: chosen(scenarios),
  comptes: chosen(comptes).sort((a, b) => a.prenom.localeCompare(b.prenom)),
  portals,
};
