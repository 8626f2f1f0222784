import { monthInWords } from '#engine/journal/day.ts';
import { dayWordsIn, monthIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { CHOICE, lettersOf, SELF } from '#portals/caf/letter.ts';

const SOURCE = 'Dossier de faits Caf, § 2.e et § 5 ligne 17';
const NOT_YOU = 'Ce n’est pas vous ? Appelez le 3230 tout de suite : quelqu’un veut peut-être recevoir votre argent.';
/** Said wherever an account changes. */
export const KEEP_OPEN = 'Gardez l’ancien compte ouvert jusqu’au premier paiement sur le nouveau.';

/** What is written about a bank account, and about a payment that came back. */
export const letters = lettersOf({
  'compte-bancaire-recu': ({ donnees }) => ({
    objet: 'Accusé de réception : votre compte bancaire',
    paragraphes: [
      `Vous avez donné un nouveau compte, qui finit par ${textIn(donnees, 'fin')}.`,
      textIn(donnees, 'avant') === ''
        ? 'Un agent vérifie le RIB : trois jours ouvrés ici. En attendant, vos paiements vont encore sur l’ancien compte.'
        : `Il manque le RIB. Envoyez-le avant le ${dayWordsIn(donnees, 'avant')}, par « Mes démarches ». En attendant, vos paiements vont encore sur l’ancien compte.`,
      KEEP_OPEN,
      NOT_YOU,
      'Gardez ce message : c’est votre preuve.',
    ],
    aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
    source: `${SOURCE} ; vérification : la presse dit 24 heures à 5 jours, trois jours ouvrés sont un ${CHOICE} ; accusé : CRPA, art. L112-11 ; texte : ${CHOICE}`,
  }),
  'compte-bancaire-change': ({ donnees }) => ({
    objet: 'Votre compte bancaire est changé',
    paragraphes: [
      `Vos prochains paiements iront sur le compte qui finit par ${textIn(donnees, 'fin')}.`,
      'Un paiement revenu est fait de nouveau, deux jours ouvrés plus tard.',
      NOT_YOU,
    ],
    source: `${SOURCE} ; délais et texte : ${CHOICE}`,
  }),
  'compte-bancaire-refuse': ({ donnees }) => ({
    objet: 'Votre nouveau compte n’est pas enregistré',
    paragraphes: [
      textIn(donnees, 'raison'),
      'L’ancien compte reste dans votre dossier. Recommencez par « Mon profil », avec le RIB de votre compte courant.',
      SELF,
    ],
    source: `${SOURCE} ; texte : ${CHOICE}`,
  }),
  'paiement-retourne': ({ donnees }) => ({
    objet: 'Un paiement nous est revenu',
    paragraphes: [
      `Votre paiement pour ${monthInWords(monthIn(donnees, 'mois'))}, ${euros(numberIn(donnees, 'montant'))}, est parti le ${dayWordsIn(donnees, 'paye')}. Votre banque l’a renvoyé : le compte est fermé.`,
      'Cet argent est à vous. Il sera versé dès que vous aurez donné un autre compte : « Mon profil », « Changer de compte bancaire ». Joignez le RIB.',
      SELF,
    ],
    aRetenir: [{ libelle: 'Fin du compte fermé', valeur: textIn(donnees, 'fin') }],
    source: `Paiement retourné, réexpédition : dossier de faits Caf, § 2.e et § 5 ligne 17 ; délai de trois jours ouvrés et texte : ${CHOICE}`,
  }),
  'paiement-refait': ({ donnees }) => ({
    objet: 'Votre paiement est fait de nouveau',
    paragraphes: [
      `Les ${euros(numberIn(donnees, 'montant'))} pour ${monthInWords(monthIn(donnees, 'mois'))}, revenus de votre ancienne banque, sont partis vers le compte qui finit par ${textIn(donnees, 'fin')}.`,
      'La banque peut mettre 1 à 3 jours.',
    ],
    source: `Réexpédition : dossier de faits Caf, § 2.e ; délai bancaire : § 2.10 ; délai de deux jours ouvrés et texte : ${CHOICE}`,
  }),
});
