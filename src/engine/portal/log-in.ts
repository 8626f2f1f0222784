import type { Day } from '#schema/day.ts';
import type { Evenement, EvenementDe } from '#schema/evenement.ts';
import { fold } from '../journal/fold.ts';
import { eventsOf, type World } from '../journal/world.ts';

/** The tab that holds a portal and the one that holds the mailbox, when nothing was moved. */
export const PORTAL_TAB = 1;
export const MAILBOX_TAB = 2;

/** How far the person is from being inside. `interrompu`: she left the page in the same tab, and must start again. */
export interface LogIn {
  etape: 'dehors' | 'identifiants' | 'code' | 'dedans';
  interrompu: boolean;
  /** The account that is open is another one than hers, where nothing is: the shared identity opened it beside the right one. */
  vide: boolean;
  /** The days on which that happened, once for each time. */
  interruptions: readonly Day[];
}

interface Reading extends LogIn {
  /** The tab that holds the log-in page. */
  onglet: number;
}

const NEXT: Readonly<Record<EvenementDe<'connecte'>['etape'], LogIn['etape']>> = {
  identifiants: 'identifiants',
  'code-envoye': 'code',
  fait: 'dedans',
};

/** Is this one of the pages of a portal's log-in? */
export const isLogInPlace = (portail: string, lieu: string): boolean =>
  lieu === `${portail}:connexion` || lieu.startsWith(`${portail}:connexion/`);

/** Reads how far the log-in of a portal has gone. Leaving its page in its own tab interrupts it, as the Caf itself warns. */
export function logInTo(portail: string): (world: Pick<World, 'events'>) => LogIn {
  function read(sofar: Reading, event: Evenement): Reading {
    const at = (etape: LogIn['etape'], interrompu = false, vide = false): Reading => ({ ...sofar, etape, interrompu, vide });
    if (event.type === 'connecte' && event.portail === portail) return at(NEXT[event.etape], false, event.vide);
    if (event.type === 'deconnecte' && event.portail === portail) return at('dehors');
    if (event.type !== 'ouvert' || event.onglet === undefined) return sofar;
    if (isLogInPlace(portail, event.lieu)) return { ...sofar, onglet: event.onglet };
    const waiting = sofar.etape === 'identifiants' || sofar.etape === 'code';
    if (!waiting || event.onglet !== sofar.onglet) return sofar;
    return { ...at('dehors', true), interruptions: [...sofar.interruptions, event.le] };
  }
  const start: Reading = { etape: 'dehors', interrompu: false, vide: false, interruptions: [], onglet: PORTAL_TAB };
  const login = fold<Reading>(start, (sofar, more) => more.reduce(read, sofar));
  return ({ events }) => login(events);
}

/** Is the person in her own account? */
export const isWithin = ({ etape, vide }: Pick<LogIn, 'etape' | 'vide'>): boolean => etape === 'dedans' && !vide;

/** Was the person put out of a portal because the session ended? Somebody who never was inside has nothing to go back to. */
export const sessionExpired = (world: Pick<World, 'events'>, portail: string): boolean =>
  wasInside(world, portail) &&
  eventsOf(world, 'deconnecte').findLast((event) => event.portail === portail)?.raison === 'session-expiree';

/** Has the person ever been inside this portal? */
export const wasInside = (world: Pick<World, 'events'>, portail: string): boolean =>
  eventsOf(world, 'connecte').some((event) => event.portail === portail && event.etape === 'fait');

/** Minutes since an event, within the same simulated day; another day is for ever ago. */
export const age = (world: Pick<World, 'today' | 'minute'>, event: { le: string; minute: number }): number =>
  event.le === world.today ? world.minute - event.minute : Number.POSITIVE_INFINITY;
