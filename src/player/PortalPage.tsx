import { useEffect, useState } from 'react';
import type { Portal } from '../engine/flow.ts';
import type { Front } from '../engine/front.ts';
import type { PaperText } from '../engine/truth.ts';
import type { World } from '../engine/world.ts';
import type { Look } from '../form/look.ts';
import { loadLook } from '../portals/looks.ts';
import type { Langue } from '../schema/texte.ts';
import { keepDraft, useSession } from '../stores/session.ts';
import { LoadingLine } from '../ui/index.ts';
import type { Hands } from './hands.ts';
import { t } from './words.ts';

/** `onglet` is the tab that shows this page. */
export type PortalPageProps = {
  world: World;
  front: Front;
  /** Undefined until they have come whole. */
  portals: readonly Portal[] | undefined;
  lieu: string;
  onglet: number;
  langue: Langue;
  papers: readonly PaperText[];
  hands: Hands;
};

/** A page of a portal, in its own look, which arrives when it is first needed. */
export function PortalPage({ world, front, portals, lieu, onglet, langue, papers, hands }: PortalPageProps) {
  const look = useLook(front.id);
  const drafts = useSession((session) => session.drafts);
  // Inside, the page speaks of a past that the front does not know.
  const past = portals !== undefined || !front.connected(world);
  if (!look || !past) return <LoadingLine label={t('chargement', langue)} />;
  return (
    <look.Shell
      world={world}
      front={front}
      lieu={lieu}
      langue={langue}
      papers={papers}
      strict={world.scenario?.strict ?? false}
      go={(place) => hands.open(place, onglet)}
      ask={(route, corps) => hands.ask(front.id, route, corps)}
      answer={hands.answer}
      later={hands.later}
      passed={hands.passed}
      read={hands.read}
      draft={(key) => drafts.get(key)}
      keepDraft={keepDraft}
    />
  );
}

function useLook(portal: string): Look | undefined {
  const [look, setLook] = useState<Look>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let here = true;
    loadLook(portal).then(
      (loaded) => here && setLook(() => loaded),
      (reason: unknown) => here && setFailure(reason ?? new Error(portal)),
    );
    return () => {
      here = false;
    };
  }, [portal]);
  // Told to the boundary of the room, which says that nothing is lost and offers to reload.
  if (failure !== undefined) throw failure;
  return look;
}
