import { nextLine } from '#engine/answers/lines.ts';
import type { FieldState } from '#engine/flow/journey.ts';
import { type FieldProps, type Line, LinesField } from '#ui/index.ts';
import type { FormProps } from './form-props.ts';

export type LinesControlProps = Pick<FieldProps<never>, 'id' | 'label' | 'hint' | 'error'> & {
  state: FieldState;
  form: FormProps;
  lines: readonly Line[] | undefined;
  onAnswer: (saisie: string) => void;
};

/** The lines of a form, with the buttons that add and remove one. Their ids are the answer of the « lignes » field. */
export function LinesControl({ id, label, hint, error, state, form, lines, onAnswer }: LinesControlProps) {
  const { field, valeur } = state;
  const { ajout, min, max } = field.lignes ?? {};
  // Before any answer, the lines are those that the démarche shows.
  const ids = Array.isArray(valeur) ? valeur : (lines ?? []).map((line) => line.id);
  const place = { dossier: form.dossier, fait: field.fait, pour: field.pour };
  return (
    <LinesField
      id={id}
      label={label}
      hint={hint}
      error={error}
      value={ids}
      lines={lines ?? ids.map((line, rank) => ({ id: line, titre: `Ligne ${rank + 1}` }))}
      nextId={nextLine(form.world, place, ids)}
      addLabel={ajout}
      min={min}
      max={max}
      onCommit={(next) => onAnswer(next.join(','))}
    />
  );
}
