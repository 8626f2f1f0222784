import type { PaperText } from '#engine/household/truth.ts';
import type { Langue } from '#schema/texte.ts';
import { BesidePanel, type BesidePanelProps } from '../BesidePanel.tsx';
import type { Heights } from '../ground/kept-heights.ts';
import { partOf } from '../ground/part.tsx';
import { WithPortals, type WithPortalsProps } from '../ground/WithPortals.tsx';
import { t } from '../words/room.ts';
import type { LatestBox } from './latest-box.ts';
import { useFieldBeside } from './use-field-beside.ts';

const PapersPanel = partOf(() => import('./PapersPanel.tsx').then((panels) => panels.PapersPanel));

export type SidePapersProps = Pick<WithPortalsProps, 'portals' | 'hands'> &
  Pick<BesidePanelProps, 'whole' | 'onClose'> & {
    papers: readonly PaperText[];
    langue: Langue;
    ouvert: string | undefined;
    onOpen: (id: string | undefined) => void;
    /** Where each paper was being read. */
    heights: Heights;
    latestBox: LatestBox;
    /** Does a slip tell where to look, to those who ask? */
    ouRegarder: boolean;
  };

/** The papers beside the portal, so that a figure is read and typed at the same time. */
export function SidePapers({
  portals,
  hands,
  papers,
  langue,
  whole,
  ouvert,
  onOpen,
  onClose,
  heights,
  latestBox,
  ouRegarder,
}: SidePapersProps) {
  const beside = useFieldBeside(whole && ouvert !== undefined, latestBox);
  return (
    <BesidePanel name="papiers" title={t('papiers', langue)} langue={langue} whole={whole && !beside} onClose={onClose}>
      <WithPortals portals={portals} hands={hands} langue={langue}>
        {() => (
          <PapersPanel
            papers={papers}
            langue={langue}
            ouvert={ouvert}
            onOpen={onOpen}
            heights={heights}
            ouRegarder={ouRegarder}
          />
        )}
      </WithPortals>
    </BesidePanel>
  );
}
