import type { Reply } from '../../../../engine/flow.ts';
import type { World } from '../../../../engine/world.ts';
import type { Donnees, Fait } from '../../../../schema/evenement.ts';
import { mayBecomeTooReal, whyTooReal } from '../../../../schema/fictif.ts';
import { fileOf, holds, PORTAL } from '../../file.ts';
import { fail } from '../../receive.ts';
import { codeSentFor } from './code.ts';
import { KEYPAD_LENGTH, keypadCode } from './keypad.ts';
import { compareSecret, hasSpace, secretOf } from './space.ts';
import { BLOCKED_MINUTES, CONNEXION, isBlocked, loginState } from './state.ts';

/** Typed text as an identifier is written: capitals, nothing between the signs. */
export const asIdentifier = (typed: unknown): string =>
  String(typed ?? '')
    .normalize('NFKC')
    .replace(/[\s.\-/]/g, '')
    .toUpperCase();

/** What left the browser, without secrets; what looks real, even with a digit wrong, is never kept. */
export const sentFact = (donnees: Donnees): Fait => ({
  type: 'envoye',
  dossier: CONNEXION,
  demarche: CONNEXION,
  numero: '',
  donnees: Object.fromEntries(
    Object.entries(donnees).map(([key, value]) => {
      const said = String(value).slice(0, 80);
      return [key, mayBecomeTooReal(said) ? '•'.repeat(Math.min(said.length, 40)) : said];
    }),
  ),
});

/** Written instead of a secret that was compared. */
export const HIDDEN = '••••••••';
export const connected = (etape: 'identifiants' | 'fait'): Fait => ({ type: 'connecte', portail: PORTAL, etape });
const LOST = 'La connexion a été interrompue. Recommencez avec votre identifiant.';
const BLOCKED = `Trois essais n’ont pas marché. L’espace est fermé pendant ${BLOCKED_MINUTES} minutes (durée choisie par le simulateur). Vous pouvez aussi choisir un nouveau mot de passe.`;

/** POST /connexion { identifiant }: the first of the two steps. Each ordinary mistake has its own words. */
export function answerIdentifiant(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const typed = String(corps.identifiant ?? '').trim();
  if (typed === '') return fail(422, 'Écrivez votre identifiant\u00a0: 6 ou 7 chiffres, puis une lettre.');
  const real = whyTooReal(typed);
  if (real) return fail(422, real);
  const identifiant = asIdentifier(typed);
  const faits = [sentFact({ identifiant: typed })];
  const wrong = wrongIdentifier(typed, identifiant);
  if (wrong) return { ...fail(401, wrong), faits };
  if (!holds(world.compte) || !hasSpace(world) || identifiant !== fileOf(world.compte).identifiant)
    return { ...fail(401, 'Cet identifiant n’est pas connu. Vérifiez chaque chiffre, et la lettre à la fin.'), faits };
  return { status: 200, corps: { identifiant }, faits: [...faits, connected('identifiants')] };
}

function wrongIdentifier(typed: string, identifiant: string): string | undefined {
  if (typed.includes('@')) return 'Une adresse de courriel n’est pas l’identifiant. Il a 6 ou 7 chiffres, puis une lettre.';
  if (/^\d{13}(\d{2})?$/.test(identifiant))
    return 'C’est un numéro de sécurité sociale\u00a0: il sert à la CAF. Ici, l’identifiant a 6 ou 7 chiffres, puis une lettre.';
  if (/^\d{11}$/.test(identifiant))
    return 'Un numéro plus long (11 chiffres) est annoncé depuis 2025, mais ce n’est pas vérifié. Ici, l’identifiant a 6 ou 7 chiffres, puis une lettre.';
  if (/^\d{6,7}$/.test(identifiant)) return 'Il manque la lettre à la fin de l’identifiant.';
  if (/^[\dO]{6,7}[A-Z]$/.test(identifiant) && !/^\d{6,7}[A-Z]$/.test(identifiant))
    return 'Écrivez des zéros (0), et non la lettre O.';
  return /^\d{6,7}[A-Z]$/.test(identifiant) ? undefined : 'Un identifiant a 6 ou 7 chiffres, puis une lettre\u00a0: 123456A.';
}

/** POST /connexion/mot-de-passe { motDePasse }: the second step. */
export function answerMotDePasse(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  if (loginState(world).etape === 'dehors') return fail(401, LOST);
  const typed = String(corps.motDePasse ?? '');
  if (typed === '') return fail(422, 'Écrivez votre mot de passe.');
  const faits = [sentFact({ motDePasse: HIDDEN })];
  if (isBlocked(world)) return { ...fail(423, BLOCKED), faits };
  const compared = compareSecret(world, typed);
  if (compared === 'provisoire')
    return {
      ...fail(403, 'C’est votre mot de passe provisoire. Choisissez d’abord le vôtre, avec «\u00a0Première connexion\u00a0».', {
        premiereFois: true,
      }),
      faits,
    };
  if (compared === 'faux') return wrongSecret('motDePasse', 'Le mot de passe ne va pas. Vérifiez les majuscules.', faits);
  return fileOf(world.compte).codeParMessage ? codeSentFor(world, faits) : entered(world, faits);
}

/** POST /connexion/clavier { codeClavier, codePostal }: the second step, before the summer of 2019. */
export function answerClavier(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  if (loginState(world).etape === 'dehors') return fail(401, LOST);
  const codeClavier = String(corps.codeClavier ?? '').replace(/\s/g, '');
  const codePostal = String(corps.codePostal ?? '').replace(/\s/g, '');
  if (codeClavier.length !== KEYPAD_LENGTH)
    return fail(422, `Le code a ${KEYPAD_LENGTH} chiffres\u00a0: appuyez sur ${KEYPAD_LENGTH} touches du clavier.`);
  if (!/^\d{5}$/.test(codePostal)) return fail(422, 'Le code postal a 5 chiffres.');
  const faits = [sentFact({ codeClavier: HIDDEN, codePostal })];
  if (isBlocked(world)) return { ...fail(423, BLOCKED), faits };
  if (secretOf(world)?.sorte !== 'note')
    return { ...fail(403, 'Vous n’avez pas de code pour cette ancienne page. Prenez la page avec mot de passe.'), faits };
  if (codeClavier !== keypadCode(world.compte))
    return wrongSecret('codeClavier', 'Le code ne va pas. Recommencez calmement.', faits);
  if (codePostal !== fileOf(world.compte).codePostal)
    return wrongSecret(
      'codePostal',
      'Le code postal n’est pas celui de votre dossier. Est-ce celui d’une ancienne adresse\u00a0?',
      faits,
    );
  return entered(world, faits);
}

function wrongSecret(fait: string, message: string, faits: readonly Fait[]): Reply {
  return { ...fail(401, message), faits: [...faits, { type: 'refuse', dossier: CONNEXION, fait, raison: message }] };
}

const entered = (world: World, faits: readonly Fait[]): Reply => ({
  status: 200,
  corps: { prenom: world.compte.prenom },
  faits: [...faits, connected('fait')],
});

/** POST /deconnexion: out by oneself, as one should on a shared computer. */
export const answerDeconnexion = (): Reply => ({
  status: 200,
  corps: {},
  faits: [{ type: 'deconnecte', portail: PORTAL, raison: 'volontaire' }],
});
