import type { FieldProps } from './field-props.ts';
import { TextField } from './TextField.tsx';

/** `value` is the text as typed (« 1 824,80 »): reading it as an amount belongs to the démarche. */
export type EurosFieldProps = FieldProps<string>;

/** An amount in euros, with the sign after the box as in France. */
export function EurosField(props: EurosFieldProps) {
  return <TextField {...props} inputMode="decimal" suffix="€" size={10} />;
}
