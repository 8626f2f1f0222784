import { useState } from 'react';
import { Button } from '../button/Button.tsx';
import { StateMark } from '../state-mark/StateMark.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { idsOf } from './field-ids.ts';
import { describedBy, type FieldProps } from './field-props.ts';
import { Option } from './Option.tsx';
import { useFollowingFocus } from './use-following-focus.ts';
import { chosenIn, useSeen } from './use-seen.ts';

/** A paper that the learner holds; `absent`: the choice of joining none. Nothing is ever read from the computer. */
export type Piece = { id: string; titre: string; description?: string | undefined; absent?: boolean | undefined };

/** `value` is the id of the paper joined, or ''. `refused` is one that was tried and did not go: it stays chosen, and is not joined. */
export type PieceFieldProps = FieldProps<string> & {
  pieces: readonly Piece[];
  refused?: string | undefined;
  sendLabel?: string | undefined;
};

/** Joins a paper chosen among those of the exercise. It never opens the files of the computer: no real paper can be sent. */
export function PieceField(props: PieceFieldProps) {
  const { id, value, pieces, refused, error, sendLabel = 'Joindre ce document', onChange, onCommit } = props;
  const [chosen, setChosen] = useState(refused ?? value);
  const [changing, setChanging] = useState(false);
  const joined = changing ? undefined : pieces.find((piece) => piece.id === value);
  const optionId = (piece: string) => idsOf(id).option(pieces.findIndex((one) => one.id === piece));
  // Joined: the focus goes to what replaced the list. Refused: to the choice, read again with the reason.
  const next = joined || chosen === '' ? id : optionId(chosen);
  const followFocus = useFollowingFocus(next, `${joined?.id} ${error}`);
  function choose(piece: string) {
    setChosen(piece);
    onChange?.(piece);
  }
  const box = useSeen<HTMLDivElement>(chosenIn, (seen) => seen !== '' && choose(seen));
  if (joined) {
    return (
      <FieldFrame {...props} group describedBy={describedBy(props)}>
        <div className="ui-piece">
          {joined.absent ? (
            <StateMark state="a-completer" label={`${joined.titre} (aucun document joint)`} />
          ) : (
            <StateMark state="complet" label={`Document joint\u00a0: ${joined.titre}`} />
          )}
          <Button
            id={id}
            variant="lien"
            onClick={() => {
              followFocus();
              setChanging(true);
            }}
          >
            {joined.absent ? 'Joindre un document' : 'Changer de document'}
          </Button>
        </div>
      </FieldFrame>
    );
  }
  return (
    <FieldFrame {...props} group describedBy={describedBy(props)}>
      {pieces.length === 0 ? (
        <p className="ui-field__note" id={id} tabIndex={-1}>
          Aucun papier pour l’instant. Ceux que vous recevrez apparaîtront ici.
        </p>
      ) : (
        <>
          <div ref={box} className="ui-options">
            {pieces.map((piece) => (
              <Option
                key={piece.id}
                choice={{ valeur: piece.id, libelle: piece.titre, precision: piece.description }}
                id={optionId(piece.id)}
                name={id}
                type="radio"
                checked={chosen === piece.id}
                invalid={error !== undefined}
                onChoose={() => choose(piece.id)}
              />
            ))}
          </div>
          <Button
            icon="envoyer"
            // Pressed with nothing chosen, it commits '': the démarche then says kindly what to do.
            onClick={() => {
              followFocus();
              setChanging(false);
              onCommit(chosen);
            }}
          >
            {pieces.some(({ id: piece, absent }) => absent && piece === chosen) ? 'Continuer sans document' : sendLabel}
          </Button>
        </>
      )}
    </FieldFrame>
  );
}
