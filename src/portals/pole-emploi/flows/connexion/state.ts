import { fold } from '../../../../engine/fold.ts';
import { eventsOf, type World } from '../../../../engine/world.ts';
import type { Evenement, EvenementDe } from '../../../../schema/evenement.ts';
import { PORTAL } from '../../file.ts';

/** The flow that logging in is: what it asks leaves the browser too. */
export const CONNEXION = 'connexion-pole-emploi';
export const PORTAL_TAB = 1;
export const MAILBOX_TAB = 2;

/** How far the person is from being inside. `interrompu`: she left the page in the same tab, and must start again. */
export interface LoginState {
  etape: 'dehors' | 'mot-de-passe' | 'code' | 'dedans';
  interrompu: boolean;
}

interface Reading extends LoginState {
  /** The tab that holds the log-in page. */
  onglet: number;
}

const START: Reading = { etape: 'dehors', interrompu: false, onglet: PORTAL_TAB };
const login = fold<Reading>(START, (sofar, more) => more.reduce(read, sofar));
const NEXT: Readonly<Record<EvenementDe<'connecte'>['etape'], LoginState['etape']>> = {
  identifiants: 'mot-de-passe',
  'code-envoye': 'code',
  fait: 'dedans',
};

/** Is this one of the pages of the log-in? */
export const isLoginPlace = (lieu: string): boolean => lieu === `${PORTAL}:connexion` || lieu.startsWith(`${PORTAL}:connexion/`);

function read(sofar: Reading, event: Evenement): Reading {
  const at = (etape: LoginState['etape'], interrompu = false): Reading => ({ ...sofar, etape, interrompu });
  if (event.type === 'connecte' && event.portail === PORTAL) return at(NEXT[event.etape]);
  if (event.type === 'deconnecte' && event.portail === PORTAL) return at('dehors');
  if (event.type !== 'ouvert' || event.onglet === undefined) return sofar;
  if (isLoginPlace(event.lieu)) return { ...sofar, onglet: event.onglet };
  const waiting = sofar.etape === 'mot-de-passe' || sofar.etape === 'code';
  return waiting && event.onglet === sofar.onglet ? at('dehors', true) : sofar;
}

/** Reads how far the log-in has gone. Leaving its page in its own tab interrupts it (choice of the simulator). */
export const loginState = (world: Pick<World, 'events'>): LoginState => login(world.events);

/** Minutes since an event, within the same simulated day. */
export const age = (world: Pick<World, 'today' | 'minute'>, event: { le: string; minute: number }): number =>
  event.le === world.today ? world.minute - event.minute : Number.POSITIVE_INFINITY;

// The real figures are not known (pole-emploi.md §1.2): these are choices of the simulator, said on the screen.
const TRIES = 3;
/** Minutes during which nothing is read after three wrong passwords. */
export const BLOCKED_MINUTES = 15;

/** After three wrong passwords in a row, nothing is read for a while. */
export function isBlocked(world: World): boolean {
  const since = world.events.findLastIndex(
    (event) =>
      (event.type === 'connecte' && event.portail === PORTAL && event.etape === 'fait') ||
      (event.type === 'decide' && event.motif === 'mot-de-passe-choisi'),
  );
  const wrong = world.events.slice(since + 1).filter((event) => event.type === 'refuse' && event.dossier === CONNEXION);
  const last = wrong.at(-1);
  return last !== undefined && wrong.length % TRIES === 0 && age(world, last) < BLOCKED_MINUTES;
}

/** Was the person put out because the session ended? */
export const sessionExpired = (world: Pick<World, 'events'>): boolean =>
  eventsOf(world, 'deconnecte').findLast(({ portail }) => portail === PORTAL)?.raison === 'session-expiree';
