import type * as z from 'zod';
import { ENTRE_GUILLEMETS, MAL_ECRIT } from '#schema/compte-valeurs.ts';
import { LANGUES } from '#schema/texte.ts';
import { constantsAt, describedAt, type JsonSchema, keysAt } from './json-schema.ts';
import { amountFrom, bare, booleanFrom, dayFrom, inQuotes, monthFrom, valueBy } from './mending/mend-value.ts';
import { enumerate, nearest, swap, tellUnknown, unknownName } from './nearest.ts';
import type { Mend, Path, Report } from './problem.ts';

/*
 * From the checker's findings to sentences for a person who never programmed. The shapes already say most of it in French;
 * what follows covers a missing line, an unknown word, a wrong kind of value, and lists that are too short or too long.
 */
type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste : une ligne par élément, avec un tiret',
  object: 'des lignes « nom: valeur », décalées de deux espaces',
  record: 'des lignes « nom: valeur », décalées de deux espaces',
  null: 'null',
};

const ABSENT = 'il n’y a rien ici.';

function kindOf(value: unknown): string {
  if (value === null) return 'rien du tout';
  if (Array.isArray(value)) return 'une liste';
  if (typeof value === 'object') return 'des lignes « nom: valeur »';
  if (typeof value === 'string') return `un texte (« ${value.slice(0, 40)} »)`;
  return typeof value === 'number' ? `un nombre (${value})` : `${String(value)}`;
}

/** Gives zod French words wherever a shape has none of its own; to be given to `safeParse`. */
export function frenchWords(issue: z.core.$ZodRawIssue): string {
  const { input } = issue;
  if (issue.code === 'invalid_type' && input === undefined) return ABSENT;
  if (issue.code === 'invalid_type')
    return `il faut ${KINDS[issue.expected] ?? issue.expected}, et vous avez écrit ${kindOf(input)}.`;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (typeof input !== 'string') return `il faut un de ces mots : ${enumerate(values)}. Vous avez écrit ${kindOf(input)}.`;
    return unknownName(input, values, 'Le mot');
  }
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? `il faut au moins ${count(issue.minimum)} dans cette liste.`
      : `il faut ${issue.minimum} au moins.`;
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return `il y a trop d’éléments : ${issue.maximum} au plus.`;
    return issue.origin === 'string'
      ? `ce texte est trop long : ${issue.maximum} signes au plus.`
      : `il faut ${issue.maximum} au plus.`;
  }
  return 'cette valeur ne va pas ici.';
}

const count = (minimum: number | bigint): string => (Number(minimum) === 1 ? 'une ligne' : `${minimum} lignes`);

/** Tells each finding at its line. `value` is the file as read; `schema` says which words may be written where. */
export function tellIssues(issues: readonly Issue[], value: unknown, schema: JsonSchema, report: Report): void {
  const file: File = { value, schema, report, misspelt: new Set() };
  // Unknown words first: the line that seems missing is often the one that was misspelt, and then nothing more is said of it.
  const left = tellMissingTogether(issues, file);
  // What the whole must hold is not judged while a part of it is wrong.
  const parts = left.filter(({ code, path }) => code !== 'custom' || path.length > 0);
  for (const issue of misspeltFirst(parts.length > 0 ? parts : left)) tell(issue, [], file);
}

// One or two lines are forgotten; more, and it is the model that was not followed.
const MOST_MISSING = 3;

/** A block that lacks many lines is told once. Gives the other findings. */
function tellMissingTogether(issues: readonly Issue[], { value, report }: File): readonly Issue[] {
  const blocks = new Map<string, Issue[]>();
  for (const issue of issues)
    if (issue.path.length > 0 && issue.code !== 'unrecognized_keys' && valueAt(value, issue.path) === undefined) {
      const block = placeOf(issue.path.slice(0, -1));
      blocks.set(block, [...(blocks.get(block) ?? []), issue]);
    }
  const many = [...blocks.values()].filter((lacking) => lacking.length > MOST_MISSING);
  for (const lacking of many) {
    const names = lacking.map(({ path }) => `\`${String(path.at(-1))}\``);
    report.erreur(
      lacking[0]?.path.slice(0, -1) ?? [],
      `Il manque ${names.length} lignes ici : ${names.join(', ')}. Partez d’un fichier qui marche, dans scenarios/.`,
    );
  }
  const told = new Set(many.flat());
  return issues.filter((issue) => !told.has(issue));
}

