import { useEffect, useRef } from 'react';
import type { Choice } from '../field-props.ts';

/** How many suggestions are shown at once: more is no longer read, and is slow to draw on an old computer. */
export const MOST_SHOWN = 20;

type SearchListProps = {
  id: string;
  label: string;
  found: readonly Choice[];
  /** Rank of the suggestion that the arrows have reached, or -1. */
  active: number;
  chosen: string;
  onChoose: (choice: Choice) => void;
};

/** The suggestions under the box. The focus never enters it: the box tells which one is reached. */
export function SearchList({ id, label, found, active, chosen, onChoose }: SearchListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const more = found.length - MOST_SHOWN;
  return (
    // Keeps the focus in the box while pressing, with a mouse or a finger: leaving it would judge what is typed so far.
    // biome-ignore lint/a11y/noStaticElementInteractions: not a control, it only keeps the focus where it is
    <div className="ui-search__popup" onMouseDown={(event) => event.preventDefault()}>
      <div className="ui-search__list" role="listbox" id={id} aria-label={label} ref={list}>
        {found.slice(0, MOST_SHOWN).map((choice, rank) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus
          <div
            key={choice.valeur}
            id={`${id}-${rank}`}
            className={rank === active ? 'ui-search__option ui-search__option--active' : 'ui-search__option'}
            role="option"
            tabIndex={-1}
            aria-selected={rank === active}
            onClick={() => onChoose(choice)}
          >
            <span>
              {choice.libelle}
              {choice.precision !== undefined && <span className="ui-option__precision">{choice.precision}</span>}
            </span>
            {choice.valeur === chosen && <span aria-hidden="true">✓</span>}
          </div>
        ))}
      </div>
      {more > 0 && <p className="ui-search__more">Encore {more} choix. Écrivez plus de lettres pour les voir.</p>}
    </div>
  );
}

/** What stands under the box when `text` is like nothing in the list. */
export function SearchNote({ text }: { text: string }) {
  return (
    <p className="ui-search__popup ui-search__more">
      {`Rien ne correspond à «\u00a0${text}\u00a0». Essayez un autre mot, ou moins de lettres.`}
    </p>
  );
}
