import { useState } from 'react';

const onDesk = (): boolean => window.matchMedia('(min-width: 64.01rem)').matches;

/**
 * Whether the companion is open: on a desk, as the person left it (`kept`); on a telephone it waits folded at the bottom, unless it
 * `beginsOpen`: a demonstration is started from there. The third value folds it on a telephone only, when something behind it is
 * going to be shown; the last opens it, when it has something to say.
 */
export function useCompanionFold(
  beginsOpen: boolean,
  kept: boolean,
  onKeep: (open: boolean) => void,
): [boolean, (open: boolean) => void, () => void, () => void] {
  const [open, setOpen] = useState(() => (onDesk() ? kept : beginsOpen));
  const toggle = (wanted: boolean) => {
    setOpen(wanted);
    if (onDesk()) onKeep(wanted);
  };
  return [open, toggle, () => void (onDesk() || setOpen(false)), () => setOpen(true)];
}
