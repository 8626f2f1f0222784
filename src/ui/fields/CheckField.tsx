import { FieldFrame } from './FieldFrame.tsx';
import { describedBy, type FieldProps } from './field-props.ts';
import { useSeen } from './use-seen.ts';

/** `label` is the sentence sworn to. */
export type CheckFieldProps = FieldProps<boolean>;

/** A single box to tick: « J'atteste sur l'honneur… ». */
export function CheckField(props: CheckFieldProps) {
  const { id, label, value, error, optional = false, onChange, onCommit } = props;
  function answer(ticked: boolean) {
    onChange?.(ticked);
    onCommit(ticked);
  }
  const box = useSeen<HTMLInputElement>(
    ({ checked }) => String(checked),
    (seen) => answer(seen === 'true'),
  );
  return (
    <FieldFrame {...props} bare>
      <div className="ui-option ui-option--sworn">
        <input
          id={id}
          ref={box}
          type="checkbox"
          checked={value}
          aria-required={props.optional ? undefined : true}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(props)}
          onChange={(event) => answer(event.target.checked)}
        />
        <label htmlFor={id}>
          {label}
          {optional && <span className="ui-field__optional"> (facultatif)</span>}
        </label>
      </div>
    </FieldFrame>
  );
}
