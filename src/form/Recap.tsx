import type { FieldState, Journey, ScreenState } from '#engine/flow/journey.ts';
import { noBreak } from '#engine/words/no-break.ts';
import type { Valeur } from '#schema/evenement.ts';
import { Button, DataList, StateMark } from '#ui/index.ts';
import { answerInWords } from './field-text.ts';
import { type FormProps, nameOf } from './form-props.ts';
import { cible } from './look.ts';
import { useFieldId, useIdHere } from './room-name.ts';

export type RecapProps = {
  form: FormProps;
  current: Journey;
  go(lieu: string): void;
  goToField(ecran: string, id: string): void;
};

/** Everything that was answered, part by part, to be read again before sending. What is missing is marked and leads to its field. */
export function Recap({ form, current, go, goToField }: RecapProps) {
  const parts = current.screens.filter(({ screen, fields }) => !screen.lecture && fields.some(isRead));
  return (
    <div className="form-recap">
      {parts.map((part) => (
        <RecapPart key={part.screen.id} part={part} form={form} go={go} goToField={goToField} />
      ))}
    </div>
  );
}

// The sworn statement is not an answer to read again: it comes after. The lines of a list are read one by one, and not counted.
const isRead = ({ field }: FieldState): boolean => field.as !== 'case' && field.as !== 'lignes';

function RecapPart({ part, form, go, goToField }: Omit<RecapProps, 'current'> & { part: ScreenState }) {
  const fieldId = useFieldId();
  const here = useIdHere();
  const { screen } = part;
  const place = form.portal.placeOf(form.flow.id, screen.id);
  const titleId = here(`recap-${screen.id}`);
  const fields = part.fields.filter(isRead);
  return (
    <section className="form-recap__part" aria-labelledby={titleId}>
      <div className="form-recap__head">
        <h2 id={titleId}>{noBreak(screen.titre)}</h2>
        <Button variant="lien" icon="crayon" data-cible={cible.lieu(place)} onClick={() => go(place)}>
          Modifier<span className="visuellement-cache"> : {screen.titre}</span>
        </Button>
      </div>
      <DataList
        items={fields.map((state) => ({
          terme: nameOf(form, state),
          valeur: <Answer state={state} form={form} onGo={() => goToField(screen.id, fieldId(state.key))} />,
        }))}
      />
    </section>
  );
}

function Answer({ state, form, onGo }: { state: FieldState; form: FormProps; onGo: () => void }) {
  const { field, etat, valeur } = state;
  if (etat === 'a-completer' || etat === 'reporte') {
    return (
      <span className="form-recap__missing">
        <StateMark state={etat} />
        <Button variant="lien" onClick={onGo}>
          Répondre<span className="visuellement-cache"> : {field.label}</span>
        </Button>
      </span>
    );
  }
  if (valeur === undefined || valeur === '') return <span className="form-recap__none">Rien à déclarer ici</span>;
  return (
    <>
      <InWords field={field} valeur={valeur} form={form} /> {etat === 'a-verifier' && <StateMark state="a-verifier" />}
      {field.connu !== undefined && <span className="form-recap__known">Déjà connu&nbsp;: {noBreak(field.connu)}</span>}
    </>
  );
}

function InWords({ field, valeur, form }: Pick<FieldState, 'field'> & { valeur: Valeur; form: FormProps }) {
  const words = answerInWords(field, valeur, form.papers);
  if (field.as === 'texte-long') return <span className="form-recap__text">{words}</span>;
  // What a person writes herself is never rewritten.
  return field.as === 'texte' ? words : noBreak(words);
}
