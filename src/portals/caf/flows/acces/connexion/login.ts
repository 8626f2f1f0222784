import { answersOf, answerValue } from '#engine/answers/answers.ts';
import { imprintOf } from '#engine/answers/imprint.ts';
import { placeFirst } from '#engine/flow/go-to.ts';
import type { Move } from '#engine/flow/move.ts';
import { browserOf } from '#engine/journal/browser.ts';
import { eventsOf, lastOf, type World } from '#engine/journal/world.ts';
import { age, MAILBOX_TAB, PORTAL_TAB } from '#engine/portal/log-in.ts';
import type { Reply } from '#engine/portal/route.ts';
import { ACTIVATION, type Account, accountNow } from '#portals/caf/dossier/acces/account-now.ts';
import { accountCodes, CODE_MODEL } from '#portals/caf/dossier/acces/codes.ts';
import { DEMO_PASSWORD } from '#portals/caf/dossier/acces/password.ts';
import { knownContact, masked } from '#portals/caf/dossier/coordonnees.ts';
import { CODE_MINUTES, loginState } from '#portals/caf/dossier/inside.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';

/** The scenario can make a code too old before its time. */
function isSpoiled(world: World, code: EvenementDe<'connecte'>): boolean {
  const incidents = new Set(world.scenario?.incidents.filter(({ type }) => type === 'code-expire').map(({ id }) => id));
  if (incidents.size === 0) return false;
  const since = world.events.lastIndexOf(code);
  return world.events.slice(since).some((event) => event.type === 'subi' && incidents.has(event.incident));
}

const isExpired = (world: World, code: EvenementDe<'connecte'>): boolean =>
  age(world, code) > CODE_MINUTES || isSpoiled(world, code);

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
    corps: { courriel: masked(knownContact(world).courriel) },
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
  const typed = compacted(String(corps.code ?? ''));
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
  const account = accountNow(world);
  if (etape === 'dedans' || account === undefined) return undefined;
  const { tabs, active } = browserOf(world.events, 'caf:connexion');
  const here = tabs.find(({ id }) => id === active);
  const motDePasse = account.motDePasse ?? (account.empreinte === imprintOf(DEMO_PASSWORD) ? DEMO_PASSWORD : undefined);
  const request = (route: string, corps: Readonly<Record<string, unknown>>): Move => ({
    fais: 'requete',
    portail: 'caf',
    route,
    corps,
  });
  const tab = tabs.find(({ lieu }) => lieu.startsWith('caf:'))?.id ?? PORTAL_TAB;
  const at = (lieu: string): Move | undefined => (here?.lieu === lieu ? undefined : { fais: 'ouvrir', lieu, onglet: tab });
  // A password that a person chose is kept nowhere: another one is chosen, with a code.
  if (etape === 'dehors' && motDePasse === undefined) return byCode(world, account);
  if (etape === 'dehors')
    return at('caf:connexion') ?? request('connexion', { numeroSecuriteSociale: account.identifiant, motDePasse });
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

/** Another password: a code is asked for, read, and copied. */
function byCode(world: World, { identifiant }: Account): Move {
  const lost = 'caf:connexion/oubli';
  const code = accountCodes.now(world);
  if (!code || !accountCodes.arrived(world))
    return placeFirst(lost, world) ?? { fais: 'requete', portail: 'caf', route: 'oubli', corps: { identifiant, codePar: 'sms' } };
  const mail = lastOf(world, 'recu', ({ modele }) => modele === CODE_MODEL);
  if (mail && !eventsOf(world, 'lu').some(({ message }) => message === mail.message))
    return placeFirst('messagerie', world) ?? { fais: 'lire', message: mail.message };
  const there = placeFirst(`caf:${ACTIVATION}/mot-de-passe`, world);
  if (there) return there;
  const dossier = `${ACTIVATION}:${code.rang}`;
  const answers = answersOf(world, dossier);
  const wanted: readonly (readonly [string, string])[] = [
    ['compteCode', code.code],
    ['compteMotDePasse', imprintOf(DEMO_PASSWORD)],
    ['compteConfirmation', imprintOf(DEMO_PASSWORD)],
  ];
  const next = wanted.find(([fait, valeur]) => answerValue(answers, fait) !== valeur);
  if (next)
    return {
      fais: 'repondre',
      dossier,
      demarche: ACTIVATION,
      fait: next[0],
      saisie: next[0] === 'compteCode' ? code.code : DEMO_PASSWORD,
    };
  return { fais: 'requete', portail: 'caf', route: ACTIVATION, corps: { dossier, donnees: Object.fromEntries(wanted) } };
}
