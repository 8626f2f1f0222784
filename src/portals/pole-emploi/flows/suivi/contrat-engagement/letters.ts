import { addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part, WriteLetter } from '#engine/portal/part.ts';
import { GO_YOURSELF, letterOf, nameIn } from '#portals/pole-emploi/letter.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { contractInWords, hoursInWords } from './contract-words.ts';
import { MONTHS_TO_SIGN } from './read.ts';
import { BODIES, CHOICE, FACTS_SOURCE, MONTH_SOURCE } from './words.ts';

type Written = Parameters<WriteLetter>[0];

// The house is called by the name of the time.
function bodyIn({ donnees, world }: Pick<Written, 'donnees' | 'world'>): string {
  const referent = textIn(donnees, 'referent');
  if (referent === 'france-travail') return `une agence ${nameIn(world)}`;
  return ownEntry(BODIES, referent) ?? '';
}

/** The department decides for people on RSA, and signs. */
const fromDepartment =
  (write: (letter: Written) => Omit<Letter, 'de'>): WriteLetter =>
  (letter) => ({ de: `${letter.world.compte.droits?.departement ?? 'Département d’Exemple'} (fictif)`, ...write(letter) });

const NOT_OPTIONAL =
  'Ce n’est pas facultatif : avec le RSA, l’inscription et le contrat sont prévus par la loi. Mais personne ne vous demande l’impossible.';

const CATEGORIES: Readonly<Record<string, string>> = {
  F: 'Votre catégorie passe de G (en attente d’orientation) à F (parcours social). Une personne en catégorie F peut être dispensée d’actualisation.',
  A: 'Votre catégorie passe de G (en attente d’orientation) à A (en recherche d’emploi).',
  B: 'Votre catégorie passe de G (en attente d’orientation) à B (en recherche, avec un peu de travail).',
};

function orientation(letter: Written): Omit<Letter, 'de'> {
  const { donnees, le } = letter;
  // The letter leaves on the day of the decision: the month runs from it.
  const limit = dayInWords(addMonthsToDay(le, MONTHS_TO_SIGN));
  return {
    objet: `Votre orientation : ${bodyIn(letter)}`,
    paragraphes: [
      donnees.sansReponse === true
        ? 'Nous n’avons pas reçu votre questionnaire. Nous avons décidé sans vos réponses : vous pourrez demander un changement.'
        : 'Nous avons lu votre questionnaire.',
      `C’est ${bodyIn(letter)} qui vous accompagne : c’est votre [[organisme-referent|organisme référent]].`,
      ownEntry(CATEGORIES, textIn(donnees, 'categorie')) ?? '',
      textIn(donnees, 'referent') === 'france-travail'
        ? 'Chaque mois, il faudra maintenant vous actualiser, du 28 au 15.'
        : 'Votre référent vous dira si vous devez vous actualiser chaque mois.',
      'Ensuite : le diagnostic, puis le contrat d’engagement. Ouvrez « Mon contrat d’engagement ».',
    ],
    aRetenir: [
      { libelle: 'Organisme référent', valeur: bodyIn(letter) },
      { libelle: 'Contrat à signer jusqu’au', valeur: limit },
    ],
    source: `${MONTH_SOURCE} ; ${FACTS_SOURCE} ; façon d’orienter et délai : ${CHOICE}`,
  };
}

const chosen = (donnees: Donnees): string => (donnees.choix === true ? ` ; nombre d’heures accepté : ${CHOICE}` : '');

