const SHAPES = { '00': ' ', '10': '▀', '01': '▄', '11': '█' } as const;

/** Draws a table of dots with characters that hold two dots each, one above the other: twice as dense as letters. */
export function halfBlocks(rows: readonly (readonly boolean[])[]): string[] {
  const lines: string[] = [];
  for (let top = 0; top < rows.length; top += 2) {
    const above = rows[top] ?? [];
    const below = rows[top + 1] ?? [];
    lines.push(above.map((dot, column) => SHAPES[`${dot ? 1 : 0}${below[column] ? 1 : 0}`]).join(''));
  }
  return lines;
}
