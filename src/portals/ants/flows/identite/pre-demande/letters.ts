import { dayWordsIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';

/** The message of a pré-demande. No sentence of the real portal. */
export const letters = lettersOf({
  'pre-demande-validee': ({ donnees }) => ({
    objet: 'Votre pré-demande est validée',
    paragraphes: [
      `Votre pré-demande pour ${textIn(donnees, 'quoi')} est enregistrée. Elle ne se modifie plus. Ce n’est pas encore une demande : la demande se fait en mairie, avec vos empreintes.`,
      'Imprimez le récapitulatif, ou notez le numéro : la mairie en a besoin.',
      numberIn(donnees, 'montant') === 0
        ? 'C’est gratuit : il n’y a pas de timbre à acheter.'
        : textIn(donnees, 'timbre') === ''
          ? `Il faudra un timbre de ${euros(numberIn(donnees, 'montant'))} le jour du rendez-vous.`
          : `Votre timbre : ${textIn(donnees, 'timbre')}.`,
      donnees.domicileVerifie === true
        ? 'Votre adresse est vérifiée : pas de justificatif de domicile à apporter.'
        : 'Apportez un justificatif de domicile de moins d’un an.',
      'Prenez rendez-vous dans une mairie équipée, n’importe où en France. Un seul rendez-vous pour un numéro.',
    ],
    aRetenir: [
      { libelle: 'Numéro de pré-demande', valeur: textIn(donnees, 'numero') },
      { libelle: 'Valable jusqu’au', valeur: dayWordsIn(donnees, 'jusquau') },
    ],
    source: `Dossier de faits ANTS, § 2d ; texte : ${CHOICE}`,
  }),
});
