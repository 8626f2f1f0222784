import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../icon/Icon.tsx';
import './Sheet.css';

/** `peek` is the one line left in sight when folded on a telephone; `openLabel` and `closeLabel` are the words of its button. */
export type SheetProps = {
  label: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  peek: ReactNode;
  children: ReactNode;
  openLabel?: string | undefined;
  closeLabel?: string | undefined;
};

/** A companion beside the page on a desk, at the bottom of the screen on a telephone. Never in the way: the page stays alive. */
export function Sheet({ label, open, onToggle, peek, children, openLabel = 'Aide', closeLabel = 'Réduire' }: SheetProps) {
  const bodyId = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // What was pressed inside folds with the rest: the focus stays on what opens it again.
  const held = !open && body.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (held) toggle.current?.focus({ preventScroll: true });
  }, [held]);
  // Opened again, it is read from its beginning.
  useLayoutEffect(() => {
    if (open && body.current) body.current.scrollTop = 0;
  }, [open]);
  return (
    <aside
      className={open ? 'ui-sheet ui-sheet--open' : 'ui-sheet'}
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && open && onToggle(false)}
    >
      <div className="ui-sheet__peek">
        <div className="ui-sheet__line">{peek}</div>
        <button
          className="ui-sheet__toggle"
          type="button"
          ref={toggle}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => onToggle(!open)}
        >
          <span className="ui-sheet__word">{open ? closeLabel : openLabel}</span>
          <Icon name="deplier" />
        </button>
      </div>
      <div className="ui-sheet__body" id={bodyId} ref={body} hidden={!open}>
        {children}
      </div>
    </aside>
  );
}
