import type { ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { Icon } from '../icon/Icon.tsx';
import { StateMark } from '../state-mark/StateMark.tsx';
import { idsOf } from './field-ids.ts';
import type { FieldProps } from './field-props.ts';
import { useFollowingFocus } from './use-following-focus.ts';
import './fields.css';

type FrameProps = Omit<FieldProps<never>, 'value' | 'onCommit' | 'onChange' | 'onDraft'> & {
  /** A group of controls is a fieldset with a legend; a single one has a label. */
  group?: boolean;
  describedBy?: string | undefined;
  /** The control brings its own label (a single box to tick). */
  bare?: boolean;
  children: ReactNode;
};

/** What surrounds every control: label, hint, error, note, and the right not to know yet. */
export function FieldFrame(props: FrameProps) {
  const { id, label, hint, error, note, optional = false, later = false, onLater, group = false, bare = false } = props;
  const followFocus = useFollowingFocus(id, later);
  const askLater = (wanted: boolean) => {
    followFocus();
    onLater?.(wanted);
  };
  const name = (
    <>
      {label}
      {optional && <span className="ui-field__optional"> (facultatif)</span>}
    </>
  );
  const inside = (
    <>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={later ? undefined : error} />
      {later ? <Later id={id} label={label} onLater={askLater} /> : props.children}
      {note && (
        <div className="ui-field__note" id={idsOf(id).note}>
          {note}
        </div>
      )}
      {onLater && !later && (
        // Keeps the focus in the field while pressing: leaving it would judge an answer that the person does not have.
        <Button variant="lien" onMouseDown={(event) => event.preventDefault()} onClick={() => askLater(true)}>
          Je ne sais pas encore<span className="visuellement-cache"> : {label}</span>
        </Button>
      )}
    </>
  );
  const className = `ui-field${error && !later ? ' ui-field--error' : ''}${later ? ' ui-field--later' : ''}`;
  if (group) {
    return (
      <fieldset className={className} data-champ={id} aria-describedby={later ? undefined : props.describedBy}>
        <legend className="ui-field__label">{name}</legend>
        {inside}
      </fieldset>
    );
  }
  const text = later ? (
    <p className="ui-field__label">{name}</p>
  ) : (
    <label className="ui-field__label" htmlFor={id}>
      {name}
    </label>
  );
  return (
    <div className={className} data-champ={id}>
      {bare && !later ? null : text}
      {inside}
    </div>
  );
}

/** Help that is always in sight, above the control. */
export function FieldHint({ id, hint }: { id: string; hint: ReactNode }) {
  return hint ? (
    <div className="ui-field__hint" id={idsOf(id).hint}>
      {hint}
    </div>
  ) : null;
}

/** What to do about the answer, above the control. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return error ? (
    <p className="ui-field__error" id={idsOf(id).error}>
      <Icon name="alerte" />
      <span>
        <span className="visuellement-cache">À corriger&nbsp;: </span>
        {error}
      </span>
    </p>
  ) : null;
}

/** The same id as the control it replaces, so that a link to the field still lands here. */
function Later({ id, label, onLater }: { id: string; label: string; onLater: (later: boolean) => void }) {
  return (
    <div className="ui-field__later">
      <StateMark state="reporte" label="Vous y reviendrez" />
      <Button id={id} variant="lien" onClick={() => onLater(false)}>
        Répondre maintenant<span className="visuellement-cache"> : {label}</span>
      </Button>
    </div>
  );
}
