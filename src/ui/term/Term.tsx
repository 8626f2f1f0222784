import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { placeUnder } from './place-under.ts';
import './Term.css';

/** `children` is the word as it stands in the sentence. */
export type TermProps = { children: ReactNode; definition: string };

/** A word of the administration, explained where it stands: a real button, so a finger, a keyboard and a voice can all ask. */
export function Term({ children, definition }: TermProps) {
  const [open, setOpen] = useState(false);
  const word = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const bubbleId = useId();
  useLayoutEffect(() => {
    if (open && word.current && bubble.current) return placeUnder(word.current, bubble.current);
  }, [open]);
  useClosing(open, () => setOpen(false), word, bubble);
  return (
    <span className="ui-term">
      <button
        className="ui-term__word"
        ref={word}
        type="button"
        aria-expanded={open}
        aria-controls={open ? bubbleId : undefined}
        aria-describedby={open ? bubbleId : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <span className="ui-term__bubble" id={bubbleId} ref={bubble} popover="manual" role="status">
          {definition}
        </span>
      )}
    </span>
  );
}

type Ref = { current: HTMLElement | null };

/** Escape, or a press elsewhere, closes. */
function useClosing(open: boolean, close: () => void, word: Ref, bubble: Ref) {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!open) return;
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Prevented, so that the dialog or the sheet around the word stays open.
      event.preventDefault();
      event.stopPropagation();
      latest.current();
      word.current?.focus();
    };
    const onPress = (event: Event) => {
      const target = event.target instanceof Node ? event.target : null;
      if (!word.current?.contains(target) && !bubble.current?.contains(target)) latest.current();
    };
    document.addEventListener('keydown', onKeyDown, options);
    document.addEventListener('pointerdown', onPress, options);
    return () => listening.abort();
  }, [open, word, bubble]);
}
