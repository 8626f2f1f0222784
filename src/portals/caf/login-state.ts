import { fold } from '../../engine/fold.ts';
import type { World } from '../../engine/world.ts';
import type { Evenement } from '../../schema/evenement.ts';

/*
 * Getting in: a 13-digit number and a password, then a six-digit code sent by e-mail, good for 15 minutes (caf.md §1.1, official).
 * Three wrong passwords block for 15 minutes: the real figure is not known, this one is a choice of the simulator.
 */
export const CODE_MINUTES = 15;
export const PORTAL_TAB = 1;
export const MAILBOX_TAB = 2;

/** How far the person is from being inside. `interrompu`: she left the page in the same tab, and must start again. */
export interface LoginState {
  etape: 'dehors' | 'identifiants' | 'code' | 'dedans';
  interrompu: boolean;
}

interface Reading extends LoginState {
  /** The tab that holds the log-in page. */
  onglet: number;
}

const login = fold<Reading>({ etape: 'dehors', interrompu: false, onglet: PORTAL_TAB }, (sofar, more) =>
  more.reduce(read, sofar),
);

function read(sofar: Reading, event: Evenement): Reading {
  const at = (etape: LoginState['etape'], interrompu = false): Reading => ({ ...sofar, etape, interrompu });
  if (event.type === 'connecte' && event.portail === 'caf')
    return at(event.etape === 'fait' ? 'dedans' : event.etape === 'code-envoye' ? 'code' : 'identifiants');
  if (event.type === 'deconnecte' && event.portail === 'caf') return at('dehors');
  if (event.type !== 'ouvert' || event.onglet === undefined) return sofar;
  if (event.lieu.startsWith('caf:connexion')) return { ...sofar, onglet: event.onglet };
  const waiting = sofar.etape === 'identifiants' || sofar.etape === 'code';
  return waiting && event.onglet === sofar.onglet ? at('dehors', true) : sofar;
}

/** Reads how far the log-in has gone. Leaving the log-in page in its own tab interrupts it, as the Caf itself warns. */
export const loginState = (world: Pick<World, 'events'>): LoginState => login(world.events);

/** How long ago something happened, in minutes of the simulated day; another day is for ever ago. */
export const age = (world: World, event: { le: string; minute: number }): number =>
  event.le === world.today ? world.minute - event.minute : Number.POSITIVE_INFINITY;
