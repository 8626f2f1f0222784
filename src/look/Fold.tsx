import { useId, useState } from 'react';
import type { LookProps } from '#form/look.ts';
import { Icon } from '#ui/index.ts';

/** A menu that folds into one button when there is little room. */
export interface Fold {
  open: boolean;
  /** The id of what folds. */
  id: string;
  turn(): void;
  /** Goes to a place of the menu, which folds again. */
  go(lieu: string): void;
}

/** A menu belongs to the page on which it was opened: by any link, the next page begins with it folded. `lieu` is the place shown. */
export function useFold({ lieu, go }: Pick<LookProps, 'lieu' | 'go'>): Fold {
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === lieu;
  return {
    open,
    id: useId(),
    turn: () => setOpenAt(open ? undefined : lieu),
    go(place) {
      setOpenAt(undefined);
      go(place);
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
