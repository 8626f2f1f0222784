import { useStore } from 'zustand';
import type { PaperText } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { useArrival } from '#form/on-demand.ts';
import { lookOf } from '#portals/looks.ts';
import type { Langue } from '#schema/texte.ts';
import { LoadingLine } from '#ui/index.ts';
import type { Hands } from '../gestures/hands.ts';
import type { RoomStore } from '../ground/room-store.ts';
import { t } from '../words/room.ts';

/** `onglet` is the tab that shows this page. */
export type PortalPageProps = {
  world: World;
  portal: Portal;
  lieu: string;
  onglet: number;
  langue: Langue;
  papers: readonly PaperText[];
  hands: Hands;
  room: RoomStore;
};

/** A page of a portal, in its own look, which arrives when it is first needed. */
export function PortalPage({ world, portal, lieu, onglet, langue, papers, hands, room }: PortalPageProps) {
  const { piece: look, etat } = useArrival(lookOf(portal.id), portal.id);
  const drafts = useStore(room.state, (state) => state.drafts);
  // Told to the boundary of the room, which says that nothing is lost and offers to reload.
  if (etat === 'echec') throw new Error(portal.id);
  // Inside, the page speaks of a past that is not told from outside.
  const past = portal.entier || !portal.connected(world);
  if (!look || !past) return <LoadingLine label={t('chargement', langue)} />;
  return (
    <look.Shell
      world={world}
      portal={portal}
      lieu={lieu}
      langue={langue}
      papers={papers}
      strict={world.scenario?.strict ?? false}
      go={(place) => void hands.act({ fais: 'ouvrir', lieu: place, onglet })}
      ask={(route, corps) => hands.ask({ fais: 'requete', portail: portal.id, route, corps })}
      act={(move, own) => void hands.act(move, own)}
      draft={(key) => drafts.get(key)}
      keepDraft={room.keepDraft}
    />
  );
}
