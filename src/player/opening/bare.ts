/** A script that is written into a page, without its comments and its indent. Each comment must stand on its own line. */
export const bare = (script: string): string => script.replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '');
