/** French punctuation stays with its word, and an amount in one piece: no line begins with « ? », « » » or « € ». */
export const noBreak = (text: string): string =>
  text
    .replace(/« /g, '«\u00a0')
    .replace(/ ([»?!:;€%])/g, '\u00a0$1')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0');
