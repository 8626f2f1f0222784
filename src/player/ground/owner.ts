import type { Move } from '#engine/flow/move.ts';
import type { Portal } from '#engine/portal/portal.ts';

/** Whose place this is, among the portals of the story; places outside any portal are its home's. */
export const ownerOf = <Kind extends Pick<Portal, 'id'>>(lieu: string, portals: readonly Kind[], home: Kind): Kind =>
  portals.find(({ id }) => lieu.startsWith(`${id}:`)) ?? home;

/** The portal where a gesture is made. */
export function portalOfMove(move: Move, portals: readonly Portal[], home: Portal): Portal {
  switch (move.fais) {
    case 'requete':
      return portals.find(({ id }) => id === move.portail) ?? home;
    case 'repondre':
    case 'reporter':
      return portals.find(({ flows }) => Object.hasOwn(flows, move.demarche)) ?? home;
    case 'ouvrir':
      return ownerOf(move.lieu, portals, home);
    case 'lire':
      return ownerOf(move.message, portals, home);
    default:
      return home;
  }
}
