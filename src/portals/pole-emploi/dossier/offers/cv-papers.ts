import type { Option } from '#engine/flow/flow.ts';
import type { World } from '#engine/journal/world.ts';
import { paperBehind, sendablePapers } from '../documents/files.ts';
import { kindOf } from '../documents/kinds.ts';

/** The papers to choose a CV from, `between` standing after the CVs: in life too, one can join the wrong file. */
export function cvOptions(world: World, between: Option): Option[] {
  const papers = sendablePapers(world).map((paper) => ({ paper, cv: kindOf(paper) === 'cv' }));
  const option = ({ id, titre, de }: (typeof papers)[number]['paper']): Option => ({
    valeur: id,
    label: titre,
    hint: `${de} · PDF`,
  });
  return [
    ...papers.filter(({ cv }) => cv).map(({ paper }) => option(paper)),
    between,
    ...papers.filter(({ cv }) => !cv).map(({ paper }) => option(paper)),
  ];
}

/** The first CV among the papers of the person. */
export const ownCv = (world: World): string | undefined => sendablePapers(world).find((paper) => kindOf(paper) === 'cv')?.id;

/** The paper chosen as a CV, when it is not one: its title. */
export function wrongCv(world: World, chosen: string): string | undefined {
  const paper = paperBehind(world, chosen);
  return paper === undefined || kindOf(paper) === 'cv' ? undefined : paper.titre;
}
