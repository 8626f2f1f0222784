import type { Evenement } from '#schema/evenement.ts';

/*
 * Everything derived is a fold over the events, and stays one in meaning; these only remember the fold of the list that a new
 * list was made from, so that the ten-thousandth action costs what the first one did. A test compares them with folds from scratch.
 */
type Events = readonly Evenement[];

// Which list a list continues. Only the last link is kept: a chain of them would keep every list of the session alive.
const continued = new WeakMap<Events, Events>();

/** A list of events made of another and some more. */
export function continueWith(before: Events, more: Events): Events {
  const after = [...before, ...more];
  continued.delete(before);
  continued.set(after, before);
  return after;
}

/**
 * A fold that remembers. `addAll` takes the value so far and the events that follow, oldest first; it must leave the value it
 * was given as it is, and may give it back when nothing changes.
 */
export function fold<Value extends object>(
  start: Value,
  addAll: (sofar: Value, more: Events) => Value,
): (events: Events) => Value {
  const known = new WeakMap<Events, Value>();
  return (events) => {
    const value = known.get(events);
    if (value !== undefined) return value;
    const before = continued.get(events);
    const base = before && known.get(before);
    const result = base && before ? addAll(base, events.slice(before.length)) : addAll(start, events);
    known.set(events, result);
    return result;
  };
}

/** Groups what is kept by a key, in order, copying only the groups that grow. */
export function groupInto<Key, Item>(
  groups: ReadonlyMap<Key, readonly Item[]>,
  more: readonly (readonly [Key, Item])[],
): ReadonlyMap<Key, readonly Item[]> {
  const grown = new Map(groups);
  const own = new Map<Key, Item[]>();
  for (const [key, item] of more) {
    const list = own.get(key) ?? [...(groups.get(key) ?? [])];
    list.push(item);
    own.set(key, list);
    grown.set(key, list);
  }
  return grown;
}
