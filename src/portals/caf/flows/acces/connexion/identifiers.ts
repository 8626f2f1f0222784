import { asSecret } from '#engine/answers/as-secret.ts';
import { imprintOf } from '#engine/answers/imprint.ts';
import type { World } from '#engine/journal/world.ts';
import { age } from '#engine/portal/log-in.ts';
import type { Reply } from '#engine/portal/route.ts';
import { type Account, accountNow, isProvisional } from '#portals/caf/dossier/acces/account-now.ts';
import { CODE_MINUTES } from '#portals/caf/dossier/inside.ts';
import type { Fait } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';
import { looksLikeRealNir, REAL_NIR } from '#schema/nir.ts';

const TRIES = 3;

/** POST /connexion: identifiers. Each documented mistake has its own words. */
export function answerIdentifiers(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const numero = compacted(String(corps.numeroSecuriteSociale ?? '')).toUpperCase();
  const motDePasse = asSecret(String(corps.motDePasse ?? ''));
  const { identifiants } = world.compte;
  if (numero === '') return refuse('Écrivez votre numéro de sécurité sociale : 13 chiffres.');
  // What is recorded is what left the browser, without the secret. People type here a name, an address, their own password: only a
  // number that nobody has (department 00), even with digits missing, or the character's, is kept.
  const known = /^[1278]\d{4}00\d{0,8}$/.test(numero) || isProvisional(numero) || numero === identifiants.numeroAllocataire;
  const said = known ? numero : '•'.repeat(Math.min(numero.length, 40));
  const donnees = { numeroSecuriteSociale: said, motDePasse: '••••••••' };
  const envoye: Fait = { type: 'envoye', dossier: 'connexion', demarche: 'connexion', numero: '', donnees };
  const wrong = wrongNumber(numero);
  if (wrong) return refuse(wrong, [envoye]);
  if (isBlocked(world)) return { status: 423, corps: { message: BLOCKED }, faits: [envoye] };
  const account = accountNow(world);
  if (account?.identifiant !== numero)
    return refuse('Ce numéro de sécurité sociale n’est pas connu. Vérifiez les 13 chiffres.', [envoye]);
  if (!opens(account, motDePasse)) {
    return {
      status: 401,
      corps: { message: 'Le mot de passe ne va pas. Vérifiez les majuscules.' },
      faits: [envoye, { type: 'refuse', dossier: 'connexion', fait: 'motDePasse', raison: 'mot de passe inexact' }],
    };
  }
  return {
    status: 200,
    corps: {},
    faits: [envoye, { type: 'connecte', portail: 'caf', etape: 'identifiants' }],
  };
}

const opens = ({ motDePasse, empreinte }: Account, typed: string): boolean =>
  empreinte === undefined ? motDePasse !== undefined && typed === asSecret(motDePasse) : imprintOf(typed) === empreinte;

function wrongNumber(numero: string): string | undefined {
  if (looksLikeRealNir(numero)) return REAL_NIR;
  if (isProvisional(numero)) return undefined;
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
const BLOCKED = 'Trois essais n’ont pas marché. Le compte est bloqué pendant 15 minutes.';

function isBlocked(world: World): boolean {
  const since = world.events.findLastIndex((event) => event.type === 'connecte' && event.portail === 'caf');
  const wrong = world.events.slice(since + 1).filter((event) => event.type === 'refuse' && event.dossier === 'connexion');
  const last = wrong.at(-1);
  return wrong.length > 0 && wrong.length % TRIES === 0 && last !== undefined && age(world, last) < CODE_MINUTES;
}
