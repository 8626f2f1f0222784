import { wordsOf } from './languages.ts';

/* What the room says from its first moment. What comes later brings its own words (words/). */
const FRENCH = {
  // The bar and the settings
  quitter: 'Quitter la salle',
  vousEtes: 'Vous êtes {prenom}, {presentation}',
  libre: 'Entraînement libre',
  calendrier: 'Calendrier',
  papiers: 'Mes papiers',
  donnees: 'Mes données',
  reglages: 'Confort et réglages',
  seance: 'Ma séance',
  fermer: 'Fermer',

  // The pretend browser and the four doors
  navigateur: 'Navigateur d’exercice',
  nouvelOnglet: 'Nouvel onglet',
  nouvelOngletTitre: 'Où voulez-vous aller ?',
  nouvelOngletAide: 'Choisissez un favori. L’autre onglet reste ouvert.',
  portes: 'Salle d’exercice',
  portail: 'Portail',
  messages: 'Messages',
  papiersCourt: 'Papiers',
  donneesCourt: 'Données',
  chargement: 'La page arrive…',
  erreur: 'Erreur',

  // The mailbox
  messagerie: 'Ma messagerie',
  courriels: 'Mes courriels',

  // The companion
  guide: 'Votre guide',
  aide: 'Aide',
  regle: 'D’où vient cette règle\u00a0?',
  reduire: 'Réduire',
  modeRegarder: 'démonstration',
  modeGuide: 'guidé',
  modeSeul: 'seul',
  modeBilan: 'bilan à la fin',
  modeLibre: 'entraînement libre',
  temps: 'Prenez votre temps. Vous pourrez changer d’avis.',
  maintenant: 'Maintenant :',
  faitesAppuyer: 'Appuyez sur « {quoi} ».',
  faitesRemplir: 'Remplissez la case « {quoi} ».',
  besoinAide: 'Besoin d’aide ?',
  relire: 'Relire la consigne',
  montrer: 'Montrer où',
  expliquer: 'Expliquer',
  faire: 'Faire à ma place',
  indice: 'Un petit indice',
  indiceSuivant: 'Un autre indice ({rang} sur {total})',
  yAller: 'Y aller',
  fait: 'C’est fait.',
  partiSans: 'C’est parti sans ce contrôle : « {titre} ».',
  deuxReponses: 'Ces deux réponses ne sont pas les mêmes.',
  quoiFaire: 'Cela arrive aussi en vrai',
  votreBut: 'Votre but',
  bravo: 'C’est fini.',
  finTitre: 'Fin de l’exercice',
  bilanTitre: 'Votre bilan',
  libreTitre: 'À vous de choisir',
  revenirMoment: 'Revenir à un moment',

  // Opening, keeping, troubles
  ouverture: 'La salle s’ouvre…',
  voirExercices: 'Voir les exercices',
  panne: 'Quelque chose n’a pas marché de notre côté',
  panneTexte: 'Ce n’est pas votre faute, et rien n’est perdu. Rechargez la page pour continuer.',
  recharger: 'Recharger la page',
} as const;

export type WordKey = keyof typeof FRENCH;

/** What the room says, in the reader's language when it has a variant, in French otherwise. */
export const t = wordsOf('salle', FRENCH);
