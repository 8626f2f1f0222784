import { useState } from 'react';
import { prefer, usePreferences } from '#stores/preferences.ts';

const onDesk = (): boolean => window.matchMedia('(min-width: 64.01rem)').matches;

/**
 * Whether the companion is open: on a desk, as the person left it; on a telephone it waits folded at the bottom, unless it
 * `beginsOpen`: a demonstration is started from there. The third value folds it on a telephone only, when something behind it is
 * going to be shown.
 */
export function useCompanionFold(beginsOpen: boolean): [boolean, (open: boolean) => void, () => void] {
  const kept = usePreferences((preferences) => preferences.guideOuvert);
  const [open, setOpen] = useState(() => (onDesk() ? kept : beginsOpen));
  const toggle = (wanted: boolean) => {
    setOpen(wanted);
    if (onDesk()) prefer({ guideOuvert: wanted });
  };
  return [open, toggle, () => void (onDesk() || setOpen(false))];
}
