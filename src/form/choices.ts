import type { Field, Option } from '#engine/flow/flow.ts';
import type { PaperText } from '#engine/household/truth.ts';
import { noBreak } from '#engine/words/no-break.ts';
import type { Choice, Piece } from '#ui/index.ts';

/** An option of a démarche, for the parts that know nothing of démarches. */
export const toChoice = ({ valeur, label, hint }: Option): Choice => ({
  valeur,
  libelle: noBreak(label),
  precision: hint && noBreak(hint),
});

/** How every démarche saves that no paper is joined: « je l’enverrai plus tard », « je n’ai pas de preuve ». */
const NO_PAPER = 'plus-tard';

const toPiece = ({ valeur, label, hint }: Option): Piece => ({
  id: valeur,
  titre: noBreak(label),
  description: hint && noBreak(hint),
  absent: valeur === NO_PAPER,
});

/**
 * The papers that may be joined: those that the field names, or all of them but the card of identifiers, which proves nothing. The
 * deliberately bad ones come after.
 */
export function toPieces({ options = [] }: Pick<Field, 'options'>, papers: readonly PaperText[]): Piece[] {
  const named = options.filter(({ defaut }) => defaut === undefined);
  const held = papers.filter(({ type }) => type !== 'carte');
  const good = named.length > 0 ? named.map(toPiece) : held.map(({ id, titre, de }) => ({ id, titre, description: de }));
  return [...good, ...options.filter(({ defaut }) => defaut !== undefined).map(toPiece)];
}
