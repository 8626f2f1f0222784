import type { Document, ErrorCode, Node, Scalar, ScalarTag, Tags, YAMLMap } from 'yaml';
import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';

/** What stops a file from being used: the line to look at (1 is the first), and what to do, in simple French. */
export interface YamlProblem {
  line: number;
  message: string;
  /** That line as it would be right, when there is one right answer. */
  corrected?: string;
}

/** A YAML file read into plain objects. `lineOf` gives the line where a value is written, or its nearest ancestor.
 * `broken`: the text does not even read, so only its first error is told; those that follow come from it. */
export type YamlRead =
  | {
      ok: true;
      text: string;
      value: Record<string, unknown>;
      lineOf(path: readonly PropertyKey[]): number;
      spot(path: readonly PropertyKey[]): Spot;
    }
  | { ok: false; problems: YamlProblem[]; broken: boolean };

/** Where a value and its name are written, from and to, as places in a text; undefined when there is none. */
export interface Spot {
  nom: readonly [number, number] | undefined;
  valeur: readonly [number, number] | undefined;
}

/** A scenario of an hour weighs about 20 KB; past this size, in bytes, the file is not one. */
const LARGEST = 256 * 1024;
const DEEPEST = 20;
const MOST_PROBLEMS = 20;

/**
 * Reads the YAML of a scenario or an account. The file may come from anyone, so whatever could swell (aliases), change the
 * meaning of the file (tags, directives) or of our own objects (`__proto__`) is refused; so is what YAML would quietly spoil.
 */
export function readYaml(text: string, file: string): YamlRead {
  if (new TextEncoder().encode(text.slice(0, LARGEST + 1)).length > LARGEST)
    return refuse(
      1,
      `Le fichier ${file} est trop gros (256 Ko au plus). Un scénario est un texte court : coupez-le en plusieurs.`,
    );
  // An unreadable byte becomes this sign when a file is decoded.
  const broken = text.search(/[\uFFFD\0]/);
  if (broken >= 0)
    return refuse(
      lineAt(text, broken),
      'Un signe est illisible ici. Enregistrez le fichier en UTF-8 (dans l’éditeur : « Enregistrer avec l’encodage »).',
    );
  const directive = text.search(/^%/m);
  if (directive >= 0)
    return refuse(lineAt(text, directive), 'Une ligne ne commence pas par « % ». Mettez ce texte entre guillemets.');

  const lineCounter = new LineCounter();
  // Duplicate keys are looked for below: the library compares every key with every other, very long on a hostile file.
  const document = parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    customTags: (tags) => tags.map((tag) => (isNothing(tag) ? { ...tag, test: /^(?:~|null)?$/ } : tag)),
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter,
  });
  const at = (offset: number) => lineCounter.linePos(offset).line;
  const errors = document.errors.map(({ code, message, pos }) => ({
    line: at(pos[0]),
    message:
      WORDS[code]?.(message) ??
      'Cette ligne ne se lit pas. Vérifiez les deux-points, les guillemets et le décalage au début de la ligne.',
  }));
  const forbidden = problemsIn(document, at);
  const [first] = errors.length === 0 ? [] : worthReading([...errors, ...forbidden]);
  if (first) return { ok: false, problems: [first], broken: true };
  if (forbidden.length === 0 && !isMap(document.contents))
    return refuse(1, 'Le fichier doit être une suite de lignes « nom: valeur ». Partez d’un modèle de scenarios/.');
  if (forbidden.length > 0) return { ok: false, problems: worthReading(forbidden).slice(0, MOST_PROBLEMS), broken: false };
  return {
    ok: true,
    text,
    value: document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>,
    lineOf: (path) => at(offsetOf(document, path)),
    spot: (path) => spotOf(document, path),
  };
}

/** With a capital, « Null » is somebody's name. */
const isNothing = (tag: Tags[number]): tag is ScalarTag => typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:null';

/** A tabulation makes every line after it look wrong: it is said alone. The same words are said once for a line. */
function worthReading(problems: readonly YamlProblem[]): YamlProblem[] {
  const tabs = problems.filter(({ message }) => message === MESSAGES.tabulation);
  const kept = tabs.length > 0 ? tabs : problems;
  const once = new Map(kept.map((problem) => [`${problem.line} ${problem.message}`, problem]));
  return [...once.values()].sort((a, b) => a.line - b.line);
}

