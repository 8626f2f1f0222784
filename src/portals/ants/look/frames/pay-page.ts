/** One buys or pays on the site of the public finances: the portal does not surround it (ants.md §2a, point 8). */
export const isPayPage = (lieu: string): boolean => /^ants:(timbre\/c|paiement\/[cb])/.test(lieu);
