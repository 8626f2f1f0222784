import { textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { PIECES } from '#portals/ants/dossier/pieces.ts';
import { CHOICE, lettersOf, SELF } from '#portals/ants/letter.ts';
import { DAYS_TO_COMPLETE } from '#portals/ants/rules/delays.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** A paper is asked again; or it never came. */
export const letters = lettersOf({
  'complement-demande': ({ donnees }) => {
    const { label, hint } = ownEntry(PIECES, textIn(donnees, 'piece')) ?? PIECES.justificatif;
    return {
      objet: `Une pièce est à remplacer : ${label.toLowerCase()}`,
      paragraphes: [
        `Un agent a lu votre demande pour ${textIn(donnees, 'plaque')}. Il ne peut pas la finir : ${textIn(donnees, 'raison')}.`,
        `Joignez un autre papier. ${hint} Il est attendu dans votre espace, sous « Mon espace », pendant ${DAYS_TO_COMPLETE} jours.`,
        'Ce n’est pas un refus : votre demande garde sa date.',
        SELF,
      ],
      aRetenir: [{ libelle: 'Numéro de la demande', valeur: textIn(donnees, 'numero') }],
      source: `Dossier de faits ANTS, § 2a et 1.5 ; délai : ${CHOICE}`,
    };
  },
  'demande-rejetee': ({ donnees }) => ({
    objet: 'Votre demande est rejetée',
    paragraphes: [
      `Votre demande pour ${textIn(donnees, 'plaque')} est rejetée : ${textIn(donnees, 'raison')}.`,
      'Vous pouvez en faire une nouvelle, avec le bon papier. Ce que vous aviez écrit est gardé dans l’exercice.',
      ...(Number(donnees.montant ?? 0) > 0
        ? [
            `Vous aviez payé ${euros(Number(donnees.montant))}. Comment cette somme est rendue n’a pas été trouvé : gardez le reçu, et demandez-le au 34 00.`,
          ]
        : []),
      'Vous n’êtes pas d’accord ? Un recours gracieux se fait en ligne, puis auprès du ministère.',
    ],
    aRetenir: [{ libelle: 'Numéro de la demande', valeur: textIn(donnees, 'numero') }],
    source: `Dossier de faits ANTS, § 1.5, 3 et 5 ligne 20 ; délai : ${CHOICE}`,
  }),
});
