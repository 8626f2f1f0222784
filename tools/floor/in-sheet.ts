import postcss, { type AtRule, type Container, type Declaration, type Document } from 'postcss';
import type { TooNew } from './in-script.ts';
import { tooNewInSheet } from './known.ts';

/** Without these a page looks a little plainer, and works: nobody needs a second way. */
const PLAINER: ReadonlySet<string> = new Set([
  '@page',
  'resize',
  'accent-color',
  'text-wrap',
  // Means something only where colours are forced; Safari forces none.
  'forced-color-adjust',
  'field-sizing',
  'scrollbar-width',
  'text-size-adjust',
  'line-clamp',
  'overscroll-behavior',
  'print-color-adjust',
  'hyphens',
]);

/**
 * Everything of a served style sheet that a browser of the floor would drop without another way: rules, ranges, pseudo-classes,
 * properties, functions and units. Another way is `@supports` around it, an older value of the same property before it, or, after
 * `@container`, what stands for it (container-twins.ts).
 */
export function tooNewInStyles(css: string): TooNew[] {
  const found: TooNew[] = [];
  const add = (node: AtRule | Declaration | postcss.Rule, what: string, browsers: readonly string[]) => {
    if (browsers.length > 0) found.push({ what, at: node.source?.start?.offset ?? 0, browsers });
  };
  postcss.parse(css).walk((node) => {
    if (node.type === 'atrule') {
      if (!hasTwin(node) && !PLAINER.has(`@${node.name}`)) add(node, `@${node.name}`, tooNewInSheet.rule(node.name));
      if (node.name === 'media' && /[<>]/.test(node.params)) add(node, `@media ${node.params}`, tooNewInSheet.range());
    }
    if (node.type === 'rule') {
      if (node.selector.includes('&') || node.parent?.type === 'rule') add(node, node.selector, tooNewInSheet.nesting());
      for (const [, name = ''] of node.selector.matchAll(/::?([a-z][\w-]*)/g))
        if (!isAsked(node, `:${name}`)) add(node, `:${name}`, tooNewInSheet.pseudo(name));
    }
    if (node.type === 'decl') {
      if (!node.prop.startsWith('-') && !PLAINER.has(node.prop) && !isAsked(node, node.prop) && !isInContainer(node))
        add(node, node.prop, tooNewInSheet.property(node.prop));
      for (const [what, browsers] of newInValue(node.value))
        if (!isAsked(node, what) && !hasOlder(node)) add(node, what, browsers);
    }
  });
  return found;
}

const newInValue = (value: string): (readonly [string, readonly string[]])[] => [
  ...[...value.matchAll(/([a-z][a-z-]*)\(/g)].map(([, name = '']) => [name, tooNewInSheet.value(name)] as const),
  ...[...value.matchAll(/(?<![\w#.-])-?[\d.]+([a-z]+)\b/g)].map(([, name = '']) => [name, tooNewInSheet.unit(name)] as const),
];

/** Does an `@supports` around it ask for it? */
function isAsked(node: Container | Declaration, what: string): boolean {
  for (let around: Container | Document | undefined = node.parent; around; around = around.parent)
    if (around.type === 'atrule' && (around as AtRule).name === 'supports' && (around as AtRule).params.includes(what))
      return true;
  return false;
}

/** Is the same property said before in an older way? */
function hasOlder(node: Declaration): boolean {
  let before = node.prev();
  for (; before; before = before.prev()) if (before.type === 'decl' && before.prop === node.prop) return true;
  return false;
}

/** What makes a container of a place is only read by rules that have a twin. */
const isInContainer = ({ prop }: Declaration): boolean => /^container(-type|-name)?$/.test(prop);

/** Is this rule followed by what stands for it where containers are not known? */
function hasTwin(node: AtRule): boolean {
  const next = node.next();
  return (
    node.name === 'container' && next?.type === 'atrule' && next.name === 'supports' && /not\s*\(container/.test(next.params)
  );
}