const refuse = (line: number, message: string): YamlRead => ({ ok: false, problems: [{ line, message }], broken: true });
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const MESSAGES = {
  tabulation: 'Une tabulation décale cette ligne : remplacez-la par des espaces.',
  raccourci: 'Les raccourcis « & » et « * » ne sont pas permis. Si c’est du texte, mettez-le entre guillemets.',
  etiquette: 'Une valeur ne commence pas par « ! ». Si c’est du texte, mettez-le entre guillemets.',
  profondeur: `Trop de niveaux les uns dans les autres (${DEEPEST} au plus).`,
};

/** What YAML allows and we do not. */
function problemsIn(document: Document.Parsed, at: (offset: number) => number): YamlProblem[] {
  const found: YamlProblem[] = [];
  const say = (node: Node, message: string) => found.push({ line: at(node.range?.[0] ?? 0), message });
  visit(document, {
    Alias: (_key, node) => void say(node, MESSAGES.raccourci),
    Value(_key, node, ancestors) {
      if (node.anchor !== undefined) say(node, MESSAGES.raccourci);
      if (node.tag !== undefined) say(node, MESSAGES.etiquette);
      if (isScalar(node)) {
        const spoiled = typeof node.value === 'number' && spoiledNumber(node.source ?? '');
        if (spoiled) say(node, spoiled);
        return undefined;
      }
      if (ancestors.filter(isCollection).length >= DEEPEST) {
        say(node, MESSAGES.profondeur);
        return visit.SKIP;
      }
      if (isMap(node)) checkNames(node, say);
      return undefined;
    },
  });
  return found;
}

function checkNames(map: YAMLMap, say: (node: Node, message: string) => void): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (['__proto__', 'constructor', 'prototype'].includes(name)) say(key, `« ${name} » ne peut pas servir de nom.`);
    if (seen.has(name)) say(key, `« ${name} » est écrit deux fois au même endroit : gardez une seule ligne.`);
    seen.add(name);
  }
}

function spoiledNumber(source: string): string | undefined {
  if (/^[-+]?0\d/.test(source)) return `Mettez ${source} entre guillemets ("${source}"), sinon le zéro du début disparaît.`;
  if (/^\d{16,}$/.test(source))
    return `Mettez ${source} entre guillemets ("${source}") : ce nombre est trop long pour rester juste.`;
  return undefined;
}

const WORDS: Partial<Record<ErrorCode, (message: string) => string>> = {
  TAB_AS_INDENT: () => MESSAGES.tabulation,
  BAD_INDENT: () => 'Le décalage au début de cette ligne ne va pas avec les lignes voisines. Alignez-la avec des espaces.',
  BLOCK_AS_IMPLICIT_KEY: () => 'Cette ligne a un « : » de trop. Mettez le texte entre guillemets : titre: "Août : le salaire".',
  MULTILINE_IMPLICIT_KEY: () => 'Il manque « : » après un nom, ou un texte sur plusieurs lignes n’est pas entre guillemets.',
  MISSING_CHAR: (message) =>
    /quote/i.test(message)
      ? 'Il manque un guillemet pour fermer ce texte.'
      : 'Il manque un signe ici : « : », « , » ou une parenthèse fermante.',
  BAD_SCALAR_START: () => 'Un texte ne commence pas par @ ou `. Mettez-le entre guillemets.',
  BAD_DQ_ESCAPE: () => 'Entre guillemets doubles, la barre « \\ » a un sens spécial. Doublez-la : « \\\\ ».',
  BAD_ALIAS: () => MESSAGES.raccourci,
  TAG_RESOLVE_FAILED: () => MESSAGES.etiquette,
  MULTIPLE_DOCS: () => 'Un fichier contient un seul texte : retirez la ligne « --- ».',
  RESOURCE_EXHAUSTION: () => MESSAGES.profondeur,
  NON_STRING_KEY: () => 'Un nom, avant « : », est un mot simple.',
};

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (!node) break;
      offset = (node as { range?: readonly number[] }).range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function spotOf(document: Document.Parsed, path: readonly PropertyKey[]): Spot {
  let node: unknown = document.contents;
  let nom: Spot['nom'];
  for (const part of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part)) : undefined;
    nom = isScalar(pair?.key) ? rangeOf(pair.key) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(part)] : undefined;
  }
  return { nom, valeur: isScalar(node) ? rangeOf(node) : undefined };
}

const rangeOf = ({ range }: Scalar): readonly [number, number] | undefined => (range ? [range[0], range[1]] : undefined);
