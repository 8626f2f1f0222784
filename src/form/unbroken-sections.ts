import type { PaperText } from '#engine/household/truth.ts';
import { noBreak } from '#engine/words/no-break.ts';

/** The lines of a paper as they are drawn: no line of the sheet begins with « : » or « € ». */
export const unbrokenSections = (sections: PaperText['sections']): PaperText['sections'] =>
  sections.map(({ titre, lignes, ...section }) => ({
    ...section,
    ...(titre === undefined ? {} : { titre: noBreak(titre) }),
    lignes: lignes.map((line) => ({ ...line, libelle: noBreak(line.libelle), valeur: noBreak(line.valeur) })),
  }));
