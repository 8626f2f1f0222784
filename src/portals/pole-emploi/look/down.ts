/** What to do when the site is down. On the 28th, everybody comes at once: pole-emploi.md §5, row 24. */
export const DOWN = 'Réessayez plus tard, ou appelez le 3949 avant la date limite.';
