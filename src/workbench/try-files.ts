import { checkCompte, checkScenario } from '#authoring/check.ts';
import type { TextFile } from '#authoring/files.ts';
import { slugOf } from '#authoring/folder-list.ts';
import { kindOf } from '#authoring/json-schema.ts';
import type { Problem } from '#authoring/problem.ts';
import { readYaml } from '#authoring/read-yaml.ts';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';

/** One file once tried: what to look at, and the story to play when it is a scenario and nothing prevents it. */
export interface TriedFile {
  file: string;
  kind: 'scenario' | 'compte';
  problems: readonly Problem[];
  /** The check found nothing that prevents from playing. */
  ok: boolean;
  story: { scenario: Scenario; compte: Compte } | undefined;
}

/**
 * Checks files given together, by the same check as `npm run scenarios`: the accounts first, since scenarios live on them. `known`
 * are the accounts of the product; one that is given takes the place of the one that has its name.
 */
export function tryFiles(files: readonly TextFile[], known: readonly Compte[]): TriedFile[] {
  const comptes = new Map(known.map((compte) => [compte.id, compte]));
  const fautifs = new Set<string>();
  const isAccount = new Map(files.map((file) => [file, isCompte(file)]));
  const accounts = files.filter((file) => isAccount.get(file));
  const texts = new Map<string, string>();
  const triedAccounts = accounts.map(({ file, text }): TriedFile => {
    const { content, problems } = checkCompte(text, file, { portals });
    const id = content?.id ?? nameOf(file);
    texts.set(id, text);
    if (content) comptes.set(id, content);
    else {
      comptes.delete(id);
      fautifs.add(id);
    }
    return { file, kind: 'compte', problems, ok: content !== undefined, story: undefined };
  });
  const triedScenarios = files
    .filter((file) => !isAccount.get(file))
    .map(({ file, text }): TriedFile => {
      const { content, problems } = checkScenario(text, file, { portals, comptes, fautifs });
      const compte = content && comptes.get(content.compte);
      const story = content &&
        compte && { scenario: { ...content, id: idFor(file, text + (texts.get(compte.id) ?? '')) }, compte };
      return { file, kind: 'scenario', problems, ok: story !== undefined, story };
    });
  return [...triedAccounts, ...triedScenarios];
}

function isCompte({ file, text }: TextFile): boolean {
  const read = readYaml(text, file);
  return read.ok && kindOf(read.value) === 'compte';
}

const nameOf = (file: string): string => file.replace(/\.ya?ml$/i, '');

/** The name of the exercise, « essai/<name>-<mark> »: it stands in the address of the room and in the journal. */
const idFor = (file: string, whole: string): string => `essai/${slug(file)}-${mark(whole)}`;

/** « Mon été 2.yaml » gives « mon-ete-2 »: it stands in the address of the room. */
const slug = (file: string): string => slugOf(nameOf(file), 'fichier');

/** Tells a corrected file from the one before: another text is another exercise, and begins again (FNV-1a). */
function mark(text: string): string {
  let sum = 0x811c9dc5;
  for (let rank = 0; rank < text.length; rank += 1) sum = Math.imul(sum ^ text.charCodeAt(rank), 0x01000193) >>> 0;
  return sum.toString(36);
}
