import { useId } from 'react';
import { Button } from '#ui/index.ts';
import './login.css';

/** `order` is where each digit stands. `value` is what was pressed so far, never shown. */
export type KeypadProps = { order: readonly number[]; length: number; value: string; onChange: (value: string) => void };

/** Ten buttons in disorder, each named by its digit. Whoever cannot see or point types the digits: nothing is hidden from a screen reader. */
export function Keypad({ order, length, value, onChange }: KeypadProps) {
  const labelId = useId();
  const full = value.length >= length;
  const add = (digit: string) => !full && onChange(`${value}${digit}`);
  const remove = () => onChange(value.slice(0, -1));
  return (
    <fieldset
      className="pe-keypad"
      aria-labelledby={labelId}
      onKeyDown={(event) => {
        if (/^\d$/.test(event.key)) add(event.key);
        if (event.key === 'Backspace') remove();
      }}
    >
      <legend id={labelId} className="ui-field__label">
        Code à {length} chiffres
      </legend>
      <p className="pe-keypad__typed" role="status">
        <span aria-hidden="true">{'●'.repeat(value.length) + '○'.repeat(Math.max(0, length - value.length))}</span>
        <span className="visuellement-cache">
          {value.length} {value.length > 1 ? 'chiffres' : 'chiffre'} sur {length}
        </span>
      </p>
      <div className="pe-keypad__keys">
        {order.map((digit) => (
          <button key={digit} type="button" className="pe-keypad__key" aria-disabled={full} onClick={() => add(String(digit))}>
            {digit}
          </button>
        ))}
      </div>
      <div className="portal-acts">
        <Button onClick={remove} disabled={value === ''}>
          Effacer le dernier
        </Button>
        <Button variant="lien" onClick={() => onChange('')} disabled={value === ''}>
          Tout effacer
        </Button>
      </div>
    </fieldset>
  );
}
