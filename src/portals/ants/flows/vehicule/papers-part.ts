import type { Part } from '#engine/portal/part.ts';
import { carPapers } from '#portals/ants/dossier/car-papers.ts';
import { billPapers } from '#portals/ants/dossier/papers.ts';

/** The papers of the cars and the bills that the person has at hand, whatever she does with them. */
export const vehiclePapersPart: Part = { papers: (world) => [...carPapers(world), ...billPapers(world)] };
