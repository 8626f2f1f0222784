import { textIn } from '#engine/portal/letter-data.ts';
import { hallName } from '#portals/ants/dossier/titres/town-halls.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import { KEPT_MONTHS } from '#portals/ants/rules/titles.ts';
import type { Donnees } from '#schema/evenement.ts';

const where = (donnees: Donnees): string => hallName(textIn(donnees, 'mairie'));
const reasons = ({ raisons }: Donnees): readonly string[] => (Array.isArray(raisons) ? raisons : []);
const SOURCE = `Dossier de faits ANTS, § 2d ; texte : ${CHOICE}`;

/** What is said at the counter, and after it. In life, the agent says it: here it is written, so that it can be read again. */
export const letters = lettersOf({
  'rdv-mairie-manque': ({ donnees }) => ({
    objet: 'Rendez-vous manqué',
    paragraphes: [
      `Vous étiez attendu : ${where(donnees)}. Rien n’était prêt, et la place est perdue.`,
      'Votre pré-demande reste valable. Prenez un autre rendez-vous.',
    ],
    aRetenir: [{ libelle: 'Numéro de pré-demande', valeur: textIn(donnees, 'numero') }],
    source: `Ne pas venir : ${CHOICE}`,
  }),
  'guichet-refuse': ({ donnees }) => ({
    objet: 'Votre dossier n’a pas été pris',
    paragraphes: [
      `L’agent a regardé vos papiers : ${where(donnees)}. Il ne peut pas prendre le dossier :`,
      ...reasons(donnees).map((reason) => `– ${reason} ;`),
      'Rien n’est perdu : préparez ce qui manque, et prenez un autre rendez-vous.',
    ],
    aRetenir: [{ libelle: 'Numéro de pré-demande', valeur: textIn(donnees, 'numero') }],
    source: `Dossier de faits ANTS, § 2d et 5 ; au guichet, l’agent le dit : ce message est un ${CHOICE}`,
  }),
  'guichet-pris': ({ donnees }) => ({
    objet: 'Récépissé de votre demande',
    paragraphes: [
      `Votre demande est prise : ${where(donnees)}, pour ${textIn(donnees, 'quoi')}. L’agent a comparé avec les originaux, les a numérisés, et a pris vos empreintes.`,
      'Un agent du CERT regarde maintenant le dossier. Puis le titre est fabriqué. Comptez trois à quatre semaines.',
      'Gardez ce récépissé : il prouve que la demande est faite. Il ne remplace pas le titre.',
    ],
    aRetenir: [{ libelle: 'Numéro de demande', valeur: textIn(donnees, 'recepisse') }],
    source: `${SOURCE} ; durée de 2023, lue dans la presse`,
  }),
  'titre-disponible': ({ donnees }) => ({
    objet: 'Votre titre est disponible',
    paragraphes: [
      `Votre titre (${textIn(donnees, 'quoi')}) vous attend : ${where(donnees)}.`,
      `Allez le chercher vous-même, dans les ${KEPT_MONTHS} mois. Après, il est détruit, et il faut tout refaire.`,
      'Rendez l’ancien titre, si vous l’avez.',
    ],
    source: SOURCE,
  }),
  'titre-disponible-sms': ({ donnees }) => ({
    objet: 'Titre disponible',
    paragraphes: [`Votre titre est disponible : ${where(donnees)}. Retrait par vous-même, sous ${KEPT_MONTHS} mois.`],
    source: SOURCE,
  }),
});
