import { FieldFrame } from './FieldFrame.tsx';
import { idsOf } from './field-ids.ts';
import { describedBy, type FieldProps } from './field-props.ts';
import { useSeen, written } from './use-seen.ts';
import { useTyping } from './use-typing.ts';

/** `digits` opens the number keyboard; `size` is a number of letters: a box as wide as what it waits for. */
export type TextFieldProps = FieldProps<string> & {
  digits?: boolean | undefined;
  size?: number | undefined;
  /** Several lines: a message, an explanation. */
  multiline?: boolean | undefined;
  /** What stands after the box, and is read with it: « € », « heures ». */
  suffix?: string | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
};

/** A line of text, or digits. Never a `type=number` (it loses what it does not understand), never a maximum length. */
export function TextField(props: TextFieldProps) {
  const { id, value, error, digits = false, size, multiline = false, suffix, later = false } = props;
  const typing = useTyping(value, props, later);
  const box = useSeen<HTMLInputElement & HTMLTextAreaElement>(written, typing.give);
  const suffixId = suffix === undefined ? undefined : idsOf(id).unit;
  const shared = {
    id,
    ref: box,
    className: 'ui-field__box',
    value: typing.typed,
    autoComplete: 'off',
    autoCapitalize: props.inputMode === 'email' ? 'none' : undefined,
    // Some browsers send what is checked to their maker.
    spellCheck: false,
    inputMode: props.inputMode ?? (digits ? ('numeric' as const) : ('text' as const)),
    onChange: (event: { target: { value: string } }) => typing.type(event.target.value),
    onBlur: () => typing.leave(),
    style: size === undefined ? undefined : { inlineSize: `calc(${size}ch + 2.2rem)` },
    'aria-required': props.optional ? undefined : true,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': [suffixId, describedBy(props)].filter(Boolean).join(' ') || undefined,
  };
  return (
    <FieldFrame {...props}>
      {multiline ? (
        <textarea {...shared} rows={5} />
      ) : (
        <span className="ui-field__line">
          <input {...shared} type="text" onKeyDown={(event) => event.key === 'Enter' && typing.commit()} />
          {suffix && (
            <span className="ui-field__suffix" id={suffixId}>
              {suffix}
            </span>
          )}
        </span>
      )}
    </FieldFrame>
  );
}
