import { answerKey, splitKey } from '#engine/answers/answers.ts';
import type { FieldState, Journey } from '#engine/flow/journey.ts';
import { noBreak } from '#engine/words/no-break.ts';
import type { HttpAnswer } from '#form/look.ts';
import type { Donnees, Valeur } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** What the administration refused: the field, why, and the answer that was refused. */
export interface ServerError {
  cle: string;
  message: string;
  valeur: Valeur | undefined;
}

const TO_FILL = 'Il manque une réponse ici.';

/** Reads a refusal (422): errors on their fields, and required answers that are missing. */
export function errorsIn(answer: HttpAnswer, sent: Donnees): ServerError[] {
  const { erreurs, manque } = answer.corps;
  const written = Array.isArray(erreurs) ? erreurs : [];
  const lacking = Array.isArray(manque) ? manque : [];
  return [
    ...written.flatMap((one: unknown) => {
      const { cle, message } = (one ?? {}) as { cle?: unknown; message?: unknown };
      return typeof cle === 'string' && typeof message === 'string'
        ? [{ cle, message: noBreak(message), valeur: ownEntry(sent, cle) }]
        : [];
    }),
    ...lacking.flatMap((cle: unknown) => (typeof cle === 'string' ? [{ cle, message: TO_FILL, valeur: undefined }] : [])),
  ];
}

/** A field that was changed since is no longer in error: the administration will look at it again. */
export const stillWrong = (errors: readonly ServerError[], current: Journey): ServerError[] =>
  errors.filter(({ cle, valeur }) => {
    const state = fieldOf(current, cle);
    return state === undefined || JSON.stringify(state.valeur) === JSON.stringify(valeur);
  });

/** The screen and the field of a key; undefined when no screen that counts asks it. */
export function fieldOf(current: Journey, cle: string): (FieldState & { ecran: string }) | undefined {
  const { fait, pour } = splitKey(cle);
  const key = answerKey(fait, pour);
  for (const { screen, fields } of current.screens) {
    const found = fields.find((state) => state.key === key);
    if (found) return { ...found, ecran: screen.id };
  }
  return undefined;
}

/** The same journey, each refusal said at its field as if it had been refused there. The answer stays in the box. */
export function withErrors(current: Journey, errors: readonly ServerError[]): Journey {
  if (errors.length === 0) return current;
  const mark = (state: FieldState): FieldState => {
    const error = errors.find(({ cle }) => cle === state.key);
    return error ? { ...state, refus: { raison: error.message, saisie: undefined } } : state;
  };
  return {
    ...current,
    screens: current.screens.map((screen) => ({ ...screen, fields: screen.fields.map(mark) })),
  };
}
