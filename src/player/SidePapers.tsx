import { lazy } from 'react';
import type { PaperText } from '../engine/truth.ts';
import type { Langue } from '../schema/texte.ts';
import { Button } from '../ui/index.ts';
import { DoorPage } from './DoorPage.tsx';
import { Later } from './Later.tsx';
import { t } from './words.ts';

const PapersPanel = lazy(() => import('./panels/index.ts').then((panels) => ({ default: panels.PapersPanel })));

/** `front`: the papers have the whole telephone. */
export type SidePapersProps = {
  papers: readonly PaperText[];
  langue: Langue;
  front: boolean;
  ouvert: string | undefined;
  onOpen: (id: string | undefined) => void;
  onClose: () => void;
};

/** The papers beside the portal, so that a figure is read and typed at the same time. On a telephone they take the whole width. */
export function SidePapers({ papers, langue, front, ouvert, onOpen, onClose }: SidePapersProps) {
  return (
    <DoorPage className="room-papers" open={front} title={t('papiers', langue)}>
      <div className="room-papers__close">
        <Button variant="lien" icon="fermer" onClick={onClose}>
          {t('fermer', langue)}
        </Button>
      </div>
      <Later langue={langue}>
        <PapersPanel papers={papers} langue={langue} ouvert={ouvert} onOpen={onOpen} />
      </Later>
    </DoorPage>
  );
}
