/*
 * Stands in, in the browser only, for two libraries that msw pulls in (astro.config.mjs says so by an alias): `tough-cookie`, a
 * cookie jar with its list of every public suffix, 120 KB of msw's 150 gzipped; and `is-node-process`, whose « yes » makes msw leave
 * cookies and localStorage alone. Without it, the room would not even open where the browser refuses storage.
 */

/** Answers « yes »: the only question asked in the browser is whether to keep a cookie jar. */
export const isNodeProcess = (): boolean => true;

const absent = (): never => {
  throw new Error('msw a demandé un pot à cookies : mocks/no-cookies.ts dit pourquoi il n’y en a pas.');
};

/** Never called: no jar is opened. */
export { absent as Cookie, absent as CookieJar, absent as MemoryCookieStore };
