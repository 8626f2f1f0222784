import { useRef } from 'react';
import { FieldFrame } from './FieldFrame.tsx';
import { type Choice, describedBy, type FieldProps } from './field-props.ts';
import { useSeen, written } from './use-seen.ts';
import { useTyping } from './use-typing.ts';

/** `value` is the `valeur` of the chosen line, or ''. `empty` stands in the box until then. */
export type SelectFieldProps = FieldProps<string> & { choices: readonly Choice[]; empty?: string | undefined };

// A closed box shows one line: on a telephone with large letters, the rest of a long answer would be nowhere.
const LONGEST_ON_ONE_LINE = 24;

/** One answer in a closed list: the days of a month. The browser's own list, which every hand and every reader knows. */
export function SelectField(props: SelectFieldProps) {
  const { id, value, choices, error, later = false, empty = 'Choisissez dans la liste' } = props;
  const typing = useTyping(value, props, later);
  const box = useSeen<HTMLSelectElement>(written, typing.give);
  const byKeys = useRef(false);
  const chosen = choices.find(({ valeur }) => valeur === typing.typed);
  return (
    <FieldFrame {...props}>
      <select
        id={id}
        ref={box}
        className="ui-field__box ui-field__box--list"
        value={typing.typed}
        autoComplete="off"
        aria-required={props.optional ? undefined : true}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
        onPointerDown={() => {
          byKeys.current = false;
        }}
        onKeyDown={(event) => {
          byKeys.current = true;
          if (event.key === 'Enter') typing.commit();
        }}
        // Each arrow passes over a line, which is not yet an answer: with the keyboard, the answer is given on leaving.
        onChange={(event) => (byKeys.current ? typing.type(event.target.value) : typing.give(event.target.value))}
        onBlur={() => typing.leave()}
      >
        <option value="">{empty}</option>
        {/* An answer that is no longer in the list is shown as it is, and not silently replaced. */}
        {typing.typed !== '' && !chosen && <option value={typing.typed}>{typing.typed}</option>}
        {choices.map(({ valeur, libelle, precision }) => (
          <option key={valeur} value={valeur}>
            {precision === undefined ? libelle : `${libelle} (${precision})`}
          </option>
        ))}
      </select>
      {chosen && chosen.libelle.length > LONGEST_ON_ONE_LINE && (
        <p className="ui-field__note" aria-hidden="true">
          {chosen.libelle}
        </p>
      )}
    </FieldFrame>
  );
}
