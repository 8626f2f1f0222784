import { browserOf } from '../../engine/browser.ts';
import type { Move, Reply } from '../../engine/flow.ts';
import { fold } from '../../engine/fold.ts';
import { eventsOf, lastOf, type World } from '../../engine/world.ts';
import type { Evenement, EvenementDe, Fait } from '../../schema/evenement.ts';
import { mayBecomeTooReal, whyTooReal } from '../../schema/fictif.ts';
import { holds } from './file.ts';

/*
 * Getting in: a 13-digit number and a password, then a six-digit code sent by e-mail, good for 15 minutes (caf.md §1.1, official).
 * Three wrong passwords block for 15 minutes: the real figure is not known, this one is a choice of the simulator.
 */
export const CODE_MINUTES = 15;
const TRIES = 3;
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

const SPACES = /[\s.-]/g;

/** POST /connexion: identifiers. Each documented mistake has its own words. */
export function answerIdentifiers(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const numero = String(corps.numeroSecuriteSociale ?? '').replace(SPACES, '');
  const motDePasse = String(corps.motDePasse ?? '');
  const { identifiants } = world.compte;
  if (numero === '') return refuse('Écrivez votre numéro de sécurité sociale : 13 chiffres.');
  const real = whyTooReal(numero);
  if (real) return refuse(real);
  // What is recorded is what left the browser, without the secret; what looks real, even with a digit missing or wrong, is never kept.
  const said = mayBecomeTooReal(numero) ? '•'.repeat(Math.min(numero.length, 40)) : numero.slice(0, 40);
  const donnees = { numeroSecuriteSociale: said, motDePasse: '••••••••' };
  const envoye: Fait = { type: 'envoye', dossier: 'connexion', demarche: 'connexion', numero: '', donnees };
  const wrong = wrongNumber(numero);
  if (wrong) return refuse(wrong, [envoye]);
  if (isBlocked(world)) return { status: 423, corps: { message: BLOCKED }, faits: [envoye] };
  if (!holds(world.compte) || numero !== identifiants.numeroSecuriteSociale)
    return refuse('Ce numéro de sécurité sociale n’est pas connu. Vérifiez les 13 chiffres.', [envoye]);
  if (motDePasse !== identifiants.motDePasse) {
    return {
      status: 401,
      corps: { message: 'Le mot de passe ne va pas. Vérifiez les majuscules.' },
      faits: [envoye, { type: 'refuse', dossier: 'connexion', fait: 'motDePasse', raison: 'mot de passe inexact' }],
    };
  }
  return {
    status: 200,
    corps: { courriel: masked(identifiants.courriel) },
    faits: [envoye, { type: 'connecte', portail: 'caf', etape: 'identifiants' }],
  };
}

function wrongNumber(numero: string): string | undefined {
  if (!/^\d+$/.test(numero)) return 'Ce numéro ne contient que des chiffres.';
  if (numero.length === 7)
    return 'Sept chiffres, c’est le numéro d’allocataire. Depuis 2021, on se connecte avec le numéro de sécurité sociale : 13 chiffres.';
  if (numero.length === 15) return 'Il y a 15 chiffres : les 2 derniers sont la clé. Écrivez seulement les 13 premiers.';
  if (/^[78]/.test(numero))
    return 'Un numéro qui commence par 7 ou 8 est provisoire. Il ne permet pas de se connecter : il faut contacter la Caf.';
  if (numero.length !== 13) return `Il faut 13 chiffres. Vous en avez écrit ${numero.length}.`;
  return undefined;
}

const refuse = (message: string, faits: readonly Fait[] = []): Reply => ({ status: 401, corps: { message }, faits });
const BLOCKED = 'Trois essais n’ont pas marché. Le compte est bloqué pendant 15 minutes (durée choisie par le simulateur).';

/** « so•••@exemple.test »: enough to know which mailbox to open. */
export const masked = (courriel: string): string => courriel.replace(/^(..).*@/, '$1•••@');

function isBlocked(world: World): boolean {
  const since = world.events.findLastIndex((event) => event.type === 'connecte' && event.portail === 'caf');
  const wrong = world.events.slice(since + 1).filter((event) => event.type === 'refuse' && event.dossier === 'connexion');
  const last = wrong.at(-1);
  return wrong.length > 0 && wrong.length % TRIES === 0 && last !== undefined && age(world, last) < CODE_MINUTES;
}

/** The scenario can make a code too old before its time. */
function isSpoiled(world: World, code: EvenementDe<'connecte'>): boolean {
  const incidents = new Set(world.scenario?.incidents.filter(({ type }) => type === 'code-expire').map(({ id }) => id));
  if (incidents.size === 0) return false;
  const since = world.events.lastIndexOf(code);
  return world.events.slice(since).some((event) => event.type === 'subi' && incidents.has(event.incident));
}

