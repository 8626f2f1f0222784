import { dayInWords } from '#engine/journal/day.ts';
import { dayWordsIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { CHOICE, lettersOf, SELF } from '#portals/ants/letter.ts';
import { DELIVERED_WORKING_DAYS, KEPT_BY_POST_DAYS, PROOF_MONTHS, READ_WORKING_DAYS } from '#portals/ants/rules/delays.ts';

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
  'complement-demande': ({ donnees }) => ({
    objet: 'Une pièce est à remplacer : justificatif de domicile',
    paragraphes: [
      `Un agent a lu votre demande pour ${textIn(donnees, 'plaque')}. Il ne peut pas la finir : ${textIn(donnees, 'raison')}.`,
      `Joignez un autre justificatif : de moins de ${PROOF_MONTHS} mois, lisible, avec votre nom et votre prénom. Il est attendu dans votre espace, sous « Mon espace ».`,
      'Ce n’est pas un refus : votre demande garde sa date.',
      SELF,
    ],
    aRetenir: [{ libelle: 'Numéro de la demande', valeur: textIn(donnees, 'numero') }],
    source: `${SOURCE} ; délai : ${CHOICE}`,
  }),
  'titre-envoye': ({ donnees }) => ({
    objet: 'Votre titre est envoyé',
    paragraphes: [
      `Une lettre suivie part à cette adresse : ${textIn(donnees, 'adresse')}.`,
      `Elle est attendue vers le ${dayWordsIn(donnees, 'arrive')}. Regardez si votre nom est sur la boîte.`,
    ],
    aRetenir: [{ libelle: 'Véhicule', valeur: textIn(donnees, 'plaque') }],
    source: 'Dossier de faits ANTS, § 2a (lettre suivie depuis le 1er janvier 2025)',
  }),
  'titre-retourne': ({ donnees }) => ({
    objet: 'Votre titre est revenu',
    paragraphes: [
      `La lettre envoyée à « ${textIn(donnees, 'adresse')} » n’a pas pu être remise. La Poste l’a gardée ${KEPT_BY_POST_DAYS} jours, puis elle est revenue.`,
      'Vérifiez l’adresse : un numéro, un étage, un « chez » manque souvent. Puis refaites la demande avec l’adresse entière.',
    ],
    aRetenir: [{ libelle: 'Véhicule', valeur: textIn(donnees, 'plaque') }],
    source: 'Dossier de faits ANTS, § 5 ligne 13 (garde de 15 jours : fiche de 2020)',
  }),
});
