import type { PaperText } from '#engine/household/truth.ts';
import type { Langue } from '#schema/texte.ts';
import { Button } from '#ui/index.ts';
import { DoorPage } from '../DoorPage.tsx';
import { partOf } from '../ground/part.tsx';
import { WithPortals, type WithPortalsProps } from '../ground/WithPortals.tsx';
import { t } from '../words/room.ts';

const PapersPanel = partOf(() => import('./PapersPanel.tsx').then((panels) => panels.PapersPanel));

/** `whole`: the papers have the whole telephone. */
export type SidePapersProps = Pick<WithPortalsProps, 'portals' | 'hands'> & {
  papers: readonly PaperText[];
  langue: Langue;
  whole: boolean;
  ouvert: string | undefined;
  onOpen: (id: string | undefined) => void;
  onClose: () => void;
};

/** The papers beside the portal, so that a figure is read and typed at the same time. On a telephone they take the whole width. */
export function SidePapers({ portals, hands, papers, langue, whole, ouvert, onOpen, onClose }: SidePapersProps) {
  return (
    <DoorPage className="room-papers" open={whole} title={t('papiers', langue)}>
      <div className="room-papers__close">
        <Button variant="lien" icon="fermer" onClick={onClose}>
          {t('fermer', langue)}
        </Button>
      </div>
      <WithPortals portals={portals} hands={hands} langue={langue}>
        {() => <PapersPanel papers={papers} langue={langue} ouvert={ouvert} onOpen={onOpen} />}
      </WithPortals>
    </DoorPage>
  );
}