const isExpired = (world: World, code: EvenementDe<'connecte'>): boolean =>
  age(world, code) > CODE_MINUTES || isSpoiled(world, code);

const age = (world: World, event: { le: string; minute: number }): number =>
  event.le === world.today ? world.minute - event.minute : Number.POSITIVE_INFINITY;

/** POST /connexion/code: sends a new code, unless the address is lost. */
export function answerCode(_corps: unknown, world: World): Reply {
  if (loginState(world).etape === 'dehors') return lost;
  const rank = codes(world).length + 1;
  const code = String(100_000 + ((Math.abs(world.seed) * 7_919 + rank * 104_729) % 900_000));
  const sent: Fait = { type: 'connecte', portail: 'caf', etape: 'code-envoye', code };
  const mail: Fait = {
    type: 'recu',
    message: `caf:code:${rank}`,
    canal: 'courriel',
    de: 'caf',
    modele: 'code-connexion',
    donnees: { code },
  };
  return {
    status: 200,
    corps: { courriel: masked(world.compte.identifiants.courriel) },
    faits: world.compte.identifiants.courrielPerdu ? [sent] : [sent, mail],
  };
}

const lost: Reply = {
  status: 401,
  corps: { message: 'La connexion a été interrompue. Recommencez depuis le début.' },
  faits: [],
};
const codes = (world: World): readonly EvenementDe<'connecte'>[] =>
  eventsOf(world, 'connecte').filter(({ etape, portail }) => etape === 'code-envoye' && portail === 'caf');

/** POST /connexion/verification: the six digits. */
export function answerVerification(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  if (loginState(world).etape !== 'code') return lost;
  const typed = String(corps.code ?? '').replace(SPACES, '');
  const last = codes(world).at(-1);
  if (!/^\d{6}$/.test(typed))
    return { status: 422, corps: { message: 'Le code a 6 chiffres. Recopiez-les sans espace.' }, faits: [] };
  if (!last || isExpired(world, last))
    return {
      status: 410,
      corps: { message: 'Ce code a plus de 15 minutes : il n’est plus valable. Demandez un nouveau code.' },
      faits: [],
    };
  const envoye: Fait = { type: 'envoye', dossier: 'connexion', demarche: 'connexion', numero: '', donnees: { code: typed } };
  if (typed !== last.code)
    return {
      status: 422,
      corps: { message: 'Ce n’est pas le bon code. Prenez celui du dernier message reçu.' },
      faits: [envoye],
    };
  return {
    status: 200,
    corps: { prenom: world.compte.prenom },
    faits: [envoye, { type: 'connecte', portail: 'caf', etape: 'fait' }],
  };
}

/** The next gesture to get in, from wherever one is; undefined when inside. */
export function nextToConnect(world: World): Move | undefined {
  const { etape } = loginState(world);
  if (etape === 'dedans') return undefined;
  const { tabs, active } = browserOf(world.events, 'caf:connexion');
  const here = tabs.find(({ id }) => id === active);
  const { identifiants } = world.compte;
  const request = (route: string, corps: Readonly<Record<string, unknown>>): Move => ({
    fais: 'requete',
    portail: 'caf',
    route,
    corps,
  });
  const tab = tabs.find(({ lieu }) => lieu.startsWith('caf:'))?.id ?? PORTAL_TAB;
  const at = (lieu: string): Move | undefined => (here?.lieu === lieu ? undefined : { fais: 'ouvrir', lieu, onglet: tab });
  if (etape === 'dehors') {
    return (
      at('caf:connexion') ??
      request('connexion', { numeroSecuriteSociale: identifiants.numeroSecuriteSociale, motDePasse: identifiants.motDePasse })
    );
  }
  const last = codes(world).at(-1);
  const expired = !last || isExpired(world, last);
  if (etape === 'identifiants' || expired) return at('caf:connexion/code') ?? request('code', {});
  const mail = lastOf(world, 'recu', ({ modele, donnees }) => modele === 'code-connexion' && donnees?.code === last.code);
  if (!mail) return at('caf:connexion/code') ?? request('code', {});
  const read = eventsOf(world, 'lu').some(({ message }) => message === mail.message);
  if (!read)
    return here?.lieu === 'messagerie'
      ? { fais: 'lire', message: mail.message }
      : { fais: 'ouvrir', lieu: 'messagerie', onglet: tab === MAILBOX_TAB ? MAILBOX_TAB + 1 : MAILBOX_TAB };
  return at('caf:connexion/code') ?? request('verification', { code: last.code });
}
