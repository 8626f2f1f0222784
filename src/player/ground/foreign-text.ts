/*
 * A page translator (Chrome, Edge, an extension) takes the texts of the page out and puts its own elements there. React keeps the texts
 * it made: it writes into one that nobody sees any more, and stops when it must take it away from where it no longer is. Here each text
 * that was taken out is remembered with what stands there instead. When React writes into it, it comes back, for the translator to
 * translate again; when React takes it away or puts something before it, what stands there is meant.
 */

/** What stands in the place of a node that was taken out. */
const instead = new WeakMap<Node, Node>();

/** Lives with whatever replaces texts inside `place`, from now on. Nothing is changed in the browser before that happens. */
export function liveWithForeignText(place: Node): void {
  let patched = false;
  const observer = new MutationObserver((records) => {
    for (const [rank, record] of records.entries()) {
      if (record.type === 'characterData') putBack(record.target);
      for (const gone of record.removedNodes) {
        const foreign = gone.isConnected ? undefined : replacedBy(records.slice(0, rank + 1), record);
        if (foreign === undefined || (gone instanceof Element && isOfReact(gone))) continue;
        instead.set(gone, foreign);
        if (gone instanceof Text) observer.observe(gone, { characterData: true });
      }
      if (!patched && [...record.addedNodes].some(isForeign)) {
        patched = true;
        acceptWhatMoved(place);
      }
    }
  });
  observer.observe(place, { childList: true, subtree: true });
}

/** React writes its own names on everything that it makes. */
const isOfReact = (node: Node): boolean => Object.keys(node).some((name) => name.startsWith('__react'));
const isForeign = (node: Node): boolean => node instanceof Element && !isOfReact(node);

/** What was put where this record takes something out: in the same gesture, or beside it just before. */
function replacedBy(records: readonly MutationRecord[], record: MutationRecord): Node | undefined {
  const own = [...record.addedNodes].find(isForeign);
  if (own !== undefined) return own;
  return [record.previousSibling, record.nextSibling].find(
    (beside): beside is Node =>
      beside !== null && isForeign(beside) && records.some(({ addedNodes }) => [...addedNodes].includes(beside)),
  );
}

/** React wrote into a text that was taken out. */
function putBack(text: Node): void {
  const there = text.isConnected ? undefined : lastInsteadOf(text);
  if (there?.isConnected) (there as ChildNode).replaceWith(text);
}

/** A translator replaces its own elements too. */
function lastInsteadOf(node: Node): Node | undefined {
  let there = instead.get(node);
  while (there && !there.isConnected && instead.has(there)) there = instead.get(there);
  return there;
}

/** The child of `parent` which is this node, holds it, or stands in its place. */
function standingIn(parent: Node, node: Node): Node | null {
  let there: Node | null | undefined = node.isConnected ? node : lastInsteadOf(node);
  while (there && there.parentNode !== parent) there = there.parentNode;
  return there ?? null;
}

/** Inside `place`, what is to be taken away or to come after is looked for where it went. */
function acceptWhatMoved(place: Node): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    if (child.parentNode === this || !place.contains(this)) return removeChild.call(this, child) as Child;
    const there = standingIn(this, child);
    if (there) removeChild.call(this, there);
    return child;
  };
  Node.prototype.insertBefore = function <Added extends Node>(this: Node, added: Added, next: Node | null): Added {
    const there = next === null || next.parentNode === this || !place.contains(this) ? next : standingIn(this, next);
    return insertBefore.call(this, added, there) as Added;
  };
}
