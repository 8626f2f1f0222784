/** « 1 824,80 € »: an amount in euros as French people write it, with no-break spaces so that it never wraps. */
export function euros(amount: number): string {
  const [whole = '0', cents = '00'] = Math.abs(roundToCents(amount)).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return `${roundToCents(amount) < 0 ? '−' : ''}${grouped},${cents}\u00a0€`;
}

/** Rounds euros to the cent, half up, without the surprise of 1.005. */
export function roundToCents(amount: number): number {
  return Math.sign(amount) * (Math.round((Math.abs(amount) + Number.EPSILON) * 100 + 1e-7) / 100) || 0;
}
