import { useState } from 'react';
import type { World } from '#engine/journal/world.ts';
import { areWhole } from '#engine/portal/front.ts';
import { Button } from '#ui/index.ts';
import { Panel } from '../ground/Panel.tsx';
import { partOf } from '../ground/part.tsx';
import { Say } from '../ground/Say.tsx';
import { WhenSeen } from '../ground/WhenSeen.tsx';
import { WithPortals, type WithPortalsProps } from '../ground/WithPortals.tsx';
import { DATA } from '../words/data.ts';
import { t } from '../words/room.ts';

const CircuitPanel = partOf(() => import('./CircuitPanel.tsx').then((panel) => panel.CircuitPanel));

/** `here` is the portal on screen: the circuit is the one of its démarches. */
export type DataPanelProps = Omit<WithPortalsProps, 'children'> & { world: World; here: string };

/**
 * « Que deviennent mes données ? », one line while one stands in the street: the circuit comes when something has left, when the portal
 * has come for another reason, or when one asks for it. It is the last thing of the page, so nothing moves when it grows.
 */
export function DataPanel({ world, here, ...shared }: DataPanelProps) {
  const { hands, langue } = shared;
  const [asked, setAsked] = useState<'non' | 'attente' | 'echec' | 'oui'>('non');
  async function open() {
    setAsked('attente');
    // Brought before it takes the place of its line: the button that was pressed keeps the focus until then.
    await Promise.all([hands.wholePortals(), CircuitPanel.ask()]).then(
      () => setAsked('oui'),
      () => setAsked('echec'),
    );
  }
  const line = (
    <Panel
      title={DATA.titre}
      langue={langue}
      lead={DATA.replie}
      aside={
        <Button variant="discret" aria-expanded={false} busy={asked === 'attente'} onClick={() => void open()}>
          <Say text={DATA.deplier} langue={langue} />
        </Button>
      }
    >
      {asked === 'echec' && <p role="status">{t('panneTexte', langue)}</p>}
    </Panel>
  );
  const comesByItself = asked !== 'attente' && (areWhole(shared.portals) || hasSent(world));
  if (asked !== 'oui' && !comesByItself) return line;
  return (
    <WhenSeen waiting={line}>
      <WithPortals {...shared}>
        {(portals, home) => (
          <CircuitPanel
            world={world}
            portal={portals.find(({ id }) => id === here) ?? home}
            portals={portals}
            langue={langue}
            focused={asked === 'oui'}
          />
        )}
      </WithPortals>
    </WhenSeen>
  );
}

/** Did something leave during the story? */
function hasSent({ events }: World): boolean {
  const start = events.findIndex(({ type }) => type === 'commence');
  return events.slice(start).some(({ type }) => type === 'envoye');
}
