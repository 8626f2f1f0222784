import { isSystemFile, whyWrongName } from '#authoring/folder-list.ts';
import type { Problem } from '#authoring/problem.ts';
import { readFile } from '#authoring/read-file.ts';

/**
 * What became of one file, for a person. `jouable`: checked, kept, and `exercice` opens it in the room. `plein`: right, but the
 * browser keeps nothing. Line 0 of a problem speaks of the whole file.
 */
export interface Outcome {
  file: string;
  etat: 'jouable' | 'compte' | 'refuse' | 'plein';
  problems: readonly Pick<Problem, 'line' | 'gravite' | 'message' | 'corrected'>[];
  exercice: string | undefined;
}

const MOST_FILES = 10;

/** Reads files that may come from anyone, checks them together, and keeps those that can be played. Never throws. */
export async function tryOut(files: readonly File[]): Promise<Outcome[]> {
  try {
    // A folder dropped whole brings what its system left there.
    const own = files.filter(({ name }) => !isSystemFile(name));
    const read = await Promise.all((own.length > 0 ? own : files).slice(0, MOST_FILES).map(readFile));
    const refused = read.flatMap((one) => (one.ok ? [] : [refusal(one.file, one.why)]));
    const readable = read.flatMap((one) => (one.ok ? [one.read] : []));
    const tooMany =
      own.length > MOST_FILES
        ? [refusal('Les autres fichiers', `Dix fichiers au plus à la fois : ${own.length} ont été donnés.`)]
        : [];
    if (readable.length === 0) {
      await keepRemarks(refused);
      return [...refused, ...tooMany];
    }
    // The whole check weighs more than the page: loaded when there is something to check.
    const [{ tryFiles }, { knownAccounts }, { keepTriedStory }] = await Promise.all([
      import('./try-files.ts'),
      import('#authoring/known-accounts.ts'),
      import('#stores/tried-stories.ts'),
    ]);
    const tried = tryFiles(readable, await knownAccounts()).map(({ file, kind, problems: found, ok, story }): Outcome => {
      const problems = [...nameToChange(file), ...found];
      if (!ok) return { file, etat: 'refuse', problems, exercice: undefined };
      if (kind === 'compte' || !story) return { file, etat: 'compte', problems, exercice: undefined };
      return { file, etat: keepTriedStory(story) ? 'jouable' : 'plein', problems, exercice: story.scenario.id };
    });
    await keepRemarks([...refused, ...tried]);
    return [...refused, ...tooMany, ...tried];
  } catch {
    return [refusal('Votre fichier', 'La relecture s’est arrêtée. Rechargez la page, puis recommencez.')];
  }
}

/** Keeps what is to be corrected, for a page closed meanwhile. A remark may quote its line: what could be somebody's is said, and not kept. */
async function keepRemarks(outcomes: readonly Outcome[]): Promise<void> {
  const [{ keepRefused }, { tooRealIn }] = await Promise.all([import('#stores/refused-files.ts'), import('#schema/fictif.ts')]);
  const named = outcomes.filter(({ file }) => tooRealIn(file) === undefined);
  const refused = named.filter(({ etat }) => etat === 'refuse');
  keepRefused(
    refused.map(({ file, problems }) => ({
      file,
      problems: problems.filter(({ message, corrected = '' }) => tooRealIn(message) === undefined && !tooRealIn(corrected)),
    })),
    named.filter((one) => !refused.includes(one)).map(({ file }) => file),
  );
}

const refusal = (file: string, message: string): Outcome => ({
  file,
  etat: 'refuse',
  problems: [{ line: 0, gravite: 'erreur', message }],
  exercice: undefined,
});

// It plays here under any name; in the trainers' folder, it would be refused.
function nameToChange(file: string): Outcome['problems'] {
  const why = whyWrongName(file);
  return why === undefined ? [] : [{ line: 0, gravite: 'attention', message: `Avant de le ranger dans « scenarios » : ${why}` }];
}
