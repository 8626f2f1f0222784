import { asSecret } from '#engine/answers/as-secret.ts';
import { imprintOf } from '#engine/answers/imprint.ts';
import type { World } from '#engine/journal/world.ts';
import { fail } from '#engine/portal/fail.ts';
import { age } from '#engine/portal/log-in.ts';
import type { Reply } from '#engine/portal/route.ts';
import { type Account, accountNow } from '#portals/ants/dossier/acces/account.ts';
import { PORTAL } from '#portals/ants/dossier/file.ts';
import type { Fait } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';
import { looksLikeRealNir, REAL_NIR } from '#schema/nir.ts';
import { CONNEXION } from './facts.ts';

// The real figures are not known (ants.md, « Not verified »): choices of the simulator, said on the page.
const TRIES = 3;
/** Minutes during which nothing is read after three wrong passwords. */
export const BLOCKED_MINUTES = 15;

/** The identifier that the agency assigned: three zeros, two letters, five digits. */
const SHAPE = /^000[A-Z]{2}\d{5}$/;

/** POST /connexion { identifiant, motDePasse }. Each ordinary mistake has its own words. */
export function answerConnexion(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const typed = String(corps.identifiant ?? '').trim();
  const identifiant = compacted(typed).toUpperCase();
  if (identifiant === '')
    return fail(422, 'Écrivez votre identifiant\u00a0: il a été donné par courriel, à la création du compte.');
  // People type here an address, a name, their own password: only what has the shape of our identifiers is kept.
  const said = SHAPE.test(identifiant) ? identifiant : '•'.repeat(Math.min(identifiant.length, 40));
  const sent: Fait = {
    type: 'envoye',
    dossier: CONNEXION,
    demarche: CONNEXION,
    numero: '',
    donnees: { identifiant: said, motDePasse: '••••••••' },
  };
  const wrong = wrongIdentifier(typed, identifiant);
  if (wrong) return { ...fail(401, wrong), faits: [sent] };
  if (isBlocked(world)) return { ...fail(423, BLOCKED), faits: [sent] };
  const account = accountNow(world);
  if (account?.identifiant !== identifiant)
    return {
      ...fail(401, 'Cet identifiant n’est pas connu. Relisez-le dans le courriel reçu à la création du compte.'),
      faits: [sent],
    };
  if (!opens(account, asSecret(String(corps.motDePasse ?? ''))))
    return {
      ...fail(401, 'Le mot de passe ne va pas. Vérifiez les majuscules.'),
      faits: [sent, { type: 'refuse', dossier: CONNEXION, fait: 'motDePasse', raison: 'mot de passe inexact' }],
    };
  return {
    status: 200,
    corps: { prenom: world.compte.prenom },
    faits: [sent, { type: 'connecte', portail: PORTAL, etape: 'fait' }],
  };
}

const opens = ({ motDePasse, empreinte }: Account, typed: string): boolean =>
  empreinte === undefined ? motDePasse !== undefined && typed === asSecret(motDePasse) : imprintOf(typed) === empreinte;

function wrongIdentifier(typed: string, identifiant: string): string | undefined {
  if (looksLikeRealNir(identifiant)) return REAL_NIR;
  if (typed.includes('@'))
    return 'Une adresse de courriel n’est pas l’identifiant. L’identifiant vous a été donné par courriel, après la création du compte.';
  if (/^\d{13}(\d{2})?$/.test(identifiant)) return 'C’est un numéro de sécurité sociale\u00a0: il sert à la CAF, pas ici.';
  if (/^O{1,3}/.test(identifiant)) return 'L’identifiant commence par des zéros (0), et non par la lettre O.';
  return SHAPE.test(identifiant)
    ? undefined
    : 'Un identifiant a trois zéros, deux lettres, puis cinq chiffres\u00a0: 000PE00412.';
}

const BLOCKED = `Trois essais n’ont pas marché. Le compte est bloqué pendant ${BLOCKED_MINUTES} minutes.`;

/** After three wrong passwords in a row, nothing is read for a while. */
export function isBlocked(world: World): boolean {
  const since = world.events.findLastIndex((event) => event.type === 'connecte' && event.portail === PORTAL);
  const wrong = world.events.slice(since + 1).filter((event) => event.type === 'refuse' && event.dossier === CONNEXION);
  const last = wrong.at(-1);
  return last !== undefined && wrong.length % TRIES === 0 && age(world, last) < BLOCKED_MINUTES;
}

/** POST /deconnexion. */
export const answerDeconnexion = (): Reply => ({
  status: 200,
  corps: {},
  faits: [{ type: 'deconnecte', portail: PORTAL, raison: 'volontaire' }],
});
