import { say } from '#engine/words/say.ts';
import type { Langue } from '#schema/texte.ts';
import type { MagnifierProps } from '#ui/index.ts';
import { PAPERS } from './panels.ts';

/** The words of the glass over a paper, in the language of the room. */
export const glassWords = (langue: Langue): MagnifierProps['words'] => ({
  taille: say(PAPERS.taille, langue).mots,
  plus: say(PAPERS.plusGrand, langue).mots,
  moins: say(PAPERS.plusPetit, langue).mots,
});
