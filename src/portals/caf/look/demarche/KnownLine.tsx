import { useState } from 'react';
import type { FieldState } from '#engine/flow/journey.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { capital } from '#engine/words/say.ts';
import { partsOf } from '#form/field-groups.ts';
import { answerField, type FormProps, leaveField } from '#form/form-props.ts';
import { cible } from '#form/look.ts';
import { useFieldId } from '#form/room-name.ts';
import type { DrawField } from '#form/ScreenForm.tsx';
import { Button, StateMark, useFollowingFocus } from '#ui/index.ts';
import { withoutKnown } from './without-known.ts';

type KnownLineProps = {
  head: FieldState;
  /** The questions that follow « Demander une modification ». */
  change: readonly FieldState[];
  form: FormProps;
  draw: DrawField;
  strong: boolean;
};

/** One amount already known: confirm it, ask for a change, or leave it for later. Three buttons, as on the site it imitates. */
export function KnownLine({ head, change, form, draw, strong }: KnownLineProps) {
  const fieldId = useFieldId();
  const { field, key, etat, valeur } = head;
  const [reopened, setReopened] = useState(false);
  const id = fieldId(key);
  const answered = (etat === 'complet' || etat === 'reporte') && !reopened;
  const follow = useFollowingFocus(id, `${etat} ${answered}`);
  const titleId = `${id}-titre`;
  const { mois } = partsOf(field.pour, form.world);
  // The same three buttons stand under each line: heard alone, each says which one.
  const which = mois ? `${capital(monthInWords(mois))}, ${field.label}` : field.label;
  const of = <span className="visuellement-cache"> : {which}</span>;
  function answer(saisie: string) {
    follow();
    setReopened(false);
    answerField(form, head, saisie);
  }
  // Something to read beside the choice (an answer given in the other look, a warning): the plain field shows it all.
  if (field.derive && etat === 'a-verifier') return <div className="caf-line">{draw(head)}</div>;
  return (
    <fieldset
      className={strong ? 'caf-line caf-line--now' : 'caf-line'}
      aria-labelledby={titleId}
      data-champ={id}
      data-etat={etat}
      data-cible={cible.champ(form.dossier, key)}
    >
      <div className="caf-line__head" id={titleId}>
        <p className="caf-line__from">
          {/* Two months often hold the same amount: away from its title, a line says which one it is. */}
          {mois && <span className="visuellement-cache">{capital(monthInWords(mois))} : </span>}
          {field.label}
        </p>
        <p className="caf-line__amount chiffres">{field.connu}</p>
      </div>
      {answered ? (
        <div className="caf-line__done">
          <StateMark state={etat} label={saidWords(etat, valeur)} />
          <Button
            id={id}
            variant="lien"
            onClick={() => {
              follow();
              setReopened(true);
            }}
          >
            {etat === 'reporte' ? 'Répondre maintenant' : 'Changer ma réponse'}
            {of}
          </Button>
        </div>
      ) : (
        <div className="portal-acts">
          {(field.options ?? []).map(({ valeur: choice, label }, rank) => (
            <Button
              key={choice}
              {...(rank === 0 ? { id } : {})}
              variant={rank === 0 && strong ? 'principal' : 'secondaire'}
              onClick={() => answer(choice)}
            >
              {label}
              {of}
            </Button>
          ))}
          <Button
            variant="lien"
            onClick={() => {
              follow();
              setReopened(false);
              leaveField(form, head);
            }}
          >
            Je ne sais pas encore
            {of}
          </Button>
        </div>
      )}
      {change.length > 0 && <div className="caf-line__change">{change.map((one) => draw(withoutKnown(one)))}</div>}
    </fieldset>
  );
}

function saidWords(etat: FieldState['etat'], valeur: FieldState['valeur']): string {
  if (etat === 'reporte') return 'Vous y reviendrez';
  return valeur === 'exact' ? 'Vous avez confirmé ce montant' : 'Vous demandez une modification';
}
