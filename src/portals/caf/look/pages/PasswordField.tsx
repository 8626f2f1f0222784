import { useState } from 'react';
import { Button } from '../../../../ui/index.ts';

export type PasswordFieldProps = { id: string; label: string; value: string; onChange: (value: string) => void };

/**
 * A password, hidden or shown. Not `type=password`: a browser would offer to keep it, and a shared computer must keep nothing.
 * The look (`ui-field…`) is that of the other fields.
 */
export function PasswordField({ id, label, value, onChange }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <div className="ui-field" data-champ={id}>
      <label className="ui-field__label" htmlFor={id}>
        {label}
      </label>
      <span className="caf-password">
        <input
          id={id}
          className={shown ? 'ui-field__box' : 'ui-field__box caf-password__hidden'}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <Button variant="lien" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Masquer' : 'Afficher'}
          <span className="visuellement-cache"> le mot de passe</span>
        </Button>
      </span>
    </div>
  );
}