/** The letters of the way to the contract. */
export const letters: NonNullable<Part['letters']> = {
  'engagement-questionnaire': letterOf(({ donnees, world }) => ({
    objet: 'Un questionnaire pour vous orienter',
    paragraphes: [
      `Votre demande de RSA vaut aussi inscription à [[france-travail|${nameIn(world)}]]. Vous êtes en catégorie G : en attente d’orientation.`,
      'Un questionnaire vous attend : votre situation, et ce qui vous gêne pour travailler. Il sert à choisir qui peut vous aider.',
      NOT_OPTIONAL,
      GO_YOURSELF,
    ],
    aRetenir: [
      { libelle: 'À faire', valeur: 'Ouvrir « Mon contrat d’engagement » et répondre' },
      { libelle: 'Avant le', valeur: dayWordsIn(donnees, 'decide') },
    ],
    source: `${FACTS_SOURCE} ; délai et questions : ${CHOICE}`,
  })),
  'engagement-relance': letterOf(({ donnees }) => ({
    objet: 'Votre questionnaire n’est pas rempli',
    paragraphes: [
      'Nous n’avons pas encore vos réponses. Cela prend quelques minutes, et vous pouvez être aidé : 3949, agence, espace France services.',
      NOT_OPTIONAL,
      `Sans réponse, l’orientation se décide sans vous le ${dayWordsIn(donnees, 'decide')}.`,
    ],
    aRetenir: [{ libelle: 'Avant le', valeur: dayWordsIn(donnees, 'decide') }],
    source: `${FACTS_SOURCE} et § 5 ligne 25 ; délais : ${CHOICE}`,
  })),
  'orientation-notifiee': fromDepartment(orientation),
  'contrat-propose': letterOf(({ donnees }) => ({
    objet: 'Votre contrat d’engagement est prêt',
    paragraphes: [
      ...(textIn(donnees, 'remarque') === ''
        ? []
        : [`Vous avez demandé : « ${textIn(donnees, 'remarque')} ». Votre référent en a tenu compte.`]),
      ...contractInWords(donnees),
      'Lisez tout. Vous pouvez demander un changement avant de signer, ou signer dans « Mon contrat d’engagement ».',
    ],
    aRetenir: [{ libelle: 'Heures par semaine', valeur: hoursInWords(donnees) }],
    source: `${FACTS_SOURCE} ; phrases du contrat et délai : ${CHOICE}${chosen(donnees)}`,
  })),
  'contrat-rappel': letterOf(({ donnees }) => ({
    objet: 'Votre contrat d’engagement n’est pas encore signé',
    paragraphes: [
      `Le contrat se signe jusqu’au ${dayWordsIn(donnees, 'limite')} inclus. Ouvrez « Mon contrat d’engagement ».`,
      'Un obstacle, une peur, une question ? Dites-le : un référent préfère une question à un silence.',
      'Sans contrat signé, une lettre peut annoncer une suspension d’une partie du RSA. Vous auriez alors 10 jours pour répondre.',
    ],
    aRetenir: [{ libelle: 'À signer jusqu’au', valeur: dayWordsIn(donnees, 'limite') }],
    source: `${MONTH_SOURCE} ; ${FACTS_SOURCE} ; envoi de ce rappel : ${CHOICE}`,
  })),
  'contrat-signe': letterOf(({ donnees, world }) => ({
    objet: 'Votre contrat d’engagement est signé',
    paragraphes: [
      `C’est ${bodyIn({ donnees, world })} qui vous accompagne.`,
      ...contractInWords(donnees),
      'Gardez ce contrat. Il peut être revu quand votre vie change : dites-le à votre référent.',
    ],
    aRetenir: [
      { libelle: 'Heures par semaine', valeur: hoursInWords(donnees) },
      { libelle: 'Numéro', valeur: textIn(donnees, 'numero') },
    ],
    source: `${FACTS_SOURCE} ; phrases du contrat : ${CHOICE}${chosen(donnees)}`,
  })),
  'engagement-reprise': fromDepartment(({ donnees }) => ({
    objet: textIn(donnees, 'etat') === 'suspension' ? 'La suspension prend fin' : 'La procédure s’arrête',
    paragraphes: [
      'Vous avez repris vos démarches. Merci.',
      textIn(donnees, 'etat') === 'suspension'
        ? 'À partir d’aujourd’hui, votre RSA est de nouveau payé en entier. La CAF est prévenue.'
        : 'La lettre qui annonçait une suspension n’a pas de suite.',
      'Il reste peut-être une étape : regardez « Mon contrat d’engagement ».',
    ],
    source: `${FACTS_SOURCE} et § 2h (la suspension s’arrête si la personne reprend ses démarches)`,
  })),
};
