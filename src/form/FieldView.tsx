import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldState } from '#engine/flow/journey.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { announce, Button, type Line, Notice } from '#ui/index.ts';
import { Control } from './Control.tsx';
import { typedText } from './field-text.ts';
import { answerField, draftOf, type FormProps, keepDraftOf, leaveField, placeOfField } from './form-props.ts';
import { cible } from './look.ts';
import { plainText, RichText } from './RichText.tsx';
import { useFieldId } from './room-name.ts';
import { RuleSource } from './rules-on-screen.tsx';
import './form.css';

/**
 * `missing` is said at the field once one tried to go on without it. `label` replaces the field's own where the page already says
 * part of it. `lines` are those of a « lignes », with their fields.
 */
export type FieldViewProps = {
  state: FieldState;
  form: FormProps;
  missing?: string | undefined;
  label?: string | undefined;
  lines?: readonly Line[] | undefined;
};

/** One field of a démarche, in the state where the journal left it. */
export function FieldView({ state, form, missing, label, lines }: FieldViewProps) {
  const fieldId = useFieldId();
  const { field, key, etat, refus } = state;
  const [reopened, setReopened] = useState(false);
  const [joining, setJoining] = useState<Joining>({ busy: false });
  const later = etat === 'reporte' && !reopened;

  function answer(saisie: string) {
    keepDraftOf(form, key, '');
    setReopened(false);
    answerField(form, state, saisie);
  }
  async function join(paper: string) {
    // « Plus tard » is an answer, not a paper: nothing is sent. A blurred photo leaves like a good one; the site refuses the others itself.
    const leaves = form.papers.some(({ id }) => id === paper) || defectOf(paper) === 'flou';
    if (!form.join || !leaves) {
      setJoining({ busy: false });
      return answer(paper);
    }
    setJoining({ busy: true, paper });
    const error = await form.join(placeOfField(form, state), paper);
    setJoining(error === undefined ? { busy: false } : { busy: false, paper, error });
  }
  const defectOf = (paper: string) => field.options?.find(({ valeur }) => valeur === paper)?.defaut;
  useFocusAfter(joining.busy, fieldId(key));
  useSaidRefusal(refus?.raison);
  function askLater(wanted: boolean) {
    keepDraftOf(form, key, '');
    setReopened(!wanted);
    if (wanted) leaveField(form, state);
  }
  const error = joining.error ?? refus?.raison ?? (etat === 'a-completer' || reopened ? missing : undefined);
  const shared = {
    id: fieldId(key),
    label: plainText(label ?? field.label, form.langue, form.portal.glossaire),
    hint: hintOf(state, form),
    note: noteOf(state),
    error: error && noBreak(error),
    optional: field.optional,
    later,
    // Nobody swears « I do not know yet », and what is optional can simply be left.
    onLater: field.optional || field.as === 'case' || field.as === 'lignes' ? undefined : askLater,
  };
  return (
    // Of a list of lines, « montrer où » shows the button and not the whole.
    <div className="form-field" data-cible={field.as === 'lignes' ? undefined : cible.champ(form.dossier, key)} data-etat={etat}>
      <Control
        shared={shared}
        state={state}
        form={form}
        lines={lines}
        value={draftOf(form, key) ?? refus?.saisie ?? typedText(field.as, state.valeur)}
        paper={{ sending: joining.busy, refused: joining.error === undefined ? refus?.saisie : joining.paper }}
        onAnswer={field.as === 'piece' ? (saisie) => void join(saisie) : answer}
        onDraft={(saisie) => keepDraftOf(form, key, saisie)}
      />
      {field.regle && <RuleSource quoi={shared.label} source={field.regle} />}
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

type Joining = { busy: boolean; paper?: string; error?: string };

/** While a paper leaves, its field is replaced by a line that waits: the focus comes back to it afterwards. */
function useFocusAfter(busy: boolean, id: string): void {
  const waited = useRef(false);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!busy && waited.current && lost) document.getElementById(id)?.focus();
    waited.current = busy;
  }, [busy, id]);
}

/** One has already gone on when what was typed is refused: it is said aloud, and not again when the page comes back. */
function useSaidRefusal(raison: string | undefined): void {
  const said = useRef(raison);
  useEffect(() => {
    if (raison !== undefined && raison !== said.current) announce(raison, true);
    said.current = raison;
  }, [raison]);
}

function noteOf({ field, etat }: FieldState): ReactNode {
  if (field.derive && etat === 'a-verifier') return field.derive.note;
  return field.as === 'secret' && etat === 'complet' ? 'C’est enregistré. Pour le changer, écrivez-en un autre.' : undefined;
}

function hintOf({ field }: FieldState, form: FormProps): ReactNode {
  if (!field.hint && field.connu === undefined) return undefined;
  return (
    <>
      {field.connu !== undefined && (
        <span className="form-field__known">
          Déjà connu&nbsp;: <b>{noBreak(field.connu)}</b>
        </span>
      )}
      {field.hint && <RichText text={field.hint} langue={form.langue} glossaire={form.portal.glossaire} />}
    </>
  );
}
