import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { monthIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { ofName } from '#engine/words/say.ts';
import { DATES_SOURCE, paidOn } from '#portals/pole-emploi/dossier/declarations/dates.ts';
import { GO_YOURSELF, letterOf, nameIn } from '#portals/pole-emploi/letter.ts';
import { PAYMENT_DAY_SOURCE, paidFrom } from '#portals/pole-emploi/rules/calendar.ts';
import { closesOn, lapsesOn, nextOpening, WINDOW_SOURCE } from '#portals/pole-emploi/rules/window.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { PENSION_RULE, PENSION_SOURCE } from '../pensions.ts';
import { PIECE_NAMES } from '../pieces.ts';
import { moneyLetters } from './money-letters.ts';

const CHOICE = 'choix du simulateur';
const ofMonth = (donnees: Donnees): string => ofName(monthInWords(monthIn(donnees, 'mois')));

/** The words of each message about a declaration. None holds a link that asks for a password. */
export const letters: NonNullable<Part['letters']> = {
  'actualisation-ouverte': letterOf(({ donnees, world }) => ({
    objet: `Votre actualisation ${ofMonth(donnees)} est ouverte`,
    paragraphes: [
      `Dites à ${nameIn(world)} ce qui s’est passé en ${monthInWords(monthIn(donnees, 'mois'))} : travail, formation, maladie, et si vous cherchez toujours un emploi.`,
      'Même si rien n’a changé, il faut le faire. Sans cela, l’inscription s’arrête.',
      GO_YOURSELF,
    ],
    aRetenir: [
      { libelle: 'Au plus tard', valeur: `Le ${dayInWords(closesOn(monthIn(donnees, 'mois')))}, avant minuit` },
      { libelle: 'Premiers paiements', valeur: `À partir du ${dayInWords(paidFrom(monthIn(donnees, 'mois')))}` },
    ],
    source: WINDOW_SOURCE,
  })),
  'actualisation-rappel': letterOf(({ donnees }) => ({
    objet: `Rappel : votre actualisation ${ofMonth(donnees)} n’est pas faite`,
    paragraphes: [
      'Nous n’avons pas reçu votre déclaration. Il reste quelques jours.',
      'Une déclaration commencée et non validée ne compte pas.',
      GO_YOURSELF,
    ],
    aRetenir: [
      { libelle: 'Au plus tard', valeur: `Le ${dayInWords(closesOn(monthIn(donnees, 'mois')))}, avant minuit` },
      { libelle: 'Sans déclaration', valeur: `L’inscription s’arrête le ${dayInWords(lapsesOn(monthIn(donnees, 'mois')))}` },
    ],
    source: `${WINDOW_SOURCE} ; rappel le 10 : ${CHOICE}`,
  })),
  'accuse-actualisation': letterOf(({ donnees, le }) => {
    const minute = numberIn(donnees, 'minute');
    return {
      objet: `Votre actualisation ${ofMonth(donnees)} est validée`,
      paragraphes: [
        'Nous avons bien reçu votre déclaration. Gardez ce message : c’est votre preuve.',
        'Elle est prise en compte en 24 heures au plus.',
      ],
      aRetenir: [
        { libelle: 'Numéro', valeur: textIn(donnees, 'numero') },
        {
          libelle: 'Reçue le',
          valeur: `${dayInWords(le)} à ${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`,
        },
        {
          libelle: 'Paiement, si un droit est ouvert',
          valeur: `Le ${dayInWords(paidOn(monthIn(donnees, 'mois'), le, undefined))} (estimation)`,
        },
        ...piecesIn(donnees).map((piece) => ({ libelle: 'À envoyer, maintenant ou plus tard', valeur: piece })),
        { libelle: 'Prochaine actualisation', valeur: `À partir du ${dayInWords(nextOpening(le).ouvre)}` },
      ],
      source: `Dossier de faits Pôle emploi, § 2b ; ${PAYMENT_DAY_SOURCE}`,
    };
  }),
  'justificatifs-demandes': letterOf(({ donnees }) => ({
    objet: `Papiers à envoyer : actualisation ${ofMonth(donnees)}`,
    paragraphes: [
      'D’après vos réponses, il manque un ou plusieurs papiers.',
      'Le paiement n’attend pas ces papiers. Envoyez-les dès que vous les avez.',
      'Pas encore de bulletin ? Ce n’est pas grave : une estimation suffit, puis vous envoyez le bulletin quand il arrive.',
      ...(namesPension(donnees) ? [PENSION_RULE] : []),
    ],
    aRetenir: piecesIn(donnees).map((piece) => ({ libelle: 'À envoyer', valeur: piece })),
    source: `Dossier de faits Pôle emploi, § 2b (justificatifs selon la réponse) ; le paiement continue : ${CHOICE}${namesPension(donnees) ? ` ; ${PENSION_SOURCE}` : ''}`,
  })),
  'cessation-inscription': letterOf(({ donnees, le }) => {
    const asked = textIn(donnees, 'raison') === 'demande';
    const since = textIn(donnees, 'depuis');
    return {
      objet: 'Votre inscription s’arrête',
      paragraphes: [
        asked
          ? `Dans votre actualisation ${ofMonth(donnees)}, vous avez répondu que vous ne vouliez plus rester inscrit${since === '' ? '' : ` à partir du ${dayInWords(since as Day)}`}.`
          : `Nous n’avons pas reçu votre actualisation ${ofMonth(donnees)} avant le ${dayInWords(closesOn(monthIn(donnees, 'mois')))} à minuit.`,
        `Votre inscription s’arrête le ${dayInWords(le)}. C’est une cessation d’inscription : ce n’est pas une sanction, et ce n’est pas une radiation.`,
        asked
          ? 'Vous vouliez seulement dire « rien de nouveau » ? Appelez vite le 3949, ou écrivez à votre agence : avant la fermeture du 15, un conseiller peut corriger.'
          : `Il n’y a pas de paiement pour ${monthInWords(monthIn(donnees, 'mois'))}. Le travail non déclaré ne compte pas pour de nouveaux droits.`,
        'Vous pouvez vous réinscrire en ligne dès aujourd’hui. Vos droits restants ne sont pas perdus.',
        'Une date de retour en arrière se demande par écrit à l’agence, avec les raisons.',
        GO_YOURSELF,
      ],
      aRetenir: [
        { libelle: 'Fin de l’inscription', valeur: dayInWords(le) },
        { libelle: 'Pour revenir', valeur: 'Se réinscrire en ligne, tout de suite' },
      ],
      source: `Code du travail, art. L5411-2 ; dossier de faits Pôle emploi, § 2h et § 5 lignes 1 et 2${asked ? ` ; correction avant le 15 : ${CHOICE}` : ''}`,
    };
  }),
  'periode-perdue': letterOf(({ donnees }) => ({
    objet: 'Un travail n’a pas été déclaré',
    paragraphes: [
      `L’employeur ${textIn(donnees, 'employeur')} a transmis ${numberIn(donnees, 'heures')} heures de travail en ${monthInWords(monthIn(donnees, 'mois'))}. Elles n’étaient pas dans votre déclaration.`,
      'Ces heures ne comptent pas pour ouvrir de nouveaux droits.',
      'Un oubli arrive. Parlez-en à votre conseiller, et comptez vos bulletins chaque mois.',
    ],
    source: `Dossier de faits Pôle emploi, § 2h et § 5 ligne 6 ; ${DATES_SOURCE}`,
  })),
  'lignes-a-separer': letterOf(({ donnees }) => ({
    objet: 'Une ligne de votre déclaration porte deux employeurs',
    paragraphes: [
      `Pour ${monthInWords(monthIn(donnees, 'mois'))}, vous avez écrit « ${textIn(donnees, 'employeur')} » sur une seule ligne.`,
      'Chaque employeur transmet sa paie à part. Avec une seule ligne, nous ne pouvons pas les comparer.',
      'Envoyez le bulletin de chaque employeur. La prochaine fois, faites une ligne pour chacun.',
    ],
    aRetenir: [{ libelle: 'À envoyer', valeur: 'Le bulletin de paie de chaque employeur' }],
    source: `Dossier de faits Pôle emploi, § 5 ligne 7 ; ${DATES_SOURCE}`,
  })),
  ...moneyLetters,
};

const namesPension = ({ pieces }: Donnees): boolean =>
  Array.isArray(pieces) && (pieces.includes('pension') || pieces.includes('invalidite'));
const piecesIn = ({ pieces }: Donnees): string[] =>
  (Array.isArray(pieces) ? pieces : []).map((piece) => ownEntry(PIECE_NAMES, piece) ?? piece);
