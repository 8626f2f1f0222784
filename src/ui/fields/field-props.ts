import type { ReactNode } from 'react';
import { idsOf } from './field-ids.ts';

/** What every field takes. The field keeps what is being typed; the caller hears of it through three callbacks. */
export type FieldProps<Value> = {
  /** Stable: the error summary, the guide and the tests find the control by it. */
  id: string;
  label: string;
  value: Value;
  /** The answer is given: on leaving the field, on Enter, or on choosing. Called only when something has changed. */
  onCommit: (value: Value) => void;
  /** Every keystroke. */
  onChange?: ((value: Value) => void) | undefined;
  /** What is typed, about 400 ms after the last keystroke, so that closing the page loses nothing. */
  onDraft?: ((value: Value) => void) | undefined;
  hint?: ReactNode;
  /** One sentence that says what to do. */
  error?: string | undefined;
  /** Quiet text under the field: where a pre-filled amount comes from, for instance. */
  note?: ReactNode;
  optional?: boolean | undefined;
  /** « Je ne sais pas encore » (true) or « Répondre maintenant » (false). Without it, the button is not shown. */
  onLater?: ((later: boolean) => void) | undefined;
  later?: boolean | undefined;
};

/** One possible answer. `valeur` is saved, `libelle` and `precision` are shown. */
export type Choice = { valeur: string; libelle: string; precision?: string | undefined };

/** The ids that describe a control, in the order in which they are read: the error first, since it is what changed. */
export function describedBy(props: { id: string; hint?: ReactNode; error?: string | undefined; note?: ReactNode }) {
  const { error, hint, note } = idsOf(props.id);
  const ids = [props.error && error, props.hint && hint, props.note && note];
  return ids.filter(Boolean).join(' ') || undefined;
}
