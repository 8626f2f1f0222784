/**
 * What no portal, letter nor lesson says: where the product read a rule, what it chose, what it is not sure of. All of that is said in one
 * quiet place outside the pretend browser (« D’où vient cette règle ? »).
 */
const OUT_OF_FICTION =
  /dossiers? de faits|simulateur|à faire\s+relire|relire par|pas été (?:relevé|trouvé|vérifié)|(?:non|pas) vérifié|articles? de presse|lus? (?:dans un article|en novembre)|\bsources?\s*:|d’où vient (?:la|cette) règle/giu;

/** The words that break the fiction in this text, with what stands around them. */
export const outOfFiction = (text: string): string[] =>
  [...text.matchAll(OUT_OF_FICTION)].map(({ index }) =>
    text
      .slice(Math.max(0, index - 40), index + 60)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
