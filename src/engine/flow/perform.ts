import type { Evenement, Fait } from '#schema/evenement.ts';
import { lastOf, stamp, type World } from '../journal/world.ts';
import { editionsFor } from '../portal/edition.ts';
import type { Portal } from '../portal/portal.ts';
import { respond } from '../portal/respond.ts';
import { advance, wait } from '../story/advance.ts';
import type { LocalMove, Move } from './move.ts';

/**
 * What a gesture records: the only way to act, for a hand, a demonstration, a story or a test. In the page a request alone goes another
 * way, by HTTP, to the same `respond`. `own` reads what is typed in the démarche on screen, which may be there before its portal has
 * come whole. `t` is the real time in milliseconds. Empty when the gesture leads nowhere.
 */
export function perform(
  move: Move | LocalMove,
  world: World,
  portals: readonly Portal[],
  t: number,
  own?: Portal['read'],
): Evenement[] {
  if (move.fais === 'attendre') return advance(world, portals, move.jusqua, t);
  if (move.fais === 'patienter') return wait(world, portals, move.minutes, t);
  return stamp(factsOf(move, world, portals, own), { today: world.today, minute: world.minute, t });
}

type Timeless = Exclude<Move | LocalMove, { fais: 'attendre' | 'patienter' }>;

function factsOf(move: Timeless, world: World, portals: readonly Portal[], own: Portal['read'] | undefined): readonly Fait[] {
  switch (move.fais) {
    case 'ouvrir':
      return [{ type: 'ouvert', lieu: move.lieu, ...(move.onglet === undefined ? {} : { onglet: move.onglet }) }];
    case 'fermer':
      return [{ type: 'ferme', onglet: move.onglet }];
    case 'lire': {
      const modele = lastOf(world, 'recu', ({ message }) => message === move.message)?.modele;
      return [{ type: 'lu', message: move.message, ...(modele === undefined ? {} : { modele }) }];
    }
    case 'requete': {
      const portal = portals.find(({ id }) => id === move.portail);
      return portal ? respond(portal, move.route, move.corps, world).faits : [];
    }
    case 'reporter':
      return [{ type: 'reporte', ...placeOf(move) }];
    case 'repondre': {
      const reading = own ? [own] : portals.map(({ read }) => read);
      return reading.flatMap((read) => read(move) ?? []).slice(0, 1);
    }
    case 'passer':
      return [{ type: 'parcouru', dossier: move.dossier, ecran: move.ecran }];
    case 'regler':
      // Free practice has no story to be guided through, and a story is never lived without one.
      if ('mode' in move) return world.scenario && move.mode !== 'libre' ? [{ type: 'regle', mode: move.mode }] : [];
      // A look that the story does not have is no gesture: an address may ask for anything.
      return editionsFor(world.scenario, homeOf(world, portals)).includes(move.edition)
        ? [{ type: 'regle', edition: move.edition }]
        : [];
    case 'choisir': {
      const { dit, papier, choix } = move;
      return [{ type: 'ecart', ...placeOf(move), dit, papier, choix }];
    }
    case 'terminer':
      return [{ type: 'termine', raison: move.raison }];
    case 'demander':
      return [{ type: 'aide', niveau: move.niveau, etape: move.etape }];
  }
}

const homeOf = ({ scenario }: World, portals: readonly Portal[]): Portal | undefined =>
  portals.find(({ id }) => id === scenario?.portail) ?? portals[0];

const placeOf = ({ dossier, fait, pour }: { dossier: string; fait: string; pour?: string | undefined }) => ({
  dossier,
  fait,
  ...(pour === undefined ? {} : { pour }),
});
