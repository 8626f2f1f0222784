/*
 * Stands in, in the browser only, for two small libraries of msw (astro.config.mjs says so by an alias): `@msw/url`, which reads patterns
 * of addresses, when the room names its addresses by regular expressions (handlers.ts), and `outvariant`, which words msw's own errors.
 */

/** Never called: no handler of the room is named by a pattern. */
export function matchPattern(pattern: string): never {
  throw new Error(`« ${pattern} » est un modèle d’adresse : mocks/small-parts.ts dit pourquoi la salle n’en lit pas.`);
}

/** A message of msw, with what it speaks of after it. */
export const format = (message: string, ...about: readonly unknown[]): string => [message, ...about].join(' ');

/** Stops with a message of msw when something that must be true is not. */
export function invariant(truth: unknown, message: string, ...about: readonly unknown[]): asserts truth {
  if (!truth) throw new Error(format(message, ...about));
}
