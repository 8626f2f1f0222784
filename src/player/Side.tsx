import type { PaperText } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Langue } from '#schema/texte.ts';
import type { Hands } from './gestures/hands.ts';
import { Companion } from './guide/Companion.tsx';
import { useCompanionFold } from './guide/use-companion-fold.ts';
import { SidePapers } from './papers/SidePapers.tsx';
import type { View } from './use-view.ts';

export type SideProps = {
  world: World;
  portal: Portal;
  portals: readonly Portal[];
  langue: Langue;
  papers: readonly PaperText[];
  hands: Hands;
  view: View;
  onView: (change: Partial<View>) => void;
  /** How the person last left the companion on a desk. */
  guideOuvert: boolean;
  onGuide: (open: boolean) => void;
};

/** What stands beside the pretend browser: the companion, and the papers when they are out. */
export function Side({ world, portal, portals, langue, papers, hands, view, onView, guideOuvert, onGuide }: SideProps) {
  const [open, toggle, foldOnPhone, call] = useCompanionFold(world.mode === 'regarder', guideOuvert, onGuide);
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
        {(view.papiers || view.porte === 'papiers') && (
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
            onClose={() => onView({ papiers: false, papier: undefined, porte: 'portail' })}
          />
        )}
      </div>
    </div>
  );
}
