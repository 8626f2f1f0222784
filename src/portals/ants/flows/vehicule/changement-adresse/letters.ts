import { dayInWords } from '#engine/journal/day.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { CHOICE, lettersOf, newNumber } from '#portals/ants/letter.ts';
import { DELIVERED_WORKING_DAYS, READ_WORKING_DAYS } from '#portals/ants/rules/delays.ts';

const SOURCE = 'Dossier de faits ANTS, § 2c et 1.5';

/** The messages of a change of address. No sentence of the real portal. */
export const letters = lettersOf({
  'demande-enregistree': ({ donnees, le }) => {
    const montant = numberIn(donnees, 'montant');
    return {
      objet: 'Votre demande est enregistrée',
      paragraphes: [
        `Le ${dayInWords(le)}, vous avez changé l’adresse de la carte grise ${textIn(donnees, 'plaque')}. La nouvelle adresse : ${textIn(donnees, 'adresse')}.`,
        montant > 0
          ? `Il reste à payer ${euros(montant)}. Tant que ce n’est pas payé, la demande attend.`
          : donnees.verifiee === true
            ? 'Votre fournisseur a confirmé l’adresse. Il n’y a rien à joindre.'
            : `Un agent lit votre justificatif, en ${READ_WORKING_DAYS} jours ouvrés environ.`,
        'Gardez ce message : il prouve le jour de votre demande.',
      ],
      aRetenir: [{ libelle: 'Numéro de la demande', valeur: textIn(donnees, 'numero') }],
      source: `${SOURCE} ; délai de lecture : ${CHOICE}`,
    };
  },
  'adresse-acceptee': ({ donnees }) => {
    const sticker = textIn(donnees, 'titre') === 'etiquette';
    return {
      objet: 'Votre nouvelle adresse est acceptée',
      paragraphes: [
        sticker
          ? 'Une étiquette vous est envoyée. Collez-la sur la carte grise, à la place de l’ancienne adresse. Elle est gratuite.'
          : 'Une nouvelle carte grise vous est envoyée. L’ancienne ne sert plus.',
        ...newNumber(donnees),
        `Comptez environ ${DELIVERED_WORKING_DAYS} jours ouvrés.`,
        'Les autres administrations ne sont pas prévenues : dites votre adresse à chacune.',
      ],
      aRetenir: [
        { libelle: 'Véhicule', valeur: textIn(donnees, 'plaque') },
        { libelle: 'Adresse', valeur: textIn(donnees, 'adresse') },
      ],
      source: 'Dossier de faits ANTS, § 2c (délai de 2020, non relu en 2026)',
    };
  },
});
