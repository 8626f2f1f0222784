/**
 * Why there is no amount. « sans-droit »: the law gives no right, the amount is 0. « hors-du-simulateur »: these rules cannot tell, and no
 * figure may be shown. `raison`: sentences for the person; `source`: the text, with its date.
 */
export interface Refusal {
  sorte: 'sans-droit' | 'hors-du-simulateur';
  raison: string;
  source: string;
}

export const noRight = (raison: string, source: string): Refusal => ({ sorte: 'sans-droit', raison, source });
export const outOfScope = (raison: string, source: string): Refusal => ({
  sorte: 'hors-du-simulateur',
  raison: `${raison} Cet exercice ne donne donc pas de montant.`,
  source,
});

/** Several reasons, said one after the other. A right that these rules cannot judge is never said to be refused. */
export function together(refusals: readonly Refusal[]): Refusal | undefined {
  const unsure = refusals.find(({ sorte }) => sorte === 'hors-du-simulateur');
  const [first] = refusals;
  if (unsure || !first) return unsure;
  const said = (of: (one: Refusal) => string, between: string) => [...new Set(refusals.map(of))].join(between);
  return { ...first, raison: said(({ raison }) => raison, ' '), source: said(({ source }) => source, ' ; ') };
}
