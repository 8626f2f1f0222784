const DAY = /(\d|1er) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu;

/** French punctuation stays with its word, and an amount in one piece, a day with its month: no line begins with « ? », « » » or « € ». */
export const noBreak = (text: string): string =>
  text
    .replace(DAY, '$1\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ ([»?!:;€%])/g, '\u00a0$1')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0');
