import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { openEntryOf } from '../entries.ts';
import { aroundOf } from './sending-words.ts';

/** The way to correct what was sent, while it can be: a mistake that one sees oneself is told at once. */
export function CorrectLink({ world, portal, demarche, go }: Pick<PageProps, 'world' | 'portal' | 'go'> & { demarche: string }) {
  const { corrige } = aroundOf(demarche);
  const lieu = corrige && openEntryOf(corrige.demarche, portal, world);
  if (corrige === undefined || lieu === undefined) return null;
  return (
    <PlaceLink lieu={lieu} go={go}>
      {corrige.mots}
    </PlaceLink>
  );
}
