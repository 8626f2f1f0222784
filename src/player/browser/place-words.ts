import type { World } from '#engine/journal/world.ts';
import { editionOf } from '#engine/portal/edition.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue } from '#schema/texte.ts';
import { BLANK, MAILBOX } from '../gestures/hands.ts';
import { t } from '../words/room.ts';

/** The name of a place, as it stands on a tab or in a sentence. The screens of a démarche are known once inside. */
export function placeInWords(lieu: string, world: World, portal: Portal, langue: Langue): string {
  if (lieu === MAILBOX) return t('messagerie', langue);
  if (lieu === BLANK) return t('nouvelOnglet', langue);
  return screenAt(lieu, world, portal) ?? placeOf(lieu, portal)?.titre ?? portal.nom;
}

// The screens of a démarche share one name among the places: each is told by its own title.
function screenAt(lieu: string, world: World, portal: Portal): string | undefined {
  const screens = Object.entries(editionOf(portal, world)?.screens ?? {});
  return screens.flatMap(([flow, list]) => list.filter(({ id }) => portal.placeOf(flow, id) === lieu))[0]?.titre;
}

/** The pretend address of a place: its host can never exist. */
export function addressOf(lieu: string, portal: Pick<Portal, 'hote' | 'places'>): string {
  if (lieu === MAILBOX) return 'https://messagerie.bac-a-sable.invalid/';
  if (lieu === BLANK) return 'about:blank';
  const { hote = portal.hote, chemin = '/' } = placeOf(lieu, portal) ?? {};
  return `https://${hote}${chemin}`;
}

// « caf:messages/m12 » has no entry of its own: it is a page of « caf:messages ».
function placeOf(lieu: string, portal: Pick<Portal, 'places'>): Portal['places'][string] | undefined {
  for (let known = lieu; ; known = known.slice(0, known.lastIndexOf('/'))) {
    const place = ownEntry(portal.places, known);
    if (place) return place;
    if (!known.includes('/')) return undefined;
  }
}
