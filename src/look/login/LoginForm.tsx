import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { cible, type HttpAnswer } from '#form/look.ts';
import { useFieldId } from '#form/room-name.ts';
import { accepted, messageOf, takesThePage, useAsk } from '#form/use-ask.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { Button, LoadingLine, Notice, SecretField, TextField } from '#ui/index.ts';
import type { PageProps } from '../page-props.ts';
import { Trouble } from '../Trouble.tsx';

/** One box of a page of the door. `key` is its name in the request. */
export interface LoginField {
  key: string;
  label: string;
  hint?: string;
  secret?: boolean;
  digits?: boolean;
  size?: number;
  courriel?: boolean;
  /** May this be kept of it while it is being typed (begun.ts)? Without it, nothing is: a password, a code. */
  garde?: (typed: string) => boolean;
}

export type LoginFormProps = Pick<PageProps, 'ask' | 'world' | 'draft' | 'keepDraft'> & {
  /** The démarche of the log-in. */
  demarche: string;
  /** What to do when the site is down. */
  panne?: string;
  titre: string;
  lead?: ReactNode;
  route: string;
  fields: readonly LoginField[];
  bouton: string;
  /** Said while one waits. */
  attente?: string;
  refus?: string;
  onAnswer?: (answer: HttpAnswer) => void;
  /** Before and after the fields: it may add to what is sent. */
  first?: ReactNode;
  more?: ReactNode;
  extra?: Readonly<Record<string, string>>;
  /** Quiet buttons beside the main one. */
  beside?: ReactNode;
  /** Said under a refusal: the way out. */
  after?: (answer: HttpAnswer) => ReactNode;
  children?: ReactNode;
};

/**
 * A page of the door: a title, a few boxes, one button. What is typed is kept as a draft while nothing was accepted, in the boxes that may
 * (`garde`): a page closed or left loses nothing of it.
 */
export function LoginForm(props: LoginFormProps) {
  const fieldId = useFieldId();
  const { demarche, draft, keepDraft, world, titre, lead, route, fields, bouton, first, more, extra, beside, after, children } =
    props;
  const { attente = 'Un instant…', panne } = props;
  const draftName = (key: string) => `${demarche}|${route}|${key}`;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({ key }) => [key, draft(draftName(key)) ?? ''])),
  );
  const keep = ({ key, garde }: LoginField, value: string) => keepDraft(draftName(key), garde?.(value) ? value : '');
  // Heard even when the page was left meanwhile.
  const ask: PageProps['ask'] = async (to, corps) => {
    const heard = await props.ask(to, corps);
    if (accepted(heard)) for (const field of fields) keep(field, '');
    return heard;
  };
  const asking = useAsk(ask, route, props.onAnswer);
  const { answer } = asking;
  const wrong = answer && answer.status >= 400 && typeof answer.corps.champ === 'string' ? answer.corps.champ : undefined;
  const wrongId = wrong === undefined ? undefined : fieldId(wrong);
  useEffect(() => {
    const box = answer && wrongId !== undefined ? document.getElementById(wrongId) : null;
    box?.focus({ preventScroll: true });
    // No further than it must: on a telephone the way out of the room stays at the top.
    box?.closest('[data-champ]')?.scrollIntoView?.({ block: 'nearest' });
  }, [answer, wrongId]);
  if (takesThePage(answer)) return <Trouble asking={asking} world={world} panne={panne} />;

  function submit(event: FormEvent) {
    event.preventDefault();
    void asking.send({ ...Object.fromEntries(fields.map(({ key }) => [key, ownEntry(typed, key) ?? ''])), ...extra });
  }
  const refusal = messageOf(answer);
  return (
    <form className="portal-narrow" onSubmit={submit} noValidate>
      <h1 tabIndex={-1}>{titre}</h1>
      {lead && <div className="portal-lead">{lead}</div>}
      {refusal !== undefined && (
        <Notice tone="erreur" title={props.refus ?? 'Cela n’a pas marché'} live>
          <p>{refusal}</p>
          {answer && after?.(answer)}
        </Notice>
      )}
      <p className="portal-quiet">Chaque case est à remplir.</p>
      {first}
      {fields.map((field) => (
        <Box
          key={field.key}
          demarche={demarche}
          field={field}
          value={ownEntry(typed, field.key) ?? ''}
          error={wrong === field.key ? refusal : undefined}
          onChange={(value) => {
            setTyped((before) => ({ ...before, [field.key]: value }));
            keep(field, value);
          }}
        />
      ))}
      {more}
      <div className="portal-acts">
        <Button type="submit" variant="principal" busy={asking.busy} busyLabel={attente} data-cible={cible.requete(route)}>
          {bouton}
        </Button>
        {beside}
      </div>
      {asking.slow && <LoadingLine label={attente} slow />}
      {children}
    </form>
  );
}

type BoxProps = {
  demarche: string;
  field: LoginField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

function Box({ demarche, field, value, error, onChange }: BoxProps) {
  const fieldId = useFieldId();
  const shared = { id: fieldId(field.key), label: field.label, hint: field.hint, value, error, onChange, onCommit: onChange };
  return (
    <div data-cible={cible.champ(demarche, field.key)}>
      {field.secret ? (
        <SecretField {...shared} />
      ) : (
        <TextField {...shared} digits={field.digits} size={field.size} inputMode={field.courriel ? 'email' : undefined} />
      )}
    </div>
  );
}
