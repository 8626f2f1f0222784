import { textIn } from '#engine/portal/letter-data.ts';
import { hallName } from '#portals/ants/dossier/titres/town-halls.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import { KEPT_MONTHS } from '#portals/ants/rules/titles.ts';

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
