import { useEffect } from 'react';
import type { Portal } from '#engine/portal/portal.ts';
import type { Texte } from '#schema/texte.ts';
import type { Hands } from '../gestures/hands.ts';

const hasHardWord = (text: Texte | undefined): boolean => text !== undefined && JSON.stringify(text).includes('[[');

/**
 * The difficult words of these texts are explained by the portal: it is asked for when there are some. Until it has come they are words
 * like the others.
 */
export function useHardWords(
  { entier, glossaire }: Pick<Portal, 'entier' | 'glossaire'>,
  hands: Pick<Hands, 'wholePortals'>,
  texts: readonly (Texte | undefined)[],
): void {
  const wanted = !entier && Object.keys(glossaire).length === 0 && texts.some(hasHardWord);
  useEffect(() => {
    if (wanted) hands.wholePortals().catch(() => {});
  }, [wanted, hands]);
}
