import { addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { letterOf, nameIn } from '#portals/pole-emploi/letter.ts';
import { WAY_NAMES, type Way } from './appeals.ts';

const SOURCE =
  'Voies de recours : service-public F31197 (2025), dossier de faits Pôle emploi, § 2h ; délais de réponse et issue : choix du simulateur';
const wayName = (voie: string): string => WAY_NAMES[voie as Way] ?? voie;

/** The receipt of each step, and its answer. */
export const letters: NonNullable<Part['letters']> = {
  'recours-recu': letterOf(({ donnees, world }) => ({
    objet: `Votre recours est reçu : ${textIn(donnees, 'titre').toLowerCase()}`,
    paragraphes: [
      `Étape : ${wayName(textIn(donnees, 'voie')).toLowerCase()}. Gardez ce message : il donne la date.`,
      textIn(donnees, 'voie') === 'tribunal'
        ? 'Le juge répond après plusieurs mois. La décision continue de s’appliquer.'
        : 'Pendant ce temps, la décision continue de s’appliquer.',
      `Une association, un point-justice ou une personne de confiance peut vous aider. ${nameIn(world)} ne demande pas d’argent pour cela.`,
    ],
    source: SOURCE,
  })),
  'recours-accepte': letterOf(({ donnees }) => ({
    objet: 'Votre recours est accepté',
    paragraphes: [
      `${textIn(donnees, 'titre')} : la décision est annulée.`,
      'Ce qui avait été retenu sur des mois déjà calculés vous est rendu. Si votre inscription avait été retirée, elle reprend.',
    ],
    source: SOURCE,
  })),
  'recours-maintenu': letterOf(({ donnees, le }) => ({
    objet: 'La décision est maintenue',
    paragraphes: [
      `${textIn(donnees, 'titre')} : votre demande a été lue. La décision ne change pas.`,
      `Vous pouvez aller plus loin : ${wayName(textIn(donnees, 'suite')).toLowerCase()}.`,
    ],
    aRetenir: [
      { libelle: 'Étape suivante', valeur: wayName(textIn(donnees, 'suite')) },
      { libelle: 'Avant le', valeur: dayInWords(addMonthsToDay(le, 2)) },
    ],
    source: SOURCE,
  })),
};
