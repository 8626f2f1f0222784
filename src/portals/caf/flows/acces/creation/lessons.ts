import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { accountNow, CREATION } from '#portals/caf/dossier/acces/account-now.ts';

/** What keeps an account from being opened: a code that left for a number or an address that is not hers. */
export function lessons(world: World): Lesson[] {
  const { telephone, courriel } = world.compte.identifiants;
  const wrong = eventsOf(world, 'envoye').find(({ demarche, donnees }) => {
    const way = textIn(donnees, 'nouveauCodePar');
    return (
      demarche === CREATION &&
      (way === 'sms' ? textIn(donnees, 'nouveauTelephone') !== telephone : textIn(donnees, 'nouveauCourriel') !== courriel)
    );
  });
  if (!wrong) return [];
  const mended = accountNow(world) !== undefined;
  return [
    {
      id: `code-perdu:${wrong.dossier}`,
      dossier: wrong.dossier,
      titre: 'Le code de vérification est parti ailleurs',
      explication: `Le numéro ou l’adresse n’était pas le bon : le code n’est arrivé nulle part${mended ? '. Vous avez recommencé, et le compte est ouvert.' : ', et le compte n’existe pas encore.'}`,
      etat: mended ? 'evite' : 'arrive',
      le: wrong.le,
      source: 'Dossier de faits Caf, § 1.2 et § 5 ligne 24',
    },
  ];
}
