import { FieldFrame } from './FieldFrame.tsx';
import { idsOf } from './field-ids.ts';
import { type Choice, describedBy, type FieldProps } from './field-props.ts';
import { Option } from './Option.tsx';
import { useSeen } from './use-seen.ts';

/** `none` is the answer that excludes the others (« Aucune de ces situations »). `value` lists the chosen `valeur`s. */
export type MultiChoiceFieldProps = FieldProps<readonly string[]> & {
  choices: readonly Choice[];
  none?: Choice | undefined;
};

/** Several answers at once; « aucune » clears the others and they clear it, so that the answer never contradicts itself. */
export function MultiChoiceField(props: MultiChoiceFieldProps) {
  const { id, value, choices, none, error, onChange, onCommit } = props;
  function answer(next: readonly string[]) {
    onChange?.(next);
    onCommit(next);
  }
  function toggle(valeur: string, checked: boolean) {
    const others = value.filter((kept) => kept !== valeur && kept !== none?.valeur);
    // In the order of the list, whatever the order of the presses: two same answers must be equal.
    answer(choices.map((choice) => choice.valeur).filter((v) => (v === valeur ? checked : others.includes(v))));
  }
  const box = useSeen<HTMLDivElement>(tickedIn, (seen) => answer(seen === '' ? [] : seen.split(',')));
  const option = (choice: Choice, rank: number, onChoose: (checked: boolean) => void) => (
    <Option
      key={choice.valeur}
      choice={choice}
      id={idsOf(id).option(rank)}
      name={id}
      type="checkbox"
      checked={value.includes(choice.valeur)}
      invalid={error !== undefined}
      onChoose={onChoose}
    />
  );
  return (
    <FieldFrame {...props} group describedBy={describedBy(props)}>
      <div ref={box} className="ui-options">
        {choices.map((choice, rank) => option(choice, rank, (checked) => toggle(choice.valeur, checked)))}
        {none && (
          <>
            <p className="ui-options__or">ou bien</p>
            {option(none, choices.length, (checked) => answer(checked ? [none.valeur] : []))}
          </>
        )}
      </div>
    </FieldFrame>
  );
}

const tickedIn = (options: HTMLElement): string =>
  [...options.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value).join(',');
