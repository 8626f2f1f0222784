import type { Part } from '#engine/portal/part.ts';
import { entrance } from './entrance.ts';

/** Getting in: its page is that of the door. */
export const connexionPart: Part = { routes: [entrance] };
