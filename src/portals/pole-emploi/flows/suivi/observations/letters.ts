import { addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import { percentInWords } from '#engine/portal/calculation.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { dayWordsIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part, WriteLetter } from '#engine/portal/part.ts';
import type { Fault } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { GO_YOURSELF, letterOf, nameIn } from '#portals/pole-emploi/letter.ts';
import { NEW_RULE_SINCE, type Sanction as Rule } from '#portals/pole-emploi/rules/sanctions.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';

const FACTS = 'Dossier de faits Pôle emploi, § 2h';
const FAULTS: Readonly<Record<Fault, (donnees: Donnees) => string>> = {
  absence: (donnees) =>
    `Le ${dayWordsIn(donnees, 'fauteLe')}, vous n’étiez pas au rendez-vous, et nous n’avons pas eu de réponse acceptée.`,
  contrat: (donnees) => `Votre contrat d’engagement n’était pas signé le ${dayWordsIn(donnees, 'fauteLe')}, date limite.`,
};
const faultOf = (donnees: Donnees): string => FAULTS[textIn(donnees, 'faute') as Fault]?.(donnees) ?? '';

const RISKS: Readonly<Record<Rule['nature'], string>> = {
  radiation:
    'Sans raison acceptée : radiation d’un mois la première fois, puis 2 mois, puis 4 mois (règle d’avant le 1er juin 2025).',
  suspension:
    'Sans raison acceptée, la première fois : une partie de l’aide (au moins 30 %) peut être suspendue pendant 1 à 2 mois.',
  avertissement: 'Sans raison acceptée, la première fois : un avertissement écrit. Il n’y a pas d’allocation à suspendre.',
  'radiation-possible':
    'Ce n’est pas la première fois en 24 mois. Sans raison acceptée, une radiation de 1 à 4 mois est possible.',
  'suspension-ou-suppression':
    'Ce n’est pas la première fois en 24 mois. Sans raison acceptée, l’aide peut être suspendue ou supprimée, en partie ou en entier, pendant 1 à 4 mois.',
};
/** What may follow, by the rule of the day and the number of times. */
function riskOf(donnees: Donnees): string {
  if (textIn(donnees, 'fauteLe') < NEW_RULE_SINCE) return RISKS.radiation;
  const nature = textIn(donnees, 'nature');
  return RISKS[Object.hasOwn(RISKS, nature) ? (nature as Rule['nature']) : 'suspension'];
}

/** For somebody on RSA, the president of the department decides and signs. */
const signed =
  (write: (letter: Parameters<WriteLetter>[0]) => Omit<Letter, 'de'>): WriteLetter =>
  (letter) => {
    const own = letterOf(write)(letter);
    return textIn(letter.donnees, 'par') === 'departement' ? { ...own, de: 'Département d’Exemple (fictif)' } : own;
  };

const isWhole = (donnees: Donnees): boolean => numberIn(donnees, 'taux') >= 1;
const suspended = (donnees: Donnees): string =>
  `${textIn(donnees, 'par') === 'departement' ? 'Votre RSA est suspendu' : 'Votre allocation est suspendue'}${isWhole(donnees) ? '' : ' en partie'}`;
const END_OF_RIGHT =
  'Ensuite, le département peut décider la fin du droit au RSA. L’exercice s’arrête ici : dans la vie, appelez votre référent sans attendre.';

/** How to contest, in the order of the text: complaint, mediator, judge. */
export const appeals = (le: Day, name: string): NonNullable<Letter['aRetenir']> => [
  { libelle: '1. Réclamation', valeur: `À ${name}, jusqu’au ${dayInWords(addMonthsToDay(le, 2))}` },
  { libelle: '2. Médiateur', valeur: 'Obligatoire avant le juge. Il n’arrête pas la sanction pendant ce temps' },
  { libelle: '3. Tribunal administratif', valeur: 'Dans les deux mois' },
];
const APPEAL_SOURCE = 'voies de recours : service-public F31197 (2025)';

/** The letters of a sanction, from the one that announces it to its end. */
export const letters: NonNullable<Part['letters']> = {
  'sanction-envisagee': signed(({ donnees, world }) => ({
    objet: 'Nous envisageons une sanction : vous pouvez vous expliquer',
    paragraphes: [
      faultOf(donnees),
      'Rien n’est décidé. Vous avez 10 jours pour dire ce qui s’est passé, par écrit ou de vive voix, avec une personne de votre choix.',
      'Une raison sérieuse avec une preuve arrête la procédure. Toute votre recherche d’emploi est regardée.',
      riskOf(donnees),
      GO_YOURSELF,
    ],
    aRetenir: [
      { libelle: 'Répondre jusqu’au', valeur: dayWordsIn(donnees, 'reponseJusquau') },
      { libelle: 'Où', valeur: `Votre espace ${nameIn(world)}, l’agence, ou le 3949` },
    ],
    source: `${FACTS} (décret 2025-478, code du travail, art. R5412-1 et R5412-2) ; délai d’envoi : choix du simulateur`,
  })),
  'sanction-sans-suite': signed(({ donnees }) => ({
    objet: 'Votre explication est acceptée',
    paragraphes: [
      faultOf(donnees),
      'Votre raison est acceptée. Il n’y a pas de sanction. Un autre rendez-vous pourra vous être donné.',
    ],
    source: `${FACTS} et § 2g (raisons acceptées : articles, non vérifiées)`,
  })),
  'sanction-avertissement': signed(({ donnees, le, world }) => ({
    objet: 'Un avertissement, sans effet sur votre allocation',
    paragraphes: [
      faultOf(donnees),
      donnees.recherche === true
        ? 'Vous avez répondu, et vos candidatures montrent que vous cherchez. Il n’y a pas de suspension cette fois.'
        : 'Il n’y a pas d’allocation à suspendre. Au deuxième manquement, une radiation est possible.',
      'Une deuxième fois dans les 24 mois, la sanction peut être plus forte.',
    ],
    aRetenir: appeals(le, nameIn(world)),
    source: `${FACTS} ; poids de la recherche : choix du simulateur ; ${APPEAL_SOURCE}`,
  })),
  'sanction-suspension': signed(({ donnees, le, world }) => ({
    objet: suspended(donnees),
    paragraphes: [
      faultOf(donnees),
      donnees.repondu === true
        ? 'Vos explications ont été lues. Elles ne suffisent pas.'
        : 'Nous n’avons pas reçu d’explication dans les 10 jours.',
      `Du ${dayWordsIn(donnees, 'du')} au ${dayWordsIn(donnees, 'jusquau')}, ${percentInWords(numberIn(donnees, 'taux'))} de l’aide ne sont pas payés.`,
      'La sanction s’arrête avant si vous reprenez vos démarches : vous allez recevoir une convocation. Venez, et la suspension prend fin.',
      ...(isWhole(donnees) ? [END_OF_RIGHT] : []),
    ],
    aRetenir: [
      { libelle: 'Pour arrêter la sanction', valeur: 'Répondre à la convocation et venir' },
      ...appeals(le, nameIn(world)),
    ],
    source: `${textIn(donnees, 'source')} ; ${APPEAL_SOURCE}`,
  })),
  'sanction-radiation': signed(({ donnees, le, world }) => ({
    objet: 'Radiation : votre inscription est retirée pour un temps',
    paragraphes: [
      faultOf(donnees),
      `Vous n’êtes plus sur la liste jusqu’au ${dayWordsIn(donnees, 'jusquau')}. Pendant ce temps, il n’y a ni inscription ni allocation.`,
      'Une radiation est une sanction : ce n’est pas une cessation d’inscription. Après cette date, vous pourrez vous réinscrire.',
    ],
    aRetenir: [{ libelle: 'Radiation', valeur: `${numberIn(donnees, 'mois')} mois` }, ...appeals(le, nameIn(world))],
    source: `${textIn(donnees, 'source')} ; ${APPEAL_SOURCE}`,
  })),
  'fin-de-suspension': signed(({ donnees }) => ({
    objet: 'La suspension est terminée',
    paragraphes: [
      'Vous étiez au rendez-vous et vous reprenez vos démarches.',
      textIn(donnees, 'par') === 'departement'
        ? `À partir du ${dayWordsIn(donnees, 'le')}, votre RSA est de nouveau payé en entier. La CAF est prévenue.`
        : `À partir du ${dayWordsIn(donnees, 'le')}, votre aide est de nouveau payée en entier.`,
    ],
    source: FACTS,
  })),
};
