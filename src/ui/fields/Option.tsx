import type { Choice } from './field-props.ts';

type OptionProps = {
  choice: Choice;
  id: string;
  name: string;
  type: 'radio' | 'checkbox';
  checked: boolean;
  invalid: boolean;
  onChoose: (checked: boolean) => void;
};

/** One answer among several: the whole line can be pressed. */
export function Option({ choice, id, name, type, checked, invalid, onChoose }: OptionProps) {
  const precision = choice.precision ? `${id}--precision` : undefined;
  return (
    <div className="ui-option">
      <input
        id={id}
        name={name}
        type={type}
        value={choice.valeur}
        checked={checked}
        aria-describedby={precision}
        aria-invalid={invalid && type === 'checkbox' ? true : undefined}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <label htmlFor={id}>
        {choice.libelle}
        {choice.precision && (
          <span className="ui-option__precision" id={precision}>
            {choice.precision}
          </span>
        )}
      </label>
    </div>
  );
}
