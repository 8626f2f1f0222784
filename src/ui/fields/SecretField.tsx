import { useState } from 'react';
import { Button } from '../button/Button.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { describedBy, type FieldProps } from './field-props.ts';
import { useSeen, written } from './use-seen.ts';
import { useTyping } from './use-typing.ts';

/** `value` is never shown again: a caller that keeps no secret gives ''. */
export type SecretFieldProps = Omit<FieldProps<string>, 'onDraft'>;

/**
 * A password, hidden until one asks to see it, from those who listen too. A browser must not offer to keep it, on a shared computer above
 * all: « one-time-code » says that it serves once, and its keeper of passwords then leaves it alone.
 */
export function SecretField(props: SecretFieldProps) {
  const { id, value, label, error, later = false } = props;
  const [shown, setShown] = useState(false);
  const typing = useTyping(value, props, later);
  const box = useSeen<HTMLInputElement>(written, typing.give);
  return (
    <FieldFrame {...props}>
      <span className="ui-field__line ui-field__line--secret">
        <input
          id={id}
          ref={box}
          className="ui-field__box"
          type={shown ? 'text' : 'password'}
          autoComplete="one-time-code"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={typing.typed}
          aria-required={props.optional ? undefined : true}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(props)}
          onChange={(event) => typing.type(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && typing.commit()}
          onBlur={() => typing.leave()}
        />
        {/* Keeps the focus in the field while pressing: to look is not to answer. */}
        <Button variant="lien" onMouseDown={(event) => event.preventDefault()} onClick={() => setShown(!shown)}>
          {shown ? 'Masquer' : 'Afficher'}
          <span className="visuellement-cache"> : {label}</span>
        </Button>
      </span>
    </FieldFrame>
  );
}
