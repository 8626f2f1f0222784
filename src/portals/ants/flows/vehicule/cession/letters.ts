import { dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import { DAYS_TO_DECLARE_SALE } from '#portals/ants/rules/delays.ts';

/** The receipt of a sale. The code is not in it, and it says why. */
export const letters = lettersOf({
  'cession-enregistree': ({ donnees }) => ({
    objet: 'Votre vente est enregistrée',
    paragraphes: [
      `La vente du véhicule ${textIn(donnees, 'plaque')}, le ${dayWordsIn(donnees, 'venduLe')} à ${textIn(donnees, 'heure').replace(':', '\u00a0h\u00a0')}, est enregistrée. À partir de ce moment, ce qui arrive avec cette voiture n’est plus pour vous.`,
      'Cet accusé est votre preuve. Gardez-le, avec votre exemplaire du certificat de cession.',
      `Le code de cession n’est pas dans ce message : il est sur la page, à la fin de la déclaration. Donnez-le à l’acheteur. Il vaut ${DAYS_TO_DECLARE_SALE} jours.`,
      ...(donnees.retard === true
        ? [`La déclaration vient après les ${DAYS_TO_DECLARE_SALE} jours. Elle est prise quand même.`]
        : []),
    ],
    aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
    source: `Code de la route, art. R322-4 ; dossier de faits ANTS, § 2b ; texte : ${CHOICE}`,
  }),
});
