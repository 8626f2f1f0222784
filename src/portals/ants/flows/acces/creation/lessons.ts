import { addDays, dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { accountNow, CREATION } from '#portals/ants/dossier/acces/account.ts';
import { lateLinks } from '#portals/ants/dossier/acces/links.ts';

/** What keeps an account from being opened: an address that is not hers, a link left too long. */
export const lessons = (world: World): Lesson[] => [...wrongAddress(world), ...tooLate(world)];

const tooLate = (world: World): Lesson[] =>
  lateLinks(world).map(({ rang, jusquau }) => ({
    id: `lien-perime:${rang}`,
    titre: 'Le lien n’a pas été suivi à temps',
    explication: `Il valait jusqu’au ${dayInWords(jusquau)} au soir. Un autre se demande par «\u00a0Identifiant ou mot de passe oublié\u00a0», et celui-là seul sert.`,
    etat: 'arrive',
    le: addDays(jusquau, 1),
    source: 'La durée du lien : choix du simulateur ; dossier de faits ANTS, § 1.2',
  }));

/** The address was wrong: the link went to nobody, or to somebody else (ants.md §5, row 29). */
function wrongAddress(world: World): Lesson[] {
  const wrong = eventsOf(world, 'envoye').filter(
    ({ demarche, donnees }) => demarche === CREATION && textIn(donnees, 'compteCourriel') !== world.compte.identifiants.courriel,
  );
  const [first] = wrong;
  const mended = accountNow(world) !== undefined;
  return first
    ? [
        {
          id: `courriel-errone:${first.dossier}`,
          titre: 'Le lien d’activation est parti à une autre adresse',
          explication: `Vous aviez écrit «\u00a0${textIn(first.donnees, 'compteCourriel')}\u00a0». Sans le lien, le compte n’existe pas${mended ? ' : vous avez recommencé avec la bonne adresse' : '. Il faut recommencer avec la bonne adresse'}.`,
          etat: mended ? 'evite' : 'arrive',
          le: first.le,
          source: 'Dossier de faits ANTS, § 5 ligne 29',
        },
      ]
    : [];
}
