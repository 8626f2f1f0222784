import data from '@mdn/browser-compat-data' with { type: 'json' };
import { FLOOR } from './browsers.ts';

interface Support {
  readonly version_added?: string | boolean | null;
  readonly flags?: unknown;
  readonly partial_implementation?: boolean;
}
interface Feature {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[] | undefined>> };
}
type Tree = Feature & { readonly [name: string]: Tree };

const JAVASCRIPT = data.javascript as unknown as Tree;
const API = data.api as unknown as Tree;
const CSS = data.css as unknown as Tree;

/** The browsers of the floor that do not know a feature of the compatibility data, « safari 16.4 »; none when all do. */
function tooNewFor(feature: Feature): string[] {
  const support = feature.__compat?.support;
  if (support === undefined) return [];
  return FLOOR.flatMap(({ name, version }) => {
    const all = [support[name] ?? []].flat().filter((one) => one.flags === undefined);
    if (all.some(({ version_added: since }) => typeof since === 'string' && isAtMost(since, version))) return [];
    return [`${name} ${all.find(({ version_added: since }) => typeof since === 'string')?.version_added ?? '(jamais)'}`];
  });
}

/** « ≤37 » and « preview » are versions too: the first is old, the second is not there. */
function isAtMost(since: string, floor: string): boolean {
  if (since === 'preview') return false;
  const [major = 0, minor = 0] = since.replace('≤', '').split('.').map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split('.').map(Number);
  return major < floorMajor || (major === floorMajor && minor <= floorMinor);
}

const membersOf = (tree: Tree): [string, Tree][] => Object.entries(tree).filter(([name]) => name !== '__compat');

/** Every member of every kind of object, by its name: « toSorted » is of Array and of TypedArray. */
const BY_NAME = new Map<string, Tree[]>();
for (const kinds of [JAVASCRIPT.builtins, API]) {
  for (const [, kind] of membersOf(kinds as Tree)) {
    for (const [name, member] of membersOf(kind)) {
      const plain = name.replace(/_static$/, '');
      BY_NAME.set(plain, [...(BY_NAME.get(plain) ?? []), member]);
    }
  }
}

/** The names of the language's own objects, without those of the page. */
const METHODS = new Set(membersOf(JAVASCRIPT.builtins as Tree).flatMap(([, kind]) => membersOf(kind).map(([name]) => name)));

/**
 * The browsers of the floor where no object has a member of this name; none when some kind has it there, or when it is no name of the
 * platform: then it is the program's own.
 */
export function tooNewMember(name: string): string[] {
  const all = (BY_NAME.get(name) ?? []).map(tooNewFor);
  return all.length > 0 && all.every((browsers) => browsers.length > 0) ? (all[0] ?? []) : [];
}

/** The same for a method of the language that is read without being called, « list.toSorted » handed over: a page has properties of any name. */
export const tooNewMethod = (name: string): string[] => (METHODS.has(name) ? tooNewMember(name) : []);

/** The same for what is asked of a kind itself, « Object.groupBy ». */
export function tooNewStatic(kind: string, name: string): string[] {
  const owner = JAVASCRIPT.builtins?.[kind] ?? API[kind];
  const member = owner?.[`${name}_static`] ?? (owner === JAVASCRIPT.builtins?.[kind] ? owner?.[name] : undefined);
  return member === undefined ? [] : tooNewFor(member);
}

/** The same for a kind, « new CloseWatcher() ». */
export function tooNewKind(kind: string): string[] {
  const found = JAVASCRIPT.builtins?.[kind] ?? API[kind];
  return found === undefined ? [] : tooNewFor(found);
}

/** The same for a function that belongs to nobody, « structuredClone() ». */
export function tooNewGlobal(name: string): string[] {
  const found = API.Window?.[name] ?? API[name] ?? JAVASCRIPT.builtins?.[name];
  return found === undefined || name === '__compat' ? [] : tooNewFor(found);
}

/** Functions and units of values, by name: they stand at several depths of the data. */
const VALUES = new Map<string, Tree>();
(function list(tree: Tree) {
  for (const [name, value] of membersOf(tree)) {
    if (!VALUES.has(name)) VALUES.set(name, value);
    list(value);
  }
})(CSS.types as Tree);
const DYNAMIC: Readonly<Record<string, string>> = { d: 'dynamic', s: 'small', l: 'large' };

/** The same for a rule of a style sheet (« container »), a pseudo-class (« has »), a property, a function (« color-mix ») and a unit. */
export const tooNewInSheet = {
  rule: (name: string) => of(CSS['at-rules']?.[name]),
  range: () => of(CSS['at-rules']?.media?.range_syntax),
  pseudo: (name: string) => of(CSS.selectors?.[name]),
  nesting: () => of(CSS.selectors?.nesting),
  property: (name: string) => of(CSS.properties?.[name]),
  value: (name: string) => of(VALUES.get(name)),
  unit: (name: string) => {
    const [, kind] = /^([dsl])v(?:h|w|i|b|min|max)$/.exec(name) ?? [];
    return of(CSS.types?.length?.[kind === undefined ? name : `viewport_percentage_units_${DYNAMIC[kind]}`]);
  },
};

const of = (feature: Tree | undefined): string[] => (feature === undefined ? [] : tooNewFor(feature));

/** The browsers of the floor that refuse a whole script for a look-behind, and for a block in a class. */
export const LOOK_BEHIND = tooNewFor(JAVASCRIPT.regular_expressions?.lookbehind_assertion as Tree);
export const STATIC_BLOCK = tooNewFor(JAVASCRIPT.classes?.static?.initialization_blocks as Tree);
