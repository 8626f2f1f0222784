import {
  addDays,
  addMonths,
  addMonthsToDay,
  type Day,
  dayInWords,
  type Month,
  monthInWords,
  monthName,
} from '../../engine/day.ts';
import type { Letter, Portal } from '../../engine/flow.ts';
import { euros } from '../../engine/money.ts';
import type { World } from '../../engine/world.ts';
import type { Donnees } from '../../schema/evenement.ts';
import { DEDUCTION_SOURCE } from './deduction.ts';
import { droitsOf } from './file.ts';
import { CODE_MINUTES } from './login-state.ts';
import { CONTRADICTORY_DAYS } from './payments.ts';
import { DTR, quarterOfDossier } from './quarters.ts';
import { decisionsOn, PRESTATION_NAMES, type Prestation, rightsIn } from './rights.ts';
import { DECLARED_MONTHS_SOURCE, PAYMENT_DAY_SOURCE, paymentDay, REVIEW_SOURCE } from './rules/calendar.ts';

/*
 * The words of each message, written for the occasion: contents from caf.md §2.11 and §2.h, no sentence of the real portal.
 * None holds a link that asks for a password: « connectez-vous vous-même ».
 */
interface Known {
  donnees: Donnees;
  le: Day;
  world: World;
}
type Writer = (known: Known) => Omit<Letter, 'de'>;

const text = (donnees: Donnees, key: string): string => String(donnees[key] ?? '');
const number = (donnees: Donnees, key: string): number => Number(donnees[key] ?? 0);
const monthsOf = ({ donnees, world }: Known): string => {
  const { periode } = quarterOfDossier(world, text(donnees, 'dossier'));
  return `${monthName(periode[0])}, ${monthName(periode[1])} et ${monthInWords(periode[2])}`;
};
const benefit = (donnees: Donnees): string => PRESTATION_NAMES[text(donnees, 'prestation') as Prestation] ?? 'votre prestation';
const SELF = 'Connectez-vous vous-même à votre compte. Nous ne demandons jamais votre mot de passe.';
const CHOICE = 'choix du simulateur';

