import type { Option } from '#engine/flow/flow.ts';

/*
 * The words of the contract of engagement (pole-emploi.md §2i). The steps, the fifteen hours and the month to sign are from texts;
 * the questions, the way to choose a body and every other delay are choices of the simulator, and are said to be so.
 */
export const FACTS_SOURCE = 'Loi plein emploi du 18 décembre 2023 ; dossier de faits Pôle emploi, § 2i';
export const MONTH_SOURCE = 'Code du travail, art. D5411-14-1 : contrat dans le mois qui suit l’orientation';
export const CHOICE = 'choix du simulateur';

/** The bodies that may follow somebody, as in « vous êtes accompagnée par… ». */
export const BODIES = {
  'france-travail': 'une agence France Travail',
  departement: 'le département',
  'mission-locale': 'la Mission locale',
  'cap-emploi': 'Cap emploi',
} as const;
export type Body = keyof typeof BODIES;

type List = readonly Option[];

export const SITUATIONS: List = [
  { valeur: 'cherche', label: 'Je cherche un emploi' },
  { valeur: 'travaille', label: 'Je travaille déjà un peu' },
  { valeur: 'formation', label: 'Je suis une formation, ou je veux en suivre une' },
  { valeur: 'empeche', label: 'En ce moment, je ne peux pas travailler' },
];

export const OBSTACLES: List = [
  { valeur: 'logement', label: 'Le logement' },
  { valeur: 'sante', label: 'La santé' },
  { valeur: 'garde', label: 'La garde d’un enfant' },
  { valeur: 'mobilite', label: 'Les déplacements' },
  { valeur: 'numerique', label: 'L’ordinateur ou internet' },
  { valeur: 'langue', label: 'Le français, parlé ou écrit' },
  { valeur: 'aucune', label: 'Rien de tout cela' },
];

/** Why fewer hours. The first ones are in the facts: then no minimum at all. */
export const HOUR_REASONS: List = [
  { valeur: 'aucune', label: 'Non : 15 heures par semaine me vont' },
  { valeur: 'sante', label: 'Oui : ma santé' },
  { valeur: 'handicap', label: 'Oui : un handicap' },
  { valeur: 'invalidite', label: 'Oui : une invalidité' },
  { valeur: 'enfant', label: 'Oui : seul avec un enfant de moins de 12 ans, sans solution de garde' },
  { valeur: 'autre', label: 'Oui : une autre raison', hint: 'Le nombre d’heures se discute avec le référent.' },
];

export const HELPS: List = [
  { valeur: 'candidatures', label: 'Répondre à des offres' },
  { valeur: 'cv', label: 'Refaire mon CV, préparer un entretien' },
  { valeur: 'immersion', label: 'Essayer un métier quelques jours dans une entreprise' },
  { valeur: 'formation', label: 'Trouver une formation' },
  { valeur: 'mobilite', label: 'Préparer le permis, ou organiser mes déplacements' },
  { valeur: 'garde', label: 'Chercher une solution de garde' },
  { valeur: 'sante', label: 'Faire le point sur ma santé' },
  { valeur: 'logement', label: 'Faire le point sur mon logement' },
  { valeur: 'numerique', label: 'Apprendre à faire mes démarches en ligne' },
];

/** The same actions, as the contract says them: « vous vous engagez : … ». */
export const ACTIONS: Readonly<Record<string, string>> = {
  candidatures: 'répondre à des offres',
  cv: 'refaire votre CV et préparer un entretien',
  immersion: 'essayer un métier quelques jours dans une entreprise',
  formation: 'chercher une formation',
  mobilite: 'préparer le permis ou organiser vos déplacements',
  garde: 'chercher une solution de garde',
  sante: 'faire le point sur votre santé',
  logement: 'faire le point sur votre logement',
  numerique: 'apprendre à faire vos démarches en ligne',
};

export const AGREEMENTS: List = [
  { valeur: 'oui', label: 'Je suis d’accord avec ce contrat' },
  { valeur: 'changer', label: 'Je demande un changement avant de signer' },
];

/** Delays that no source gives, in days (the last one in working days). `lecture`: the time to read a contract that comes late. */
export const CHOSEN = {
  invitation: 10,
  relance: 15,
  orientationSansReponse: 30,
  orientation: 10,
  rappel: 10,
  lecture: 10,
  proposition: 3,
} as const;
