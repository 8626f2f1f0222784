import { addMonths, dayInWords, monthInWords, monthName } from '#engine/journal/day.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { droitsOf } from '#portals/caf/dossier/file.ts';
import { monthsOfRight } from '#portals/caf/dossier/quarter-rights.ts';
import { quarterOfDossier } from '#portals/caf/dossier/quarters.ts';
import { decisionsOn, PRESTATION_NAMES, type Prestation, rightsIn } from '#portals/caf/dossier/rights.ts';
import { CHOICE, lettersOf, monthsOf, SELF } from '#portals/caf/letter.ts';
import { PAYMENT_DAY_SOURCE, paymentDay, REVIEW_SOURCE } from '#portals/caf/rules/calendar.ts';
import type { Month } from '#schema/day.ts';
import { DECLARATION_WRITERS } from './declaration-letters.ts';
import { MONEY_WRITERS } from './money-letters.ts';

/** « 651,69 € par mois », or each amount with the month from which it counts. */
function quarterInWords(months: readonly (readonly [Month, number])[]): string {
  const changes = months.filter(([, amount], rank) => rank === 0 || amount !== months[rank - 1]?.[1]);
  const [first] = changes;
  if (first === undefined || months.every(([, amount]) => amount === 0)) return 'pas de droit pour ce trimestre';
  if (changes.length === 1) return `${euros(first[1])} par mois`;
  return changes.map(([month, amount]) => `${euros(amount)} par mois à partir de ${monthName(month)}`).join(', puis ');
}

/*
 * The words of each message, written for the occasion: contents from caf.md §2.11 and §2.h, no sentence of the real portal.
 * None holds a link that asks for a password: « connectez-vous vous-même ».
 */
export const letters = lettersOf({
  ...DECLARATION_WRITERS,
  'notification-droits': (known) => {
    const { donnees, world } = known;
    const quarter = quarterOfDossier(world, textIn(donnees, 'dossier'));
    const decision = decisionsOn(world, quarter.dossier).findLast(({ le }) => le <= known.le);
    const lines = droitsOf(world.compte).prestations.map((prestation) => ({
      libelle: PRESTATION_NAMES[prestation],
      valeur: quarterInWords(monthsOfRight(quarter.mois).map((month) => [month, rightsIn(decision, month)[prestation]])),
    }));
    return {
      objet: 'Votre droit pour trois mois',
      paragraphes: [
        `Votre droit est calculé pour ${monthName(quarter.mois)}, ${monthName(addMonths(quarter.mois, 1))} et ${monthInWords(addMonths(quarter.mois, 2))}.`,
        'Le montant ne bouge pas pendant ces trois mois, sauf si votre famille change.',
        'Ce montant est une estimation pédagogique.',
      ],
      aRetenir: [
        ...lines,
        { libelle: 'Premier paiement', valeur: dayInWords(paymentDay(addMonths(quarter.mois, 1))) },
        { libelle: 'Prochaine déclaration', valeur: monthInWords(addMonths(quarter.mois, 3)) },
        {
          libelle: 'Pour contester',
          valeur: 'Deux mois : commission de recours amiable (prime d’activité) ou président du conseil départemental (RSA)',
        },
      ],
      source: `CSS, art. L843-4 ; ${REVIEW_SOURCE} ; ${PAYMENT_DAY_SOURCE} ; recours L845-2 et CASF L262-47 ; délai de 2 jours : ${CHOICE}`,
    };
  },
  suspension: (known) => ({
    objet: 'Vos paiements sont suspendus',
    paragraphes: [
      `Nous n’avons pas reçu votre déclaration pour ${monthsOf(known)}.`,
      'Il n’y aura pas de paiement le 5 du mois. Ce n’est pas une radiation : le droit reprend dès que la déclaration est faite.',
      'Après 24 mois sans paiement, la prime d’activité est radiée.',
      SELF,
    ],
    aRetenir: [{ libelle: 'À faire', valeur: 'Votre déclaration trimestrielle, dès que possible' }],
    source: 'Dossier de faits Caf, § 2.c et § 5 ligne 4 ; radiation : CSS, art. D846-3',
  }),
  'droit-revu': ({ donnees }) => ({
    objet: `Votre droit change : ${PRESTATION_NAMES[textIn(donnees, 'prestation') as Prestation] ?? 'votre prestation'}`,
    paragraphes: [
      'Votre famille ou vos ressources ont changé. Votre droit est calculé de nouveau, sans attendre la prochaine déclaration.',
      `Le nouveau montant compte à partir de ${monthInWords(textIn(donnees, 'du') as Month)}.`,
      'Si quelque chose d’autre a changé, dites-le dans « Mon profil ».',
    ],
    aRetenir: [
      { libelle: 'Avant', valeur: `${euros(numberIn(donnees, 'avant'))} par mois` },
      { libelle: 'Maintenant', valeur: `${euros(numberIn(donnees, 'apres'))} par mois` },
    ],
    source: `CASF, art. R262-4-1 (RSA) ; CSS, art. R843-2 (prime d’activité) ; naissance dans un couple : ${CHOICE}`,
  }),
  'droit-repris': () => ({
    objet: 'Votre droit reprend',
    paragraphes: [
      'Votre déclaration est arrivée après la date. Elle est prise en compte.',
      'Les mois manqués de ce trimestre sont payés avec le prochain paiement.',
    ],
    source: `Dossier de faits Caf, § 5 ligne 4 ; rattrapage des mois manqués : ${CHOICE}`,
  }),
  'paiement-absent': ({ donnees }) => ({
    objet: 'Pas de paiement ce mois-ci',
    paragraphes: [
      `Aucun paiement n’a été fait pour ${monthInWords(textIn(donnees, 'mois') as Month)} : votre déclaration trimestrielle manque.`,
      SELF,
    ],
    source: 'Dossier de faits Caf, § 2.c',
  }),
  'modification-enregistree': () => ({
    objet: 'Votre demande de modification est enregistrée',
    paragraphes: [
      'La Caf ne peut pas corriger une paie. Votre demande part à la CNAV, puis à l’employeur.',
      'En attendant, votre droit est calculé avec le montant que vous avez donné. Si l’employeur répond autre chose, il sera recalculé.',
    ],
    aRetenir: [{ libelle: 'Délai', valeur: 'Il dépend de l’employeur : ici, environ six semaines' }],
    source: `Circuit : dossier de faits Caf, § 3.2 ; délais et calcul provisoire : ${CHOICE}`,
  }),
  'modification-traitee': () => ({
    objet: 'L’employeur a corrigé',
    paragraphes: [
      'L’employeur a envoyé une déclaration corrigée. Le fichier des ressources est à jour.',
      'Votre droit a été recalculé avec le bon montant.',
    ],
    source: 'Dossier de faits Caf, § 3.2 (DSN rectificative)',
  }),
  'modification-sans-suite': () => ({
    objet: 'Votre demande de modification : pas d’anomalie',
    paragraphes: [
      'L’employeur a vérifié : le montant transmis était exact.',
      'Votre droit est calculé avec ce montant. Comparez toujours avec la ligne « Montant net social » du bulletin.',
    ],
    source: 'Dossier de faits Caf, § 3.2 et § 5 ligne 7',
  }),
  ...MONEY_WRITERS,
  radiation: () => ({
    objet: 'Votre droit est fermé',
    paragraphes: [
      'Aucun paiement n’a été fait depuis 24 mois : le droit à la prime d’activité est fermé.',
      'Vous pouvez refaire une demande. Il n’y a pas de faute.',
    ],
    source: 'CSS, art. D846-3',
  }),
});
