import type { FieldState } from '#engine/flow/journey.ts';

/** The same field without what is already known, where the page shows it itself. */
export function withoutKnown(state: FieldState): FieldState {
  const { connu: _shownByThePage, ...field } = state.field;
  return { ...state, field };
}
