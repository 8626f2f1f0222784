import type { Journey } from '#engine/flow/journey.ts';
import { type FormProps, nameOf } from '#form/form-props.ts';
import { useFieldId } from '#form/room-name.ts';
import { ErrorSummary, Notice } from '#ui/index.ts';
import { fieldOf, type ServerError } from './server-errors.ts';

export type RefusedProps = {
  errors: readonly ServerError[];
  tries: number;
  current: Journey;
  ecran: string;
  form: FormProps;
  toField(ecran: string, id: string): void;
};

/** What the administration refused, in one list that leads to each field, even on another screen. */
export function Refused({ errors, tries, current, ecran, form, toField }: RefusedProps) {
  const fieldId = useFieldId();
  if (errors.length === 0) return null;
  const placed = errors.flatMap((error) => {
    const state = fieldOf(current, error.cle);
    return state ? [{ error, state, id: fieldId(state.key) }] : [];
  });
  const others = errors.filter(({ cle }) => fieldOf(current, cle) === undefined);
  return (
    <>
      <ErrorSummary
        title="Rien n’est encore parti&nbsp;: quelque chose est à corriger"
        focusKey={tries}
        errors={placed.map(({ error, state, id }) => ({
          id,
          message: `«\u00a0${nameOf(form, state)}\u00a0»\u00a0: ${error.message}`,
        }))}
        onGo={(id) => {
          const elsewhere = placed.find((one) => one.id === id && one.state.ecran !== ecran);
          if (elsewhere) toField(elsewhere.state.ecran, id);
        }}
      />
      {others.length > 0 && (
        <Notice tone="erreur" title="À corriger aussi" live>
          {others.map(({ cle, message }) => (
            <p key={cle}>{message}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
