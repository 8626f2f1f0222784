import type { Move } from '#engine/flow/move.ts';
import { browserOf } from '#engine/journal/browser.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { MAILBOX_TAB, PORTAL_TAB } from '#engine/portal/log-in.ts';
import { fileOf, holds, PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { isInside, loginState } from '#portals/pole-emploi/dossier/inside.ts';
import { codes, isExpired } from './code.ts';
import { imprintOf } from './compare-secret.ts';
import { firstMessages } from './first-messages.ts';
import { pendingLetter, received, usableMail } from './recovery.ts';
import { secretOf } from './space.ts';
import { BLOCKED_MINUTES, isBlocked } from './state.ts';

// What the demonstration chooses when a new password is needed; fictional like the rest.
const NEW_PASSWORD = 'Fenetre2027';

/** The hand of the demonstration: where it is, and how it goes on. */
interface Hand {
  at(lieu: string): Move | undefined;
  request(route: string, corps?: Readonly<Record<string, unknown>>): Move;
  /** Opens the mailbox, then reads; undefined once read. */
  read(message: string): Move | undefined;
}

function handOf(world: World): Hand {
  const { tabs, active } = browserOf(world.events, `${PORTAL}:accueil`);
  const here = tabs.find(({ id }) => id === active)?.lieu;
  const onglet = tabs.find(({ lieu }) => lieu.startsWith(`${PORTAL}:`))?.id ?? PORTAL_TAB;
  const mailbox = onglet === MAILBOX_TAB ? MAILBOX_TAB + 1 : MAILBOX_TAB;
  return {
    at: (lieu) => (here === `${PORTAL}:${lieu}` ? undefined : { fais: 'ouvrir', lieu: `${PORTAL}:${lieu}`, onglet }),
    request: (route, corps = {}) => ({ fais: 'requete', portail: PORTAL, route, corps }),
    read(message) {
      if (eventsOf(world, 'lu').some((event) => event.message === message)) return undefined;
      return here === 'messagerie' ? { fais: 'lire', message } : { fais: 'ouvrir', lieu: 'messagerie', onglet: mailbox };
    },
  };
}

/** The next gesture to get in, from wherever one is; undefined when inside, or when there is no space yet to get into. */
export function nextToConnect(world: World): Move | undefined {
  if (!holds(world.compte) || isInside(world)) return undefined;
  const secret = secretOf(world);
  if (!secret) return undefined;
  const hand = handOf(world);
  if (isBlocked(world)) return { fais: 'patienter', minutes: BLOCKED_MINUTES };
  if (secret.sorte === 'provisoire') return firstTime(world, hand, secret.motDePasse);
  if (secret.sorte === 'oublie') return recover(world, hand);
  const motDePasse = secret.sorte === 'note' ? secret.motDePasse : knownPassword(world, secret.empreinte);
  if (motDePasse === undefined) return recover(world, hand);
  const { etape } = loginState(world);
  if (etape === 'code') return typeCode(world, hand);
  if (etape === 'dehors')
    return hand.at('connexion') ?? hand.request('connexion', { identifiant: fileOf(world.compte).identifiant });
  return hand.at('connexion/mot-de-passe') ?? hand.request('mot-de-passe', { motDePasse });
}

/** Only a password that the demonstration could have chosen is known again: one that a person chose is kept nowhere. */
const knownPassword = (world: World, empreinte: string): string | undefined =>
  [fileOf(world.compte).motDePasse, NEW_PASSWORD].find((typed) => {
    const read = imprintOf(typed);
    return read.ok && read.empreinte === empreinte;
  });

function typeCode(world: World, hand: Hand): Move | undefined {
  const last = codes(world).at(-1);
  const sms = received(world, 'code-france-travail');
  if (!last || !sms || isExpired(world, last) || sms.donnees?.code !== last.code)
    return hand.at('connexion/code') ?? hand.request('code');
  return hand.read(sms.message) ?? hand.at('connexion/code') ?? hand.request('verification', { code: last.code ?? '' });
}

/** The letter with the number, the message with the password, then one's own password. */
function firstTime(world: World, hand: Hand, motDePasseProvisoire: string): Move | undefined {
  const pending = pendingLetter(world);
  const called = received(world, 'acces-par-courrier');
  const wanted = pending ? [pending] : called ? [] : firstMessages(world.compte);
  for (const { le, faits } of wanted) {
    const [fait] = faits;
    const recu = fait?.type === 'recu' && eventsOf(world, 'recu').find(({ message }) => message === fait.message);
    if (!recu) return { fais: 'attendre', jusqua: le > world.today ? le : world.today };
    const reading = hand.read(recu.message);
    if (reading) return reading;
  }
  const corps = {
    identifiant: fileOf(world.compte).identifiant,
    motDePasseProvisoire,
    motDePasse: NEW_PASSWORD,
    confirmation: NEW_PASSWORD,
  };
  return (
    (called ? hand.read(called.message) : undefined) ?? hand.at('connexion/premiere-fois') ?? hand.request('premiere-fois', corps)
  );
}

/** By e-mail when the address still works, by telephone otherwise. */
function recover(world: World, hand: Hand): Move | undefined {
  const { courriel, courrielPerdu } = world.compte.identifiants;
  if (courrielPerdu) return hand.at('connexion/oubli') ?? hand.request('appel-3949');
  const mail = usableMail(world);
  if (!mail) return hand.at('connexion/oubli') ?? hand.request('oubli', { courrielEspace: courriel });
  const corps = { code: String(mail.donnees?.code ?? ''), motDePasse: NEW_PASSWORD, confirmation: NEW_PASSWORD };
  return hand.read(mail.message) ?? hand.at('connexion/oubli') ?? hand.request('nouveau-mot-de-passe', corps);
}
