import { stamp, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { fileOf, PORTAL, sendText } from '#portals/ants/dossier/file.ts';
import { TITLE_WORDS } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { hallName } from '#portals/ants/dossier/titres/town-halls.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import { KEPT_MONTHS } from '#portals/ants/rules/titles.ts';
import type { Evenement } from '#schema/evenement.ts';

/** What is said of a title that nobody fetched. */
export const letters = lettersOf({
  'titre-detruit': ({ donnees }) => ({
    objet: 'Votre titre n’a pas été retiré',
    paragraphes: [
      `${hallName(textIn(donnees, 'mairie'))} a gardé votre titre (${textIn(donnees, 'quoi')}) ${KEPT_MONTHS} mois. Il est détruit.`,
      'Il faut tout recommencer : une pré-demande, un rendez-vous, et un autre timbre s’il en faut un.',
    ],
    source: `Dossier de faits ANTS, § 2d et 5 ligne 27 ; ce message est un ${CHOICE}`,
  }),
});

/** The text message that came before the story, when a title already waits. */
export function waitingBefore({ compte }: Pick<World, 'compte'>): Evenement[] {
  const waiting = fileOf(compte).titreEnMairie;
  if (!waiting) return [];
  const donnees = { mairie: waiting.mairie, quoi: TITLE_WORDS[waiting.titre] };
  return stamp([sendText(`disponible:${PORTAL}:compte`, 'titre-disponible-sms', donnees)], {
    today: waiting.depuis,
    minute: 600,
    t: 0,
  });
}
