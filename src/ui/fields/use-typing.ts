import { useEffect, useRef, useState } from 'react';

const DRAFT_DELAY = 400;

type Listeners = {
  onCommit: (value: string) => void;
  onChange?: ((value: string) => void) | undefined;
  onDraft?: ((value: string) => void) | undefined;
};

/** What is being typed, held by the field itself: the caller hears of a draft after a pause, of an answer on leaving. */
export function useTyping(value: string, listeners: Listeners, later: boolean) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  const latest = useRef(listeners);
  const dirty = useRef(false);
  const draft = useRef<{ timer: ReturnType<typeof setTimeout>; value: string } | null>(null);

  // A value from outside (undone, filled in for the learner) wins; the echo of what was sent from here must not,
  // or a letter typed in between would be lost.
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) setTyped(value);
    setSent(value);
  }

  useEffect(() => {
    latest.current = listeners;
  });
  useEffect(() => {
    const save = () => flush(draft, (text) => latest.current.onDraft?.(text));
    // Closing or reloading the page removes nothing from it: a letter typed just before must be kept too.
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, []);
  useEffect(() => {
    if (later) drop(draft);
  }, [later]);

  function type(text: string) {
    setTyped(text);
    dirty.current = true;
    drop(draft);
    const timer = setTimeout(() => flush(draft, keep), DRAFT_DELAY);
    draft.current = { timer, value: text };
    listeners.onChange?.(text);
  }
  function keep(text: string) {
    setSent(text);
    latest.current.onDraft?.(text);
  }
  function commit() {
    if (!dirty.current) return;
    dirty.current = false;
    drop(draft);
    setSent(typed);
    latest.current.onCommit(typed);
  }
  /** What is chosen, or was filled without a word, is an answer at once. */
  function give(text: string) {
    setTyped(text);
    setSent(text);
    dirty.current = false;
    drop(draft);
    listeners.onChange?.(text);
    listeners.onCommit(text);
  }
  return { typed, type, give, commit, leave: (last: () => void = commit) => afterPress(last) };
}

type Draft = { current: { timer: ReturnType<typeof setTimeout>; value: string } | null };

function drop(draft: Draft) {
  if (draft.current) clearTimeout(draft.current.timer);
  draft.current = null;
}

function flush(draft: Draft, keep: (text: string) => void) {
  const waiting = draft.current;
  drop(draft);
  if (waiting) keep(waiting.value);
}

/**
 * Leaving a field by pressing a button: an error shown at once would push the button from under the finger and the press
 * would be lost. So the answer waits until the finger is lifted, just before the click.
 */
function afterPress(commit: () => void) {
  if (!document.querySelector(':is(button, a, summary, label):active')) return commit();
  const lifted = new AbortController();
  const finish = () => {
    lifted.abort();
    commit();
  };
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, finish, { signal: lifted.signal, capture: true });
  }
}
