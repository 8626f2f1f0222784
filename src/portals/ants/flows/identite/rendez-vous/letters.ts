import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import { hallName, momentInWords } from '#portals/ants/dossier/titres/town-halls.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import type { Donnees } from '#schema/evenement.ts';

const when = (donnees: Donnees): string => momentInWords({ le: dayIn(donnees, 'jour'), heure: textIn(donnees, 'heure') });
const SOURCE = `Dossier de faits ANTS, § 2d ; texte : ${CHOICE}`;

/** The messages of an appointment at a town hall. */
export const letters = lettersOf({
  'rdv-mairie-pris': ({ donnees }) => ({
    objet: 'Votre rendez-vous en mairie',
    paragraphes: [
      `On vous attend ${when(donnees)}, à la ${hallName(textIn(donnees, 'mairie')).replace('Mairie', 'mairie')}. Venez vous-même : personne ne peut y aller à votre place.`,
      'Préparez vos papiers avant ce jour : l’agent veut voir les originaux.',
      'Vous ne pouvez pas venir ? Annulez, pour rendre la place.',
    ],
    aRetenir: [
      { libelle: 'Où', valeur: hallName(textIn(donnees, 'mairie')) },
      { libelle: 'Quand', valeur: when(donnees) },
      { libelle: 'Numéro de pré-demande', valeur: textIn(donnees, 'numero') },
    ],
    source: SOURCE,
  }),
  'rdv-rappel': ({ donnees }) => ({
    objet: 'Rendez-vous',
    paragraphes: [`Rappel : rendez-vous ${when(donnees)}, ${hallName(textIn(donnees, 'mairie'))}. Apportez les originaux.`],
    source: `Le rappel de la mairie : ${CHOICE}`,
  }),
});
