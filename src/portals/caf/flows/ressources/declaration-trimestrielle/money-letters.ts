import { addDays, addMonthsToDay, dayInWords, monthInWords } from '#engine/journal/day.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { monthIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { ofName } from '#engine/words/say.ts';
import { DEDUCTION_SOURCE } from '#portals/caf/dossier/deduction.ts';
import { CONTRADICTORY_DAYS } from '#portals/caf/dossier/dettes/debts.ts';
import { PRESTATION_NAMES, type Prestation } from '#portals/caf/dossier/rights.ts';
import { CHANGEMENT } from '#portals/caf/dossier/situation/told.ts';
import { CHOICE, type Known, type Writer } from '#portals/caf/letter.ts';
import { LAWS } from '#portals/caf/rules/laws.ts';
import type { Donnees } from '#schema/evenement.ts';

const benefit = (donnees: Donnees): string => PRESTATION_NAMES[textIn(donnees, 'prestation') as Prestation] ?? 'votre prestation';
const period = (donnees: Donnees): string => {
  const [du, au] = [monthIn(donnees, 'du'), monthIn(donnees, 'au')];
  return du === au ? ofName(monthInWords(du)) : `${ofName(monthInWords(du))} à ${monthInWords(au)}`;
};

const benefitIn = (donnees: Donnees): Prestation => (textIn(donnees, 'prestation') === 'rsa' ? 'rsa' : 'prime-activite');
const ofChange = (donnees: Donnees): boolean => textIn(donnees, 'motif') === CHANGEMENT;

/** What is said of money owed, one way or the other. */
export const MONEY_WRITERS: Readonly<Record<string, Writer>> = {
  'rappel-de-droits': ({ donnees }) => ({
    objet: `Nous vous devons de l’argent : ${benefit(donnees)}`,
    paragraphes: [
      ofChange(donnees)
        ? 'Vous avez déclaré un changement de situation. Le calcul est refait depuis le jour où il compte : votre droit était plus élevé.'
        : 'Après comparaison avec ce que l’employeur a transmis, votre droit était plus élevé.',
      `Nous vous devons ${euros(numberIn(donnees, 'montant'))} pour la période ${period(donnees)}.`,
      'Cette somme, le rappel, vient avec votre prochain paiement.',
    ],
    aRetenir: [
      { libelle: 'Avant', valeur: `${euros(numberIn(donnees, 'avant'))} par mois` },
      { libelle: 'Maintenant', valeur: `${euros(numberIn(donnees, 'apres'))} par mois` },
    ],
    source: ofChange(donnees)
      ? `${LAWS[benefitIn(donnees)].change} ; dossier de faits Caf, § 2.e ; délai : ${CHOICE}`
      : `Dossier de faits Caf, § 5 ligne 1 ; date de la comparaison : ${CHOICE}`,
  }),
  'trop-percu': overpaid,
  retenue: ({ donnees }) => ({
    objet: 'Une retenue sur votre paiement',
    paragraphes: [
      `Pour rembourser le trop-perçu, ${euros(numberIn(donnees, 'retenu'))} ont été retenus sur le paiement ${ofName(monthInWords(monthIn(donnees, 'mois')))}.`,
      'Si c’est trop pour vous, écrivez à la Caf : elle peut étaler le remboursement sur plus de mois.',
    ],
    source: `CSS, art. R133-9-2 ; ${DEDUCTION_SOURCE}`,
  }),
};

/** The letter of an overpayment: nature, dates, amount, reason, deadlines and appeals (CSS R133-9-2; caf.md §2.h). */
function overpaid({ donnees, le }: Known): Omit<Letter, 'de'> {
  const rsa = textIn(donnees, 'prestation') === 'rsa';
  return {
    objet: `Somme à rembourser : ${benefit(donnees)}`,
    paragraphes: [
      ofChange(donnees)
        ? 'Un changement de votre situation a été dit après coup. Le calcul est refait depuis le jour où il compte.'
        : 'Nous avons comparé votre déclaration avec ce que les employeurs ont transmis. Les montants ne sont pas les mêmes.',
      `Vous avez reçu ${euros(numberIn(donnees, 'montant'))} de trop (${benefit(donnees)}), pour la période ${period(donnees)}.`,
      `Avant : ${euros(numberIn(donnees, 'avant'))} par mois. Après correction : ${euros(numberIn(donnees, 'apres'))} par mois.`,
      'Vous pouvez demander une rectification, rembourser, ou demander à payer en plusieurs fois. Répondez dans votre compte : « Répondre à un trop-perçu ».',
      rsa
        ? 'Pour contester un RSA, écrivez au président du conseil départemental. Tant que la réponse n’est pas donnée, rien n’est retenu.'
        : 'Pour contester une prime d’activité, écrivez à la commission de recours amiable (CRA). Tant que la réponse n’est pas donnée, rien n’est retenu.',
      'Vous pouvez aussi demander une remise de dette. Attention : demander une remise, c’est reconnaître la dette.',
      'Une erreur de bonne foi n’est pas une fraude. Mais la somme reste due.',
    ],
    aRetenir: [
      { libelle: 'Somme', valeur: euros(numberIn(donnees, 'montant')) },
      {
        libelle: 'Rectifier, payer ou demander un échéancier',
        valeur: `${CONTRADICTORY_DAYS} jours : jusqu’au ${dayInWords(addDays(le, CONTRADICTORY_DAYS))}`,
      },
      { libelle: 'Échéancier', valeur: '12 mois au plus, à conclure dans le mois' },
      {
        libelle: 'Sans réponse',
        valeur: `Retenues sur vos paiements à partir du ${dayInWords(addDays(le, CONTRADICTORY_DAYS + 1))}`,
      },
      {
        libelle: 'Contester',
        valeur: `2 mois : jusqu’au ${dayInWords(addMonthsToDay(le, 2))}, ${rsa ? 'président du conseil départemental' : 'commission de recours amiable'}`,
      },
      { libelle: 'Ensuite', valeur: 'Tribunal administratif' },
    ],
    source: `CSS, art. R133-9-2 ; ${rsa ? 'CASF, art. L262-46 et L262-47' : 'CSS, art. R142-1, L845-2 et L845-3'} ; ${ofChange(donnees) ? `${LAWS[benefitIn(donnees)].change} ; délai` : 'date de la comparaison'} : ${CHOICE}`,
  };
}