const WRITERS: Readonly<Record<string, Writer>> = {
  'code-connexion': ({ donnees }) => ({
    objet: 'Votre code de connexion',
    paragraphes: [
      `Votre code est : ${text(donnees, 'code')}`,
      `Il est valable ${CODE_MINUTES} minutes. Ne le donnez à personne. Un agent ne vous le demandera jamais.`,
    ],
    source: 'Caf, double authentification depuis le 10 décembre 2024 (page officielle)',
  }),
  'dtr-ouverte': (known) => ({
    objet: 'Votre déclaration trimestrielle est à faire',
    paragraphes: [
      `Vous pouvez vérifier vos ressources de ${monthsOf(known)}.`,
      'Même si vous n’avez rien gagné, il faut valider la déclaration.',
      SELF,
    ],
    aRetenir: [
      { libelle: 'À faire avant le', valeur: dayInWords(quarterOfDossier(known.world, text(known.donnees, 'dossier')).fermeLe) },
    ],
    source: `${DECLARED_MONTHS_SOURCE} ; annonce par courriel ou SMS : page officielle ; date limite : fin du mois, ${CHOICE} car les sources se contredisent`,
  }),
  'dtr-rappel': (known) => ({
    objet: 'Rappel : votre déclaration n’est pas faite',
    paragraphes: [
      `Nous n’avons pas reçu votre déclaration pour ${monthsOf(known)}.`,
      'Sans elle, le paiement du mois prochain ne pourra pas se faire.',
      SELF,
    ],
    aRetenir: [
      { libelle: 'À faire avant le', valeur: dayInWords(quarterOfDossier(known.world, text(known.donnees, 'dossier')).fermeLe) },
    ],
    source: `Relance : ${CHOICE}`,
  }),
  'accuse-reception': (known) => {
    const { envoi } = quarterOfDossier(known.world, text(known.donnees, 'dossier'));
    const minute = envoi?.minute ?? 0;
    return {
      objet: 'Accusé de réception de votre déclaration',
      paragraphes: [
        `Nous avons bien reçu votre déclaration trimestrielle pour ${monthsOf(known)}.`,
        'Elle n’appelle pas de décision par silence : le droit est calculé et vous est notifié.',
        'Gardez ce message : c’est votre preuve.',
      ],
      aRetenir: [
        { libelle: 'Numéro', valeur: text(known.donnees, 'numero') },
        {
          libelle: 'Reçue le',
          valeur: `${dayInWords((envoi?.le ?? known.le) as Day)} à ${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`,
        },
        { libelle: 'Service chargé du dossier', valeur: 'Caf d’Exemple, service des prestations' },
        { libelle: 'Pour joindre le service', valeur: 'Le numéro d’appel de la Caf, ou « Contacter ma Caf » dans votre compte' },
      ],
      source: 'CRPA, art. L112-11, R112-5 et R112-11-1 (mentions de l’accusé de réception)',
    };
  },
  'notification-droits': (known) => {
    const { donnees, world } = known;
    const quarter = quarterOfDossier(world, text(donnees, 'dossier'));
    const rights = rightsIn(decisionsOn(world, quarter.dossier).findLast(({ le }) => le <= known.le));
    const lines = droitsOf(world.compte).prestations.map((prestation) => ({
      libelle: PRESTATION_NAMES[prestation],
      valeur: rights[prestation] > 0 ? `${euros(rights[prestation])} par mois` : 'pas de droit pour ce trimestre',
    }));
    return {
      objet: 'Votre droit pour trois mois',
      paragraphes: [
        `Votre droit est calculé pour ${monthName(quarter.mois)}, ${monthName(addMonths(quarter.mois, 1))} et ${monthInWords(addMonths(quarter.mois, 2))}.`,
        'Le montant ne bouge pas pendant ces trois mois.',
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
      `Aucun paiement n’a été fait pour ${monthInWords(text(donnees, 'mois') as Month)} : votre déclaration trimestrielle manque.`,
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
  'rappel-de-droits': ({ donnees }) => ({
    objet: `Nous vous devons de l’argent : ${benefit(donnees)}`,
    paragraphes: [
      `Après comparaison avec ce que l’employeur a transmis, votre droit était plus élevé.`,
      `Nous vous devons ${euros(number(donnees, 'montant'))} pour la période ${period(donnees)}.`,
      'Cette somme, le rappel, vient avec votre prochain paiement.',
    ],
    aRetenir: [
      { libelle: 'Avant', valeur: `${euros(number(donnees, 'avant'))} par mois` },
      { libelle: 'Maintenant', valeur: `${euros(number(donnees, 'apres'))} par mois` },
    ],
    source: `Dossier de faits Caf, § 5 ligne 1 ; date de la comparaison : ${CHOICE}`,
  }),
  'trop-percu': overpaid,
  retenue: ({ donnees }) => ({
    objet: 'Une retenue sur votre paiement',
    paragraphes: [
      `Pour rembourser le trop-perçu, ${euros(number(donnees, 'retenu'))} ont été retenus sur le paiement de ${monthInWords(text(donnees, 'mois') as Month)}.`,
      'Si c’est trop pour vous, écrivez à la Caf : elle peut étaler le remboursement sur plus de mois.',
    ],
    source: `CSS, art. R133-9-2 ; ${DEDUCTION_SOURCE}`,
  }),
  radiation: () => ({
    objet: 'Votre droit est fermé',
    paragraphes: [
      'Aucun paiement n’a été fait depuis 24 mois : le droit à la prime d’activité est fermé.',
      'Vous pouvez refaire une demande. Il n’y a pas de faute.',
    ],
    source: 'CSS, art. D846-3',
  }),
  libre: ({ donnees }) => ({ objet: text(donnees, 'objet'), paragraphes: text(donnees, 'texte').split(/\n\s*\n/) }),
};

const period = (donnees: Donnees): string => {
  const [du, au] = [text(donnees, 'du') as Month, text(donnees, 'au') as Month];
  return du === au ? `de ${monthInWords(du)}` : `de ${monthInWords(du)} à ${monthInWords(au)}`;
};

/** The letter of an overpayment: nature, dates, amount, reason, deadlines and appeals (CSS R133-9-2; caf.md §2.h). */
function overpaid({ donnees, le }: Known): Omit<Letter, 'de'> {
  const rsa = text(donnees, 'prestation') === 'rsa';
  return {
    objet: `Somme à rembourser : ${benefit(donnees)}`,
    paragraphes: [
      `Nous avons comparé votre déclaration avec ce que les employeurs ont transmis. Les montants ne sont pas les mêmes.`,
      `Vous avez reçu ${euros(number(donnees, 'montant'))} de trop (${benefit(donnees)}), pour la période ${period(donnees)}.`,
      `Avant : ${euros(number(donnees, 'avant'))} par mois. Après correction : ${euros(number(donnees, 'apres'))} par mois.`,
      'Vous pouvez demander une rectification, rembourser, ou demander à payer en plusieurs fois.',
      rsa
        ? 'Pour contester un RSA, écrivez au président du conseil départemental. Tant que la réponse n’est pas donnée, rien n’est retenu.'
        : 'Pour contester une prime d’activité, écrivez à la commission de recours amiable (CRA). Tant que la réponse n’est pas donnée, rien n’est retenu.',
      'Vous pouvez aussi demander une remise de dette. Attention : demander une remise, c’est reconnaître la dette.',
      'Une erreur de bonne foi n’est pas une fraude. Mais la somme reste due.',
    ],
    aRetenir: [
      { libelle: 'Somme', valeur: euros(number(donnees, 'montant')) },
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
    source: `CSS, art. R133-9-2, R142-1, L845-2, L845-3 ; CASF, art. L262-46 et L262-47 ; date de la comparaison : ${CHOICE}`,
  };
}

/** Every model of message, for the checks of scenarios. */
export const MODELES: readonly string[] = Object.keys(WRITERS);

/** The words of a message, made again from what was recorded each time it is read. */
export const letter: Portal['letter'] = ({ modele, donnees, le }, world) => {
  const known = { ...donnees, dossier: donnees.dossier ?? `${DTR}:${droitsOf(world.compte).declarationEn}` };
  // A saved session may come from elsewhere: « constructor » is no model.
  const writer = Object.hasOwn(WRITERS, modele) ? WRITERS[modele] : undefined;
  const written = writer?.({ donnees: known, le, world }) ?? {
    objet: modele,
    paragraphes: ['Ce message ne se lit plus.'],
  };
  return { de: 'Caf d’Exemple (fictive)', ...written };
};
