import type { Evenement } from '#schema/evenement.ts';
import { answerTo } from '../answers/answer.ts';
import { lastOf, stamp, type World } from '../journal/world.ts';
import { respond } from '../portal/respond.ts';
import { advance, wait } from '../story/advance.ts';
import { factOf } from './fact-of.ts';
import type { Move, Portal } from './flow.ts';

/** What a gesture records: the same events as in the browser, without one. Undefined when it leads nowhere. */
export function perform(move: Move, world: World, portals: readonly Portal[], t: number): Evenement[] {
  const now = { today: world.today, minute: world.minute, t };
  if (move.fais === 'attendre') return advance(world, portals, move.jusqua, t);
  if (move.fais === 'patienter') return wait(world, portals, move.minutes, t);
  if (move.fais === 'ouvrir')
    return stamp([{ type: 'ouvert', lieu: move.lieu, ...(move.onglet === undefined ? {} : { onglet: move.onglet }) }], now);
  if (move.fais === 'lire') {
    const modele = lastOf(world, 'recu', ({ message }) => message === move.message)?.modele;
    return stamp([{ type: 'lu', message: move.message, ...(modele === undefined ? {} : { modele }) }], now);
  }
  if (move.fais === 'requete') {
    const portal = portals.find(({ id }) => id === move.portail);
    return portal ? stamp(respond(portal, move.route, move.corps, world).faits, now) : [];
  }
  const where = { dossier: move.dossier, fait: move.fait, ...(move.pour === undefined ? {} : { pour: move.pour }) };
  if (move.fais === 'reporter') return stamp([{ type: 'reporte', ...where }], now);
  const flow = portals.flatMap((portal) => Object.values(portal.flows)).find(({ id }) => id === move.demarche);
  const spec = flow && factOf(flow, move.fait);
  return spec ? stamp([answerTo(spec, where, move.saisie)], now) : [];
}
