import { type ReactNode, Suspense } from 'react';
import type { Langue } from '#schema/texte.ts';
import { LoadingLine } from '#ui/index.ts';
import { t } from '../words/room.ts';
import { RoomBoundary } from './RoomBoundary.tsx';

/** A part of the room that arrives when it is first asked for. If it cannot come, the rest of the room stays alive. */
export function Later({ langue, children }: { langue: Langue; children: ReactNode }) {
  return (
    <RoomBoundary langue={langue} part>
      <Suspense fallback={<LoadingLine label={t('chargement', langue)} />}>{children}</Suspense>
    </RoomBoundary>
  );
}
