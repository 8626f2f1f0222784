import { answerTo } from '#engine/answers/answer.ts';
import { allPapers } from '#engine/household/papers.ts';
import { advance, wait } from '#engine/story/advance.ts';

/** What only serves once somebody is inside: it comes with the whole portals (room-portals.ts), never before. */
export const rules = { advance, wait, answerTo, allPapers };
