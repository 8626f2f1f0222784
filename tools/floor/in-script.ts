import { type AnyNode, type Node, parse } from 'acorn';
import { LOOK_BEHIND, STATIC_BLOCK, tooNewGlobal, tooNewKind, tooNewMember, tooNewMethod, tooNewStatic } from './known.ts';

/** What stands in a served file and is too new for the floor: what, where (offset), and the browsers that do not know it. */
export interface TooNew {
  readonly what: string;
  readonly at: number;
  readonly browsers: readonly string[];
}

/** Called without a question on what a guarded call gave: React tries `startViewTransition`, and skips only what that returned. */
const FOLLOWS_A_QUESTION: ReadonlySet<string> = new Set(['skipTransition']);
/** A look-behind, in a pattern or in the text of one. */
const BEHIND = /\(\?<[=!]/;

/**
 * Everything of a served script that a browser of the floor would not know: syntax after ES2022 (it does not parse, and is said as
 * such), look-behind, blocks in classes, kinds, functions and methods by the compatibility data of MDN. What is asked for first in the
 * same function (`typeof x.name`, `'name' in x`, `x.name?.()`) or tried is its author's care. A method whose name the program gives to
 * something of its own (`ownNames`) is taken for that one.
 */
export function tooNewIn(script: string, own: ReadonlySet<string> = ownNames(script)): TooNew[] {
  let program: Node;
  try {
    program = parse(script, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    return [{ what: `syntaxe : ${String(error)}`, at: (error as { pos?: number }).pos ?? 0, browsers: ['ES2022'] }];
  }
  const found: TooNew[] = [];
  each(program as AnyNode, [], (node, around) => {
    const add = (what: string, browsers: readonly string[]) => {
      if (browsers.length > 0 && !isAskedFor(what, around, script)) found.push({ what, at: node.start, browsers });
    };
    if (node.type === 'StaticBlock') found.push({ what: 'static { }', at: node.start, browsers: STATIC_BLOCK });
    if (node.type === 'Literal' && BEHIND.test(node.regex?.pattern ?? ''))
      found.push({ what: '(?<…', at: node.start, browsers: LOOK_BEHIND });
    const text = node.type === 'Literal' ? String(node.value) : node.type === 'TemplateElement' ? (node.value.cooked ?? '') : '';
    if (node.type !== 'Literal' || node.regex === undefined) if (BEHIND.test(text)) add('(?<…', LOOK_BEHIND);
    if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && !own.has(node.callee.name))
      add(node.callee.name, tooNewKind(node.callee.name));
    if (node.type === 'MemberExpression' && !node.optional && isValue(node, around)) {
      const { object, property, computed } = node;
      if (computed || property.type !== 'Identifier') return;
      const ofKind = object.type === 'Identifier' ? tooNewStatic(object.name, property.name) : [];
      if (ofKind.length > 0) add(property.name, ofKind);
      else if (!own.has(property.name)) add(property.name, tooNewMethod(property.name));
      return;
    }
    if (node.type !== 'CallExpression' || node.optional) return;
    if (node.callee.type === 'Identifier' && !own.has(node.callee.name)) add(node.callee.name, tooNewGlobal(node.callee.name));
    if (node.callee.type !== 'MemberExpression' || node.callee.optional) return;
    const { object, property, computed } = node.callee;
    if (computed || property.type !== 'Identifier') return;
    const { name } = property;
    const ofKind = object.type === 'Identifier' ? tooNewStatic(object.name, name) : [];
    if (ofKind.length > 0) add(name, ofKind);
    else if (!own.has(name) && !FOLLOWS_A_QUESTION.has(name)) add(name, tooNewMember(name));
  });
  return found;
}

/** The names that a script gives to what it makes: its functions, its methods, the properties of its objects. */
export function ownNames(script: string): ReadonlySet<string> {
  const names = new Set<string>();
  const take = (node: Node | null | undefined) => {
    const { type, name } = (node ?? {}) as { type?: string; name?: string };
    if ((type === 'Identifier' || type === 'PrivateIdentifier') && name !== undefined) names.add(name);
  };
  try {
    each(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }) as AnyNode, [], (node) => {
      if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition' || node.type === 'Property') take(node.key);
      if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') take(node.left.property);
      if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration' || node.type === 'VariableDeclarator')
        take(node.id);
      if ('params' in node) for (const param of node.params) take(param);
    });
  } catch {
    // A script that cannot be read is said by `tooNewIn`.
  }
  return names;
}

/** Is a member read to be used later, and neither called here (looked at with its call), written, nor only asked for? */
function isValue(node: AnyNode, around: readonly AnyNode[]): boolean {
  const parent = around.at(-1);
  if (parent === undefined || parent.type === 'ChainExpression' || parent.type === 'IfStatement') return false;
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression') return parent.callee !== node;
  if (parent.type === 'AssignmentExpression') return parent.left !== node;
  if (parent.type === 'ConditionalExpression') return parent.test !== node;
  // « a.b && … », « a.b ?? … », « !a.b », « typeof a.b »: the question itself.
  return !(parent.type === 'UnaryExpression' || (parent.type === 'LogicalExpression' && parent.left === node));
}

/** Is there, in a function around it, a question about this name, or is it tried? */
function isAskedFor(name: string, around: readonly AnyNode[], script: string): boolean {
  // A look-behind has no name to ask for: it can only be tried.
  const question = /^\w+$/.test(name) && new RegExp(`typeof\\s*\\(?[\\w.$]*\\b${name}\\b|['"\`]${name}['"\`]\\s*in\\b`);
  return around.some((place, rank) => {
    if (place.type === 'TryStatement') return place.handler != null && around[rank + 1] === place.block;
    if (!question) return false;
    // « 'x' in y ? y.x : z ».
    if (place.type === 'ConditionalExpression') return question.test(script.slice(place.test.start, place.test.end));
    return /Function/.test(place.type) && question.test(script.slice(place.start, place.end));
  });
}

/** Visits a tree, parents first; `around` holds the parents, the outermost first. */
function each(node: AnyNode, around: readonly AnyNode[], visit: (node: AnyNode, around: readonly AnyNode[]) => void): void {
  visit(node, around);
  const inside = [...around, node];
  for (const part of Object.values(node)) {
    for (const one of [part].flat()) {
      if (typeof one === 'object' && one !== null && typeof (one as Node).type === 'string') each(one as AnyNode, inside, visit);
    }
  }
}
