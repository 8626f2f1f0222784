import type { World } from '#engine/journal/world.ts';
import { BesidePanel, type BesidePanelProps } from '../BesidePanel.tsx';
import { partOf } from '../ground/part.tsx';
import { WithPortals, type WithPortalsProps } from '../ground/WithPortals.tsx';
import { t } from '../words/room.ts';

const CircuitPanel = partOf(() => import('./CircuitPanel.tsx').then((panel) => panel.CircuitPanel));

/** `here` is the portal on screen: the circuit is the one of its démarches. */
export type DataPanelProps = Omit<WithPortalsProps, 'children'> &
  Pick<BesidePanelProps, 'whole' | 'onClose'> & { world: World; here: string };

/** « Que deviennent mes données ? », beside the portal while one works. */
export function DataPanel({ world, here, whole, onClose, ...shared }: DataPanelProps) {
  const { langue } = shared;
  return (
    <BesidePanel name="donnees" title={t('donnees', langue)} langue={langue} whole={whole} onClose={onClose}>
      <WithPortals {...shared}>
        {(portals, home) => (
          <CircuitPanel world={world} portal={portals.find(({ id }) => id === here) ?? home} portals={portals} langue={langue} />
        )}
      </WithPortals>
    </BesidePanel>
  );
}
