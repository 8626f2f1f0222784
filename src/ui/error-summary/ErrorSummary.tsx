import { useEffect, useId, useRef } from 'react';
import { Icon } from '../icon/Icon.tsx';
import './ErrorSummary.css';

/** One thing to correct: `id` is the id of the field, `message` the same sentence as beside it. */
export type FieldError = { id: string; message: string };

/** `focusKey` changes at each attempt (a counter): the summary then takes the focus and is read. */
export type ErrorSummaryProps = {
  errors: readonly FieldError[];
  title?: string | undefined;
  focusKey?: string | number | undefined;
  /** When the field is on another screen: open it before the focus is asked for. */
  onGo?: ((id: string) => void) | undefined;
};

/** Puts the focus in a field and brings its label in sight: the label is above the box and would stay hidden. */
function goToField(id: string) {
  const field = document.getElementById(id);
  field?.closest('[data-champ]')?.scrollIntoView?.({ block: 'start' });
  field?.focus({ preventScroll: true });
}

/** What remains to be corrected, in one list at the top of the page, each line leading to its field. */
export function ErrorSummary({ errors, title, focusKey, onGo }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const titleId = useId();
  const count = errors.length;
  useEffect(() => {
    if (focusKey !== undefined) box.current?.focus();
  }, [focusKey]);
  if (count === 0) return null;
  return (
    <section className="ui-errors" ref={box} tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId} className="ui-errors__title">
        <Icon name="alerte" />
        <span>{title ?? (count === 1 ? 'Une réponse est à revoir' : `${count} réponses sont à revoir`)}</span>
      </h2>
      <ul className="ui-errors__list">
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // Inside a page that is itself an exercise, the real address must not change.
                event.preventDefault();
                onGo?.(id);
                goToField(id);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