interface File {
  value: unknown;
  schema: JsonSchema;
  report: Report;
  /** Where a misspelt word was found: the word that was meant, or its whole block. */
  misspelt: Set<string>;
}

const isMisspelt = ({ code }: Issue): boolean => code === 'unrecognized_keys';
const misspeltFirst = (issues: readonly Issue[]): Issue[] => [
  ...issues.filter(isMisspelt),
  ...issues.filter((issue) => !isMisspelt(issue)),
];
// Nobody reads more, and looking for what was meant by each of thousands would freeze the page.
const MOST_WORDS = 20;
const placeOf = (path: Path): string => path.map(String).join('/');

function tell(issue: Issue, base: Path, file: File): void {
  const { value, schema, report, misspelt } = file;
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, path).filter((name) => name !== '$schema');
    for (const key of issue.keys.slice(0, MOST_WORDS)) {
      tellUnknown(report, [...path, key], key, keys, 'Le mot', 'nom');
      misspelt.add(placeOf([...path, nearest(key, keys) ?? key])).add(placeOf(path));
    }
    const more = issue.keys.length - MOST_WORDS;
    if (more > 0) report.erreur(path, `Il y a ici ${more} autres mots inconnus. Est-ce le bon fichier ?`);
    return;
  }
  if (misspelt.has(placeOf(path))) return;
  const name = nameOf(path);
  if (issue.code === 'invalid_key')
    return void report.erreur(path, `${name} : ${issue.issues[0]?.message ?? 'ce nom ne va pas ici.'}`, {
      nom: (written) => {
        const month = monthFrom(bare(written));
        return month === undefined ? written : `"${month}"`;
      },
    });
  if (valueAt(value, path) === undefined) {
    const about = describedAt(schema, path);
    report.erreur(path.slice(0, -1), `Il manque la ligne ${name}.${about === undefined ? '' : ` ${about}`}`);
    return;
  }
  if (issue.code === 'invalid_union') {
    // The kind of block is not known.
    if (issue.errors.length === 0)
      return void tellUnknown(report, path, String(valueAt(value, path)), constantsAt(schema, path), 'Le mot');
    // A choice between several shapes: speak of the one that the author began to write.
    const meant = begun(issue.errors);
    if (meant) {
      for (const inner of misspeltFirst(meant)) tell(inner, path, file);
      return;
    }
  }
  report.erreur(
    path,
    /^(Vous|Le mot)/.test(issue.message) ? issue.message : `${name} : ${issue.message}`,
    mendOf(issue, valueAt(value, path)),
  );
}

/** How to write what was meant, for the kinds of values that people write otherwise. */
function mendOf(issue: Issue, found: unknown): Mend | undefined {
  const { code, message } = issue;
  if (message === MAL_ECRIT.jour) return valueBy((text) => dayFrom(text)?.replace(/.+/, '"$&"'));
  if (message === MAL_ECRIT.mois) return valueBy((text) => monthFrom(text)?.replace(/.+/, '"$&"'));
  if (message === MAL_ECRIT.montant) return valueBy(amountFrom);
  if (message.startsWith(ENTRE_GUILLEMETS)) return { valeur: inQuotes };
  if (code === 'invalid_value' && typeof found === 'string')
    return swap(found, nearest(found, issue.values.map(String)), 'valeur');
  if (code !== 'invalid_type' || typeof found === 'object') return undefined;
  if (issue.expected === 'string') return { valeur: inQuotes };
  if (issue.expected === 'array') return { valeur: (written) => `[${written}]` };
  if (issue.expected === 'boolean') return valueBy(booleanFrom);
  return issue.expected === 'number' || issue.expected === 'int' ? valueBy(amountFrom) : undefined;
}

const isAbsent = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.path.length === 1 && issue.message === ABSENT;
const isOther = (issue: Issue): boolean => issue.path.length === 0 && issue.code === 'invalid_type';

function begun(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const open = branches.filter((issues) => issues.length > 0 && !issues.some((issue) => isAbsent(issue) || isOther(issue)));
  return open.length === 1 ? open[0] : undefined;
}

// In `{ fr: "…" }`, the name that the author knows is that of the whole text.
function nameOf(path: Path): string {
  const names = path.filter((part) => typeof part === 'string');
  const last = names.at(-1) ?? '?';
  const before = names.at(-2);
  return before !== undefined && (LANGUES as readonly string[]).includes(last) ? `\`${before}\` (${last})` : `\`${last}\``;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, part) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, part)
        ? (here as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}
