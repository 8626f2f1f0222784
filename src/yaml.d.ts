/* What the Vite plugin of tools/yaml-plugin.ts makes of a file of scenarios/: the longest matching prefix wins. */

declare module '/scenarios/*' {
  import type { Scenario } from '#schema/scenario.ts';

  const scenario: Scenario;
  export default scenario;
}

declare module '/scenarios/comptes/*' {
  import type { Compte } from '#schema/compte.ts';

  const compte: Compte;
  export default compte;
}

declare module 'virtual:recits' {
  /** The folders of the trainers' folder by name, with how to bring the list of the files of each. */
  export const FOLDERS: Readonly<Record<string, () => Promise<{ FILES: import('#player/opening/content.ts').Files }>>>;
}
