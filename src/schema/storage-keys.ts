/*
 * The names under which a browser keeps what is ours. They never change: what was kept under another would be lost. The table of all that
 * is kept, with its reasons, is docs/decisions/0008-ce-qui-est-garde.md.
 */

/** What everything that we write in the browser's cupboard begins with. */
export const OURS = 'dab:';
/** How a person likes to read, and what she chose for all exercises: it outlives every session. */
export const PREFERENCES = 'dab:preferences';
/** The beginning of the session at work; the rest of it stands beside. */
export const SESSION = 'dab:seance';
/** The session before it; the names of those before that one begin so too. */
export const PREVIOUS = 'dab:seance-precedente';
/** The second copy of the session: its base in IndexedDB. */
export const SECOND_COPY = 'dab';
