import { useEffect } from 'react';
import type { Front } from '#engine/portal/front.ts';
import type { Texte } from '#schema/texte.ts';
import type { Hands } from '../gestures/hands.ts';

const hasHardWord = (text: Texte | undefined): boolean => text !== undefined && JSON.stringify(text).includes('[[');

/**
 * The difficult words of these texts are explained by the portal: it is asked for when there are some. Until it has come they are words
 * like the others.
 */
export function useHardWords(
  { glossaire }: Pick<Front, 'glossaire'>,
  hands: Pick<Hands, 'inside'>,
  texts: readonly (Texte | undefined)[],
): void {
  const wanted = glossaire === undefined && texts.some(hasHardWord);
  useEffect(() => {
    if (wanted) hands.inside().catch(() => {});
  }, [wanted, hands]);
}
