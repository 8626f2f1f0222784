import { addMonthsToDay, dayInWords, monthInWords } from '#engine/journal/day.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { dayWordsIn, monthIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { euros } from '#engine/words/money.ts';
import type { Debt } from '#portals/pole-emploi/dossier/dettes/debt.ts';
import { reasonInWords } from '#portals/pole-emploi/dossier/dettes/reasons.ts';
import { letterOf } from '#portals/pole-emploi/letter.ts';
import { MOST_INSTALMENTS, OVERPAYMENT_SOURCE, SMALLEST_CLAIM } from '#portals/pole-emploi/rules/overpayment.ts';
import type { Donnees } from '#schema/evenement.ts';
import { acknowledgement, COURT } from './acknowledgement.ts';
import { isWay, WAYS } from './ways.ts';

/** What is told of a debt in each letter about it. Amounts in euros. */
export const debtData = ({ id, montant, reste, mois, raison }: Debt): Donnees => ({
  dette: id,
  montant,
  reste,
  raison,
  ...(mois === undefined ? {} : { mois }),
});

const periodIn = (donnees: Donnees): string =>
  textIn(donnees, 'mois') === '' ? 'une période passée' : monthInWords(monthIn(donnees, 'mois'));
const reasonIn = (donnees: Donnees): string => reasonInWords(textIn(donnees, 'raison'));

/** Amount, period and reason: said again in every letter, so that none has to be looked for. */
const about = (donnees: Donnees, libelle: string, valeur: string) => [
  { libelle: 'Somme', valeur: euros(numberIn(donnees, 'reste')) },
  { libelle: 'Période', valeur: periodIn(donnees) },
  { libelle: 'Raison', valeur: reasonIn(donnees) },
  { libelle, valeur },
];
const TO_PAY = `Vous pouvez payer par prélèvement dans votre espace, en 1 à ${MOST_INSTALMENTS} fois, sans donner de raison. Ou par virement, ou par chèque.`;
const WHERE = 'Répondez dans votre espace : « Répondre à un trop-perçu ». Ou appelez le 3949.';
const source = (chosen: string) => `${OVERPAYMENT_SOURCE} ; ${chosen} : choix du simulateur`;

function acknowledged({ donnees }: { donnees: Donnees }): Omit<Letter, 'de'> {
  const way = textIn(donnees, 'voie');
  return {
    objet: 'Votre réponse au trop-perçu est enregistrée',
    paragraphes: isWay(way) ? [`${WAYS[way]}.`, ...acknowledgement(way, donnees)] : [],
    aRetenir: about(donnees, 'Numéro', textIn(donnees, 'numero')),
    source: source('délais de paiement et de lecture, ce qui attend pendant la lecture'),
  };
}

function remissionAnswered({ donnees }: { donnees: Donnees }): Omit<Letter, 'de'> {
  const [gone, left] = [numberIn(donnees, 'efface'), numberIn(donnees, 'reste')];
  const rule = source('délai et façon de décider ; personne ne peut prédire la vraie réponse');
  if (left <= 0)
    return {
      objet: 'Votre trop-perçu est effacé',
      paragraphes: [
        `Votre demande est acceptée : ${euros(gone)} sont effacés pour ${periodIn(donnees)}. Vous ne devez plus rien.`,
      ],
      source: rule,
    };
  return {
    objet: gone > 0 ? 'Une partie de votre trop-perçu est effacée' : 'Votre demande d’effacement est refusée',
    paragraphes: [
      gone > 0
        ? `${euros(gone)} sont effacés. Il reste ${euros(left)} à rendre.`
        : `D’après les chiffres donnés, payer en plusieurs fois est possible. Il reste ${euros(left)} à rendre.`,
      TO_PAY,
      'Sans réaction pendant un mois, les rappels reprennent. Répondez, même pour payer peu à la fois.',
    ],
    aRetenir: about(donnees, 'À faire', 'Choisir comment payer, dans le mois'),
    source: rule,
  };
}

