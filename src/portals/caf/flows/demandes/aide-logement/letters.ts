import { monthInWords } from '#engine/journal/day.ts';
import { dayWordsIn, monthIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { AID_NAMES } from '#portals/caf/dossier/logement/estimate.ts';
import { CHOICE, lettersOf, SELF } from '#portals/caf/letter.ts';
import { ownEntry } from '#schema/own-entry.ts';

const SOURCE = 'Dossier de faits Caf, § 2.b';

const APPEAL =
  'Pas d’accord ? Vous avez deux mois pour saisir la commission de recours amiable de la Caf. Après sa réponse, ou deux mois de silence : le tribunal administratif.';
const APPEAL_SOURCE = 'recours : CRA puis tribunal administratif, dossier de faits Caf, § 2.h';

/** What is written about a request for the housing benefit. */
export const letters = lettersOf({
  'aide-logement-recue': ({ donnees, le }) => ({
    objet: 'Accusé de réception : votre demande d’aide au logement',
    paragraphes: [
      `Votre demande est datée du jour de l’envoi. Le droit peut s’ouvrir à partir de ${monthInWords(monthIn(donnees, 'du'))}.`,
      textIn(donnees, 'attestation') === 'moi'
        ? 'Il nous faut l’attestation de loyer : donnez-la à remplir au propriétaire, puis envoyez-la dans votre compte.'
        : 'Votre propriétaire remplit l’attestation de loyer dans son espace. Nous attendons sa réponse.',
      'Service chargé du dossier : Caf d’Exemple (fictive), téléphone 3230. Deux mois sans réponse, dossier complet, valent un refus : vous pourrez le contester.',
    ],
    aRetenir: [
      { libelle: 'Numéro', valeur: textIn(donnees, 'numero') },
      { libelle: 'Reçue le', valeur: dayWordsIn({ le }, 'le') },
    ],
    source: `Accusé de réception : CRPA, art. L112-3, L112-11 et R112-5 ; ${SOURCE} ; texte : ${CHOICE}`,
  }),
  'aide-logement-accordee': ({ donnees }) => ({
    objet: `Votre aide au logement : ${euros(numberIn(donnees, 'montant'))} par mois`,
    paragraphes: [
      `La Caf a choisi l’aide qui convient à votre situation : ${ownEntry(AID_NAMES, textIn(donnees, 'sorte')) ?? 'l’aide au logement'}. Elle commence en ${monthInWords(monthIn(donnees, 'du'))}.`,
      `Loyer retenu pour le calcul : ${euros(numberIn(donnees, 'loyer'))} par mois, sans les charges.`,
      ...(numberIn(donnees, 'dit') > 0
        ? [
            `Vous aviez écrit ${euros(numberIn(donnees, 'dit'))}. L’attestation du propriétaire dit ${euros(numberIn(donnees, 'loyer'))} : c’est elle qui compte.`,
          ]
        : []),
      donnees.direct === true
        ? 'Elle est versée à votre propriétaire, qui la retire du loyer. Il ne sait rien d’autre de votre situation.'
        : `Premier paiement le ${dayWordsIn(donnees, 'premier')}, pour le mois d’avant.`,
      'Dans la vie, le montant est revu tous les trois mois, avec les revenus de douze mois. Dans cet exercice, il reste le même jusqu’à une autre demande.',
      'Si vous avez le RSA ou la prime d’activité, un forfait logement en sera retiré à la prochaine déclaration.',
      APPEAL,
      SELF,
    ],
    aRetenir: [
      { libelle: 'Montant', valeur: `${euros(numberIn(donnees, 'montant'))} par mois` },
      { libelle: 'À partir de', valeur: monthInWords(monthIn(donnees, 'du')) },
    ],
    source: `${SOURCE} et § 4.5 ; ${APPEAL_SOURCE} ; délai de la décision et texte : ${CHOICE}`,
  }),
  'aide-logement-refusee': ({ donnees }) => ({
    objet:
      donnees.horsRegles === true
        ? 'Votre aide au logement : pas de montant dans cet exercice'
        : donnees.fermee === true
          ? 'Votre demande d’aide au logement est fermée, faute de papier'
          : 'Votre aide au logement est refusée',
    paragraphes: [
      textIn(donnees, 'raison'),
      ...(donnees.horsRegles === true
        ? ['Dans la vie, la Caf calculerait ce droit et vous écrirait. Ici, il n’y a pas de chiffre plutôt qu’un chiffre faux.']
        : [APPEAL]),
    ],
    source: `${textIn(donnees, 'texte')} ; ${APPEAL_SOURCE} ; texte : ${CHOICE}`,
  }),
  'attestation-du-bailleur': ({ donnees }) => ({
    objet: 'Votre propriétaire a rempli l’attestation de loyer',
    paragraphes: [`${textIn(donnees, 'bailleur')} nous a transmis l’attestation. Vous n’avez rien à envoyer.`],
    source: `${SOURCE} et § 3.1 ; texte : ${CHOICE}`,
  }),
});
