import type { Part } from '#engine/portal/part.ts';
import { papers } from '#portals/ants/dossier/papers.ts';

/** The cartes grises and the bills that the person has at hand, whatever she does with them. */
export const vehiclePapersPart: Part = { papers };
