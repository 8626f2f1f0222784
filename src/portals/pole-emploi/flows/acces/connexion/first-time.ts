import { asSecret } from '#engine/answers/as-secret.ts';
import type { World } from '#engine/journal/world.ts';
import { fail } from '#engine/portal/fail.ts';
import type { Reply } from '#engine/portal/route.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import type { Fait } from '#schema/evenement.ts';
import { compareSecret } from './compare-secret.ts';
import { HIDDEN } from './enter.ts';
import { asIdentifier, connected, sentFact } from './identify.ts';
import { choosePassword } from './recovery.ts';
import { CONNEXION, isBlocked } from './state.ts';

/** POST /connexion/premiere-fois { identifiant, motDePasseProvisoire, motDePasse, confirmation }. */
export function answerPremiereFois(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const identifiant = asIdentifier(corps.identifiant);
  const provisional = asSecret(String(corps.motDePasseProvisoire ?? ''));
  if (identifiant === '') return fail(422, 'Écrivez l’identifiant\u00a0: il est dans la lettre.', { champ: 'identifiant' });
  if (provisional === '')
    return fail(422, 'Écrivez le mot de passe provisoire\u00a0: il vient dans un autre message.', {
      champ: 'motDePasseProvisoire',
    });
  if (isBlocked(world)) return fail(423, 'Trois essais n’ont pas marché. Attendez 15 minutes, puis réessayez.');
  const faits: Fait[] = [sentFact({ identifiant, motDePasse: HIDDEN })];
  const wrong = (champ: string, message: string): Reply => ({
    ...fail(401, message, { champ }),
    faits: [...faits, { type: 'refuse', dossier: CONNEXION, fait: 'motDePasse', raison: message }],
  });
  if (identifiant !== fileOf(world.compte).identifiant)
    return wrong('identifiant', 'Cet identifiant n’est pas celui de la lettre. Recopiez-le chiffre par chiffre.');
  const compared = compareSecret(world, provisional);
  if (compared === 'juste')
    return { ...fail(409, 'Ce mot de passe n’est pas provisoire\u00a0: connectez-vous avec la page ordinaire.'), faits };
  if (compared === 'faux')
    return wrong(
      'motDePasseProvisoire',
      'Ce n’est pas le mot de passe provisoire. Recopiez celui du message, avec ses majuscules.',
    );
  const chosen = choosePassword(corps.motDePasse, corps.confirmation);
  if (!chosen.ok) return fail(422, chosen.raison, { champ: 'motDePasse' });
  if (asSecret(String(corps.motDePasse)) === provisional)
    return fail(422, 'Choisissez un mot de passe différent du provisoire.', { champ: 'motDePasse' });
  return {
    status: 200,
    corps: { prenom: world.compte.prenom },
    faits: [
      sentFact({ identifiant, motDePasse: chosen.empreinte }),
      ...chosen.faits,
      connected('identifiants'),
      connected('fait'),
    ],
  };
}
