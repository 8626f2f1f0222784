/** Five rows of dots a character. What is not in the table is left out: an address has nothing else. */
const DRAWN: Readonly<Record<string, string>> = {
  '0': '### #.# #.# #.# ###',
  '1': '.#. ##. .#. .#. ###',
  '2': '### ..# ### #.. ###',
  '3': '### ..# ### ..# ###',
  '4': '#.# #.# ### ..# ..#',
  '5': '### #.. ### ..# ###',
  '6': '### #.. ### #.# ###',
  '7': '### ..# ..# .#. .#.',
  '8': '### #.# ### #.# ###',
  '9': '### #.# ### ..# ###',
  '.': '. . . . #',
  ':': '. # . # .',
};

/** « 192.168.1.23:4321 » in digits three lines high, to be read from a few metres; at most 79 columns for an address and its port. */
export function bigDigits(text: string): string[] {
  const letters = [...text].flatMap((letter) => DRAWN[letter]?.split(' ') ?? []);
  const rows = [0, 1, 2, 3, 4].map((row) =>
    letters.flatMap((line, rank) => (rank % 5 === row ? [...line, '.'].map((dot) => dot === '#') : [])),
  );
  return halfBlocks(rows);
}

const SHAPES = { '00': ' ', '10': '▀', '01': '▄', '11': '█' } as const;

/** Draws a table of dots with characters that hold two dots each, one above the other: twice as dense as letters. */
function halfBlocks(rows: readonly (readonly boolean[])[]): string[] {
  const lines: string[] = [];
  for (let top = 0; top < rows.length; top += 2) {
    const above = rows[top] ?? [];
    const below = rows[top + 1] ?? [];
    lines.push(above.map((dot, column) => SHAPES[`${dot ? 1 : 0}${below[column] ? 1 : 0}`]).join(''));
  }
  return lines;
}
