import { FieldFrame } from './FieldFrame.tsx';
import { idsOf } from './field-ids.ts';
import { type Choice, describedBy, type FieldProps } from './field-props.ts';
import { Option } from './Option.tsx';
import { chosenIn, useSeen } from './use-seen.ts';

/** `value` is the `valeur` of the chosen option, or '' when none is. `inline` puts short answers (Oui, Non) side by side. */
export type ChoiceFieldProps = FieldProps<string> & { choices: readonly Choice[]; inline?: boolean | undefined };

/** One answer among a few, all of them in sight. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { id, value, choices, error, inline = false, onChange, onCommit } = props;
  function choose(valeur: string) {
    onChange?.(valeur);
    onCommit(valeur);
  }
  const box = useSeen<HTMLDivElement>(chosenIn, (seen) => seen !== '' && choose(seen));
  return (
    <FieldFrame {...props} group describedBy={describedBy(props)}>
      <div ref={box} className={inline ? 'ui-options ui-options--inline' : 'ui-options'}>
        {choices.map((choice, rank) => (
          <Option
            key={choice.valeur}
            choice={choice}
            id={idsOf(id).option(rank)}
            name={id}
            type="radio"
            checked={value === choice.valeur}
            invalid={error !== undefined}
            onChoose={() => choose(choice.valeur)}
          />
        ))}
      </div>
    </FieldFrame>
  );
}
