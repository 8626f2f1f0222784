import { type ReactNode, useState } from 'react';
import type { FieldState } from '../engine/journey.ts';
import { Button, Notice } from '../ui/index.ts';
import { Control } from './Control.tsx';
import { typedText } from './field-text.ts';
import { draftOf, type FormProps, keepDraftOf, placeOfField } from './form-props.ts';
import { cible, fieldId } from './look.ts';
import { plainText, RichText } from './RichText.tsx';
import './form.css';

/** `missing` is said at the field once one tried to go on without it. `label` replaces the field's own where the page already says part of it. */
export type FieldViewProps = { state: FieldState; form: FormProps; missing?: string | undefined; label?: string | undefined };

/** One field of a démarche, in the state where the journal left it. */
export function FieldView({ state, form, missing, label }: FieldViewProps) {
  const { field, key, etat, refus } = state;
  const [reopened, setReopened] = useState(false);
  const [joining, setJoining] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const place = placeOfField(form, state);
  const later = etat === 'reporte' && !reopened;

  function answer(saisie: string) {
    keepDraftOf(form, key, '');
    setReopened(false);
    form.answer(place, saisie);
  }
  async function join(paper: string) {
    // « Plus tard » is an answer, not a paper: nothing is sent.
    if (!form.join || !form.papers.some(({ id }) => id === paper)) return answer(paper);
    setJoining({ busy: true });
    const error = await form.join(place, paper);
    setJoining(error === undefined ? { busy: false } : { busy: false, error });
  }
  function askLater(wanted: boolean) {
    keepDraftOf(form, key, '');
    setReopened(!wanted);
    if (wanted) form.later(place);
  }
  const shared = {
    id: fieldId(key),
    label: plainText(label ?? field.label, form.langue, form.portal.glossaire),
    hint: hintOf(state, form),
    note: field.derive && etat === 'a-verifier' ? field.derive.note : undefined,
    error: joining.error ?? refus?.raison ?? (etat === 'a-completer' || reopened ? missing : undefined),
    optional: field.optional,
    later,
    // Nobody swears « I do not know yet », and what is optional can simply be left.
    onLater: field.optional || field.as === 'case' ? undefined : askLater,
  };
  return (
    <div className="form-field" data-cible={cible.champ(form.dossier, key)} data-etat={etat}>
      <Control
        shared={shared}
        field={field}
        papers={form.papers}
        value={draftOf(form, key) ?? refus?.saisie ?? typedText(field.as, state.valeur)}
        sending={joining.busy}
        onAnswer={field.as === 'piece' ? (saisie) => void join(saisie) : answer}
        onDraft={(saisie) => keepDraftOf(form, key, saisie)}
      />
      {field.derive && etat === 'a-verifier' && !field.alerte && (
        <Button onClick={() => answer(typedText(field.as, state.valeur))}>
          Garder cette réponse<span className="visuellement-cache"> : {shared.label}</span>
        </Button>
      )}
      {field.alerte && etat !== 'reporte' && (
        <Notice tone="attention" title="À vérifier" live>
          <p>
            <RichText text={field.alerte} langue={form.langue} glossaire={form.portal.glossaire} />
          </p>
        </Notice>
      )}
    </div>
  );
}

function hintOf({ field }: FieldState, form: FormProps): ReactNode {
  if (!field.hint && field.connu === undefined) return undefined;
  return (
    <>
      {field.connu !== undefined && (
        <span className="form-field__known">
          Déjà connu&nbsp;: <b>{field.connu}</b>
        </span>
      )}
      {field.hint && <RichText text={field.hint} langue={form.langue} glossaire={form.portal.glossaire} />}
    </>
  );
}
