import type { World } from '#engine/journal/world.ts';
import type { Letter } from '#engine/portal/letter.ts';
import type { WriteLetter } from '#engine/portal/part.ts';

/** The name of the administration, as this presentation shows it: Pôle emploi became France Travail on 1 January 2024. */
export const nameIn = ({ edition }: Pick<World, 'edition'>): string => (edition === '2021' ? 'Pôle emploi' : 'France Travail');

/** Said at the end of a letter that asks to connect: the letter itself never holds a link. */
export const GO_YOURSELF = 'Connectez-vous vous-même à votre espace. Nous ne demandons jamais votre mot de passe.';

/** A letter of this administration. Its sender is fictional, and says so. */
export const letterOf =
  (write: (letter: Parameters<WriteLetter>[0]) => Omit<Letter, 'de'>): WriteLetter =>
  (letter) => ({ de: `${nameIn(letter.world)} d’Exemple (fictif)`, ...write(letter) });
