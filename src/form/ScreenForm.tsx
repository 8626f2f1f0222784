import { type ReactNode, useState } from 'react';
import type { FieldState, Journey } from '#engine/flow/journey.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { Button, ErrorSummary, Notice } from '#ui/index.ts';
import { FieldView } from './FieldView.tsx';
import { answerDrafts, type FormProps, firstUndoneBefore, nameOf, whatToDo } from './form-props.ts';
import { cible } from './look.ts';
import { useFieldId } from './room-name.ts';
import { type DrawField, ScreenBody } from './ScreenBody.tsx';
import { Gate, OrderNote, Saved } from './ScreenNotes.tsx';

export type { DrawField } from './ScreenBody.tsx';

export type ScreenFormProps = {
  form: FormProps;
  current: Journey;
  /** The id of the screen shown. */
  ecran: string;
  go(lieu: string): void;
  /** Opens the screen of a field, then puts the focus in it. */
  goToField(ecran: string, id: string): void;
  /** The button of the last screen. `send` is called only when nothing is missing; `failure` is what the administration answered. */
  sending?: { label: string; busy: boolean; failure?: string | undefined; send(): void } | undefined;
  /** Under the title. */
  intro?: ReactNode;
  /** The body of the screen, when it is more than its fields one after the other. */
  children?: ((draw: DrawField, fields: readonly FieldState[]) => ReactNode) | undefined;
};

/** One screen of a démarche: its fields, and the way on. Nothing blocks: what is missing is said, and may be left for later. */
export function ScreenForm(props: ScreenFormProps) {
  const fieldId = useFieldId();
  const { form, current, ecran, sending, intro, children } = props;
  const [tries, setTries] = useState(0);
  const state = current.screens.find(({ screen }) => screen.id === ecran);
  if (!state) return null;
  const { screen, fields } = state;
  const stop = firstUndoneBefore(current, ecran);
  if (form.strict && stop !== undefined) return <Gate {...props} titre={screen.titre} stop={stop} />;

  const missing = missingHere(props, fields);
  const tried = tries > 0;
  const draw: DrawField = (one, label, lines) => (
    <FieldView
      key={one.key}
      state={one}
      form={form}
      label={label}
      lines={lines}
      missing={tried && missing.some(({ key }) => key === one.key) ? whatToDo(form, one) : undefined}
    />
  );
  const rank = current.screens.indexOf(state);
  const leadTo = (step: number) => {
    const next = current.screens[rank + step];
    return next && form.portal.placeOf(form.flow.id, next.screen.id);
  };
  const nextPlace = leadTo(1);
  const previousPlace = leadTo(-1);
  // Pressed a second time, « Continuer » goes on: what is missing has been said.
  const warned = tried && missing.length > 0;

  function goOn() {
    answerDrafts(form, fields);
    const imposed = form.strict || sending !== undefined;
    if (missing.length > 0 && (imposed || !warned)) return setTries(tries + 1);
    setTries(0);
    form.act({ fais: 'passer', dossier: form.dossier, ecran });
    if (sending) return sending.send();
    if (nextPlace !== undefined) props.go(nextPlace);
  }

  return (
    <div className="form-screen">
      <h1 tabIndex={-1}>{noBreak(screen.titre)}</h1>
      {intro}
      {sending?.failure !== undefined && (
        <Notice tone="erreur" title="L’envoi n’est pas passé" live>
          <p>{sending.failure}</p>
        </Notice>
      )}
      {warned && (
        <ErrorSummary
          title={summaryTitle(missing.length, sending !== undefined, form.strict)}
          focusKey={tries}
          errors={missing.map((one) => ({ id: fieldId(one.key), message: nameOf(form, one) }))}
          onGo={(id) => {
            const elsewhere = missing.find((one) => fieldId(one.key) === id && one.ecran !== ecran);
            if (elsewhere) props.goToField(elsewhere.ecran, id);
          }}
        />
      )}
      {fields.length > 0 && <p className="form-screen__asked">Tout est demandé, sauf «&nbsp;facultatif&nbsp;».</p>}
      {children ? children(draw, fields) : <ScreenBody fields={fields} form={form} draw={draw} />}
      {!form.strict && stop !== undefined && <OrderNote form={form} />}
      <div className="form-screen__end">
        {(sending || nextPlace !== undefined) && (
          <Button
            variant="principal"
            busy={sending?.busy ?? false}
            busyLabel="Envoi en cours…"
            data-cible={sending ? cible.requete(form.flow.route) : cible.lieu(nextPlace ?? '')}
            onClick={goOn}
          >
            {sending?.label ?? (warned && !form.strict ? 'Continuer quand même' : 'Continuer')}
          </Button>
        )}
        {previousPlace !== undefined && (
          <Button variant="lien" data-cible={cible.lieu(previousPlace)} onClick={() => props.go(previousPlace)}>
            Revenir à l’étape précédente
          </Button>
        )}
        <Saved form={form} />
      </div>
    </div>
  );
}

type Missing = FieldState & { ecran: string };
// To go on, only what was never answered is said: « je ne sais pas encore » was a choice. To send, all that is missing is.
function missingHere({ current, ecran, sending, form }: ScreenFormProps, fields: readonly FieldState[]): Missing[] {
  if (sending) return [...current.manque];
  return fields
    .filter(({ field, etat }) => !field.optional && (etat === 'a-completer' || (form.strict && etat === 'reporte')))
    .map((state) => ({ ...state, ecran }));
}

function summaryTitle(count: number, sending: boolean, strict: boolean): string {
  const what = count === 1 ? 'Il manque une réponse' : `Il manque ${count} réponses`;
  if (sending) return `${what}\u00a0: rien n’est encore parti`;
  return strict ? `${what} pour continuer` : `${what}. Vous pouvez répondre plus tard.`;
}
