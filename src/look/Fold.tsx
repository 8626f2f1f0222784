import { useId, useState } from 'react';
import { Icon } from '../ui/index.ts';

/** A menu that folds into one button when there is little room. */
export interface Fold {
  open: boolean;
  /** The id of what folds. */
  id: string;
  turn(): void;
  /** Goes to a place of the menu, which folds again. */
  go(lieu: string): void;
}

/** `go` goes to a place of the portal. */
export function useFold(go: (lieu: string) => void): Fold {
  const [open, setOpen] = useState(false);
  return {
    open,
    id: useId(),
    turn: () => setOpen(!open),
    go(lieu) {
      setOpen(false);
      go(lieu);
    },
  };
}

type FoldButtonProps = { fold: Fold; titre: string; fermer?: string; className?: string };

/** The button of a menu that folds; `titre` is what it says while it is folded. */
export const FoldButton = ({ fold, titre, fermer = 'Fermer le menu', className = 'portal-fold' }: FoldButtonProps) => (
  <button className={className} type="button" aria-expanded={fold.open} aria-controls={fold.id} onClick={fold.turn}>
    <Icon name={fold.open ? 'fermer' : 'menu'} />
    {fold.open ? fermer : titre}
  </button>
);
