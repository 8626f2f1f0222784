import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../button/Button.tsx';
import { FieldError, FieldHint } from './FieldFrame.tsx';
import { idsOf } from './field-ids.ts';
import { describedBy, type FieldProps } from './field-props.ts';
import './lines.css';

/** One line: `titre` is its legend (« Employeur 1 »), `nom` what it is about (« Boulangerie Exemple »), `content` its fields. */
export type Line = { id: string; titre: string; nom?: string | undefined; content?: ReactNode };

/** `value` lists the ids of the lines, in order. `nextId` is the id of the line that would be added. */
export type LinesFieldProps = Omit<FieldProps<readonly string[]>, 'later' | 'onLater' | 'onDraft' | 'onChange'> & {
  lines: readonly Line[];
  nextId: string;
  addLabel?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
};

type Removed = { id: string; titre: string; rank: number };

/** Groups of fields that can be added and removed: one for each employer. What was removed can be put back, with all that it held. */
export function LinesField(props: LinesFieldProps) {
  const { id, label, value, lines, nextId, addLabel = 'Ajouter une ligne', min = 1, max = 10, hint, error, onCommit } = props;
  const [removed, setRemoved] = useState<Removed>();
  const [said, setSaid] = useState('');
  const waited = useRef<string | undefined>(undefined);

  // The new line is drawn by the démarche, a moment after the press: the focus goes to its first field when it comes.
  useEffect(() => {
    if (waited.current === undefined) return;
    const arrived = document.getElementById(waited.current);
    const first = arrived?.querySelector<HTMLElement>('input, select, textarea, button') ?? arrived;
    if (!first) return;
    waited.current = undefined;
    first.closest('fieldset')?.scrollIntoView?.({ block: 'nearest' });
    first.focus();
  });

  const { line: lineId, name, undo: undoId } = idsOf(id);
  function add() {
    waited.current = lineId(nextId);
    setRemoved(undefined);
    setSaid(`Une ligne est ajoutée. Il y en a ${value.length + 1}.`);
    onCommit([...value, nextId]);
  }
  function remove({ id: gone, ...line }: Line) {
    // The lines after it take its number: without its name, one would not know which has gone.
    const titre = namedTitle(line);
    waited.current = undoId;
    setRemoved({ id: gone, titre, rank: value.indexOf(gone) });
    setSaid(`${titre} : enlevé. Vous pouvez annuler.`);
    onCommit(value.filter((one) => one !== gone));
  }
  function restore({ id: back, titre, rank }: Removed) {
    waited.current = lineId(back);
    setRemoved(undefined);
    setSaid(`${titre} : remis.`);
    onCommit([...value.slice(0, rank), back, ...value.slice(rank)]);
  }
  const undo = removed && (
    <div className="ui-lines__undo" id={undoId}>
      <p>«&nbsp;{removed.titre}&nbsp;» est enlevé. Rien n’est perdu.</p>
      <Button variant="lien" icon="recommencer" onClick={() => restore(removed)}>
        Annuler<span className="visuellement-cache"> : remettre {removed.titre}</span>
      </Button>
    </div>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: the lines are fieldsets; a fieldset around them would repeat its legend at each field
    <div
      className={error ? 'ui-field ui-field--error ui-lines' : 'ui-field ui-lines'}
      role="group"
      aria-labelledby={name}
      aria-describedby={describedBy(props)}
      data-champ={id}
    >
      <p className="ui-field__label" id={name}>
        {label}
      </p>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {lines.map((line, rank) => (
        <Fragment key={line.id}>
          {removed?.rank === rank && undo}
          <fieldset className="ui-lines__line" id={lineId(line.id)} tabIndex={-1}>
            <legend className="ui-lines__title">{line.titre}</legend>
            {line.content}
            {value.length > min && (
              <Button variant="lien" icon="corbeille" onClick={() => remove(line)}>
                Enlever cette ligne<span className="visuellement-cache"> : {namedTitle(line)}</span>
              </Button>
            )}
          </fieldset>
        </Fragment>
      ))}
      {removed && removed.rank >= lines.length && undo}
      {value.length < max ? (
        <Button id={id} icon="plus" onClick={add}>
          {addLabel}
        </Button>
      ) : (
        <p className="ui-field__note" id={id} tabIndex={-1}>
          Il y a {max} lignes au plus.
        </p>
      )}
      <p className="visuellement-cache" role="status">
        {said}
      </p>
    </div>
  );
}

const namedTitle = ({ titre, nom }: Pick<Line, 'titre' | 'nom'>): string => (nom ? `${titre} (${nom})` : titre);
