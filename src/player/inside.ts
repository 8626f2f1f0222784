import { advance, wait } from '../engine/advance.ts';
import { answerTo } from '../engine/answer.ts';
import { allPapers } from '../engine/papers.ts';

/** What only serves once somebody is inside: it comes with the whole portals (room-portals.ts), never before. */
export const rules = { advance, wait, answerTo, allPapers };
