import type { World } from '#engine/journal/world.ts';
import { fail } from '#engine/portal/fail.ts';
import type { Reply } from '#engine/portal/route.ts';
import { fileOf, PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { loginState } from '#portals/pole-emploi/dossier/inside.ts';
import type { Fait } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';
import { codeSentFor } from './code.ts';
import { compareSecret } from './compare-secret.ts';
import { connected, sentFact } from './identify.ts';
import { KEYPAD_LENGTH, keypadCode } from './keypad.ts';
import { secretOf } from './space.ts';
import { BLOCKED_MINUTES, CONNEXION, isBlocked } from './state.ts';

/** Written instead of a secret that was compared. */
export const HIDDEN = '••••••••';
const LOST = 'La connexion a été interrompue. Recommencez avec votre identifiant.';
const BLOCKED = `Trois essais n’ont pas marché. L’espace est fermé pendant ${BLOCKED_MINUTES} minutes. Vous pouvez aussi choisir un nouveau mot de passe.`;

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
  const codeClavier = compacted(String(corps.codeClavier ?? ''));
  const codePostal = compacted(String(corps.codePostal ?? ''));
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
