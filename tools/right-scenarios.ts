import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesOfFolder, readBeginning } from '#authoring/files.ts';

/** Astro: what is checked is what is built. A file that « npm run scenarios » refuses would be in the catalogue and could not be lived. */
export function rightScenarios(): AstroIntegration {
  let folder: string;
  return {
    name: 'scenarios-justes',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = join(fileURLToPath(config.root), 'scenarios');
      },
      'astro:build:start': async () => {
        const why = await whyNotLived(folder);
        if (why !== undefined) throw new Error(why);
      },
    },
  };
}

/** Every error of a trainers' folder, played as a learner would live it, with its file and line; undefined when there is none. */
export async function whyNotLived(folder: string): Promise<string | undefined> {
  // Not before: whoever only serves or tests the site does not bring all portals.
  const { checkMany } = await import('#authoring/check-many.ts');
  const files = filesOfFolder(folder).map(({ file, misplaced }) => ({
    ...readBeginning(file),
    ...(misplaced === undefined ? {} : { misplaced }),
  }));
  const lines = (await checkMany(files, [])).flatMap(({ file, problems }) =>
    problems.flatMap(({ line, gravite, message, corrected }) =>
      gravite === 'attention'
        ? []
        : [
            `  scenarios/${file.slice(folder.length + 1)}${line > 0 ? `:${line}` : ''}\n    ${message}${corrected === undefined ? '' : ` Écrivez :\n      ${corrected}`}`,
          ],
    ),
  );
  return lines.length === 0 ? undefined : `Le dossier scenarios est à corriger :\n${lines.join('\n')}`;
}
