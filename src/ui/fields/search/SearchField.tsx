import { type KeyboardEvent, useMemo, useState } from 'react';
import { FieldFrame } from '../FieldFrame.tsx';
import { idsOf } from '../field-ids.ts';
import { type Choice, describedBy, type FieldProps } from '../field-props.ts';
import { useSaid } from '../use-said.ts';
import { useSeen, written } from '../use-seen.ts';
import { useTyping } from '../use-typing.ts';
import { MOST_SHOWN, SearchList, SearchNote } from './SearchList.tsx';
import { saidInFull, search, searchable } from './search-text.ts';
import './search.css';

/**
 * `value` is the `valeur` of the choice, or what was typed when nothing was chosen: it is committed as it is, for the démarche to
 * say kindly what to do.
 */
export type SearchFieldProps = FieldProps<string> & { choices: readonly Choice[] };

/**
 * One answer in a long list, found by typing a few letters. The pattern is ARIA's « combobox with list autocomplete and manual
 * selection »: nothing is chosen until one says so, by Enter, a press, or the whole words.
 */
export function SearchField(props: SearchFieldProps) {
  const { id, label, value, choices, error, later = false } = props;
  const typing = useTyping(value, props, later);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // What is being edited: until it is left, a text that happens to be a code is not replaced by its label under the hand.
  const [edited, setEdited] = useState<string>();
  const list = useMemo(() => searchable(choices), [choices]);
  const chosen = edited === typing.typed ? undefined : choices.find(({ valeur }) => valeur === typing.typed);
  const [told, setTold] = useState('');
  const text = chosen?.libelle ?? typing.typed;
  // A choice already made does not hide the others: its list is the whole one.
  const found = useMemo(() => (open ? search(list, chosen ? '' : text) : []), [open, list, chosen, text]);
  const shown = Math.min(found.length, MOST_SHOWN);
  const said = useSaid(open ? countInWords(found.length) : told);
  const listId = idsOf(id).list;
  const hint = (
    <>
      {props.hint} <span className="ui-search__usage">Écrivez quelques lettres, puis choisissez dans la liste.</span>
    </>
  );

  function show(wanted: boolean, rank = -1) {
    setOpen(wanted);
    setActive(rank);
  }
  function choose(choice: Choice) {
    show(false);
    setEdited(undefined);
    setTold(`${choice.libelle} : choisi.`);
    typing.give(choice.valeur);
  }
  function leave() {
    show(false);
    const whole = edited === typing.typed ? saidInFull(list, edited) : undefined;
    typing.leave(() => {
      setEdited(undefined);
      if (whole) typing.give(whole.valeur);
      else typing.commit();
    });
  }
  const box = useSeen<HTMLInputElement>(written, (seen) => {
    setEdited(undefined);
    typing.give(saidInFull(list, seen)?.valeur ?? seen);
  });
  function edit(seen: string) {
    setEdited(seen);
    setTold('');
    typing.type(seen);
  }
  function onKeyDown(event: KeyboardEvent) {
    const move = (rank: number) => {
      event.preventDefault();
      show(true, rank);
    };
    const last = shown - 1;
    if (event.key === 'ArrowDown') return move(open ? (active < last ? active + 1 : 0) : event.altKey ? -1 : 0);
    if (event.key === 'ArrowUp') return event.altKey ? show(false) : move(open && active > 0 ? active - 1 : last);
    // Inside the text one edits again: the caret goes where these keys lead, and no suggestion is reached.
    if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) return setActive(-1);
    if (event.key === 'Escape' && open) {
      // Stopped, so that what stands around the field stays open.
      event.stopPropagation();
      event.preventDefault();
      return show(false);
    }
    if (event.key !== 'Enter') return;
    const reached = open ? found[active] : undefined;
    if (reached) choose(reached);
    else leave();
  }

  return (
    <FieldFrame {...props} hint={hint}>
      <div className="ui-search">
        <input
          id={id}
          ref={box}
          className="ui-field__box"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown > 0}
          aria-controls={shown > 0 ? listId : undefined}
          aria-activedescendant={shown > 0 && active >= 0 ? `${listId}-${active}` : undefined}
          aria-required={props.optional ? undefined : true}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ ...props, hint })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            edit(event.target.value);
            show(true);
          }}
          onClick={() => !open && show(true)}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        {shown > 0 && (
          <SearchList id={listId} label={label} found={found} active={active} chosen={typing.typed} onChoose={choose} />
        )}
        {open && shown === 0 && <SearchNote text={text} />}
      </div>
      <p className="visuellement-cache" role="status">
        {said}
      </p>
    </FieldFrame>
  );
}

function countInWords(count: number): string {
  if (count === 0) return 'Aucune proposition.';
  const words = count === 1 ? 'Une proposition' : `${count} propositions`;
  return `${words}${count > MOST_SHOWN ? `, les ${MOST_SHOWN} premières sont affichées` : ''}. Flèche bas pour les lire.`;
}
