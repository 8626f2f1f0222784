import { type ReactNode, useEffect, useState } from 'react';
import { areWhole } from '#engine/portal/front.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Langue } from '#schema/texte.ts';
import { LoadingLine } from '#ui/index.ts';
import type { Hands } from '../gestures/hands.ts';
import { t } from '../words/room.ts';
import { Later } from './Later.tsx';

/** `portals` are those of the story, its home first. */
export type WithPortalsProps = {
  portals: readonly Portal[];
  hands: Pick<Hands, 'wholePortals'>;
  langue: Langue;
  children: (portals: readonly Portal[], home: Portal) => ReactNode;
};

/** A part of the room that speaks of what is inside the portals: they are asked for the first time, and waited for. */
export function WithPortals(props: WithPortalsProps) {
  return (
    <Later langue={props.langue}>
      <OnceWhole {...props} />
    </Later>
  );
}

function OnceWhole({ portals, hands, langue, children }: WithPortalsProps) {
  const [failure, setFailure] = useState<unknown>();
  const away = !areWhole(portals);
  useEffect(() => {
    if (away) hands.wholePortals().catch((reason: unknown) => setFailure(reason ?? new Error('portails')));
  }, [away, hands]);
  const [home] = portals;
  if (!away && home) return children(portals, home);
  // Told to the boundary of this part: the rest of the room stays alive.
  if (failure !== undefined) throw failure;
  return <LoadingLine label={t('chargement', langue)} />;
}
