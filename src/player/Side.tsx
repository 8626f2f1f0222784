import { useEffect, useRef } from 'react';
import type { PaperText } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Langue } from '#schema/texte.ts';
import type { Hands } from './gestures/hands.ts';
import type { Heights } from './ground/kept-heights.ts';
import { Later } from './ground/Later.tsx';
import { partOf } from './ground/part.tsx';
import { RulesNote } from './ground/RulesNote.tsx';
import { Companion } from './guide/Companion.tsx';
import type { useCompanionFold } from './guide/use-companion-fold.ts';
import { useLatestBox } from './papers/latest-box.ts';
import type { View } from './use-view.ts';

// Nothing stands beside the portal at first.
const DataPanel = partOf(() => import('./circuit/DataPanel.tsx').then((panel) => panel.DataPanel));
const SidePapers = partOf(() => import('./papers/SidePapers.tsx').then((panel) => panel.SidePapers));

export type SideProps = {
  world: World;
  portal: Portal;
  portals: readonly Portal[];
  langue: Langue;
  papers: readonly PaperText[];
  hands: Hands;
  view: View;
  /** The portal whose page is shown. */
  here: string;
  onView: (change: Partial<View>) => void;
  fold: ReturnType<typeof useCompanionFold>;
};

/** What stands beside the pretend browser: the companion, then the papers or what becomes of the data when one of them is out. */
export function Side({ world, portal, portals, langue, papers, hands, view, here, onView, fold }: SideProps) {
  const [open, toggle, foldOnPhone, call] = fold;
  const latest = useRef(foldOnPhone);
  const watching = world.mode === 'regarder';
  useEffect(() => {
    latest.current = foldOnPhone;
  });
  useEffect(() => {
    // On a telephone the guide, left open over the portal, would cover what another door shows. A demonstration goes on from there.
    if (view.porte !== 'portail' && !watching) latest.current();
  }, [view.porte, watching]);
  // They outlive the panel: a paper that is put away is found again where it was.
  const heights = useRef<Heights>(new Map());
  const latestBox = useLatestBox();
  const away = () => onView({ cote: undefined, porte: 'portail' });
  return (
    <div className="room-side">
      <div className="room-side__column">
        <Companion
          world={world}
          portal={portal}
          portals={portals}
          langue={langue}
          hands={hands}
          open={open}
          onToggle={toggle}
          onPointed={foldOnPhone}
          onCall={call}
          onDebrief={() => onView({ dessus: 'bilan' })}
          onEnd={() => onView({ dessus: 'fin' })}
        />
        <Later langue={langue}>
          {(view.cote === 'papiers' || view.porte === 'papiers') && (
            <SidePapers
              portals={portals}
              hands={hands}
              papers={papers}
              langue={langue}
              whole={view.porte === 'papiers'}
              ouvert={view.papier}
              onOpen={(id) =>
                id === undefined ? onView({ papier: undefined }) : hands.act({ fais: 'ouvrir', lieu: `papier:${id}` })
              }
              onClose={away}
              heights={heights.current}
              latestBox={latestBox}
              // Where one is on one’s own, nothing is said before the end.
              ouRegarder={world.mode !== 'seul' && world.mode !== 'bilan'}
            />
          )}
          {(view.cote === 'donnees' || view.porte === 'donnees') && (
            <DataPanel
              world={world}
              here={here}
              portals={portals}
              hands={hands}
              langue={langue}
              whole={view.porte === 'donnees'}
              onClose={away}
            />
          )}
        </Later>
        <RulesNote langue={langue} />
      </div>
    </div>
  );
}