/** The letters that follow an overpayment. Each says the amount, the period, the reason, the deadline and the ways. */
export const letters: NonNullable<Part['letters']> = {
  'trop-percu-non-reclame': letterOf(({ donnees }) => ({
    objet: 'Une petite somme en trop : rien à rendre',
    paragraphes: [
      `Vous avez reçu ${euros(numberIn(donnees, 'montant'))} de trop pour ${periodIn(donnees)}. ${reasonIn(donnees)}`,
      `En dessous de ${SMALLEST_CLAIM} €, la somme n’est pas réclamée (règle de 2020). Vous n’avez rien à faire.`,
    ],
    source: OVERPAYMENT_SOURCE,
  })),
  'trop-percu-reponse': letterOf(acknowledged),
  'trop-percu-remise': letterOf(remissionAnswered),
  'trop-percu-maintenu': letterOf(({ donnees, le }) => ({
    objet: 'Votre contestation : la somme est maintenue',
    paragraphes: [
      'Une personne a relu le calcul avec votre papier. Le résultat est le même.',
      `Pas d’accord ? Saisissez le [[mediateur|médiateur]] avant le ${dayInWords(addMonthsToDay(le, 2))}, puis le tribunal. Cela n’arrête pas les rappels.`,
      TO_PAY,
      'Vous pouvez aussi demander l’effacement, une fois.',
    ],
    aRetenir: about(donnees, 'À faire', 'Répondre dans le mois, ou saisir le médiateur dans les deux mois'),
    source: source('délai, résultat et rappels'),
  })),
  'trop-percu-solde': letterOf(({ donnees }) => ({
    objet: 'Votre trop-perçu est remboursé',
    paragraphes: [
      `Les ${euros(numberIn(donnees, 'montant'))} de ${periodIn(donnees)} sont rendus. Vous ne devez plus rien. Merci.`,
    ],
    source: OVERPAYMENT_SOURCE,
  })),
  'trop-percu-mise-en-demeure': letterOf(({ donnees, le }) => ({
    objet: 'Mise en demeure : une somme attend votre réponse',
    paragraphes: [
      'Nous vous avons écrit il y a plus d’un mois. Nous n’avons pas eu de réponse.',
      TO_PAY,
      'L’effacement reste possible. La contestation aussi, dans les deux mois de la première lettre.',
      'Sans réponse, une [[contrainte]] part ensuite : c’est une décision qui permet de faire payer, comme un jugement.',
      WHERE,
    ],
    aRetenir: about(donnees, 'Répondre avant le', dayInWords(addMonthsToDay(le, 1))),
    source: source('un mois entre la mise en demeure et la contrainte'),
  })),
  'trop-percu-contrainte': letterOf(({ donnees }) => ({
    objet: 'Contrainte',
    paragraphes: [
      'Nos lettres sont restées sans réponse. Voici une contrainte : sans opposition, elle vaut un jugement.',
      `Pas d’accord ? Faites opposition dans les quinze jours, jusqu’au ${dayWordsIn(donnees, 'opposer')} inclus, devant le ${COURT}, en disant pourquoi.`,
      TO_PAY,
      'Une association ou un point d’accès au droit peut vous aider : montrez cette lettre vite.',
    ],
    aRetenir: [...about(donnees, 'Faire opposition jusqu’au', dayWordsIn(donnees, 'opposer')), { libelle: 'Où', valeur: COURT }],
    source: source('envoi par la poste, nom du tribunal'),
  })),
  'trop-percu-executoire': letterOf(({ donnees }) => ({
    objet: 'La contrainte peut être exécutée',
    paragraphes: [
      'Les quinze jours sont passés sans opposition. La contrainte vaut maintenant un jugement.',
      'Un commissaire de justice (huissier) peut venir demander la somme, et des frais.',
      `Il est encore temps : payer en plusieurs fois arrête tout. ${TO_PAY}`,
    ],
    aRetenir: about(donnees, 'À faire', 'Payer en plusieurs fois, ou appeler le 3949'),
    source: source('ce qui arrête le commissaire de justice'),
  })),
};
