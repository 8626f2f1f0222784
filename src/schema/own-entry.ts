/**
 * What a table holds under a name that comes from elsewhere: an address, a file, an account. Undefined when it holds nothing, names that
 * every object answers to included: `editions['constructor']` is a function, and an address once began a session in that edition.
 * tools/own-keys.test.ts finds who asks a table in another way.
 */
export function ownEntry<Value>(table: Readonly<Record<string, Value>> | undefined, name: string | undefined): Value | undefined {
  return table !== undefined && name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
