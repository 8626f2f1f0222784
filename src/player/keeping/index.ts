// The one door, opened on demand: none of this is needed to practise.
export { saveUnreadable } from './CarryAway.tsx';
export { Erased, EraseSession } from './EraseSession.tsx';
export { ReopenFile } from './ReopenFile.tsx';
export { SessionKeeping } from './SessionKeeping.tsx';
