const HARD = '\u00a0';

/** Keeps « marks » and figures on the same line as their word, as French typography asks. */
export const hardSpaces = (text: string): string =>
  text
    .replace(/« /g, `«${HARD}`)
    .replace(/ ([»?!;:])/g, `${HARD}$1`)
    .replace(/(\d) (?=€|%|min|h\b|mois|ans)/g, `$1${HARD}`);

/** The same for every text of a table of words. */
export function hardSpacesIn<Table>(table: Table): Table {
  if (typeof table === 'string') return hardSpaces(table) as Table;
  if (Array.isArray(table)) return table.map(hardSpacesIn) as Table;
  if (typeof table !== 'object' || table === null) return table;
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, hardSpacesIn(value)])) as Table;
}
