import type { FieldState } from '#engine/flow/journey.ts';

/** The fields of one line: `id` is its id in the answer of the « lignes » field. */
export interface LineOfFields {
  id: string;
  titre: string;
  fields: FieldState[];
}

/** What a page draws one after the other: a field alone, a titled group, or a list of lines. */
export type FieldBlock =
  | { kind: 'field'; state: FieldState }
  | { kind: 'group'; titre: string; fields: FieldState[] }
  | { kind: 'lines'; state: FieldState; lines: LineOfFields[] };

/** Puts together neighbours of the same `groupe`, and the lines that follow a « lignes » field. The order is that of the screen. */
export function blocksOf(fields: readonly FieldState[]): FieldBlock[] {
  const blocks: FieldBlock[] = [];
  for (const state of fields) {
    const { as, groupe, ligne } = state.field;
    const before = blocks.at(-1);
    if (as === 'lignes') blocks.push({ kind: 'lines', state, lines: [] });
    else if (ligne !== undefined && before?.kind === 'lines') addToLine(before.lines, ligne, state);
    else if (groupe !== undefined && before?.kind === 'group' && before.titre === groupe) before.fields.push(state);
    else if (groupe !== undefined) blocks.push({ kind: 'group', titre: groupe, fields: [state] });
    else blocks.push({ kind: 'field', state });
  }
  return blocks;
}

function addToLine(lines: LineOfFields[], id: string, state: FieldState): void {
  const line = lines.find((other) => other.id === id);
  if (line) line.fields.push(state);
  else lines.push({ id, titre: state.field.groupe ?? `Ligne ${lines.length + 1}`, fields: [state] });
}
