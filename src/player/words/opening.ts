import { wordsOf } from './languages.ts';

const FRENCH = {
  inconnu: 'Cet exercice n’existe pas, ou plus',
  inconnuTexte: 'L’adresse contient peut-être une faute. Vous n’avez rien fait de mal.',
  choisir: 'Que voulez-vous essayer ?',
  choisirTexte: 'Choisissez un exercice guidé, ou entrez librement avec une de ces personnes. Toutes sont inventées.',
  etre: 'Être {prenom}',
  reprise: 'Vous reprenez où vous en étiez.',
  avisMemoire:
    'Ce navigateur ne peut plus enregistrer. Vous pouvez continuer ; si vous fermez la page, cette séance sera perdue.',
  avisIllisible: 'La séance enregistrée ne se lit pas. Elle est mise de côté. Vous commencez une nouvelle séance.',
  fichierAide: 'Enregistrer ce fichier pour demander de l’aide',
  avisPrecedente: 'Votre séance d’avant est gardée.',
  reprendrePrecedente: 'La reprendre',
  compris: 'D’accord',
  ecartee: 'Cette séance est ouverte dans un autre onglet',
  ecarteeTexte: 'Continuez là-bas, ou reprenez ici. Rien n’est perdu.',
  continuerIci: 'Continuer ici',
} as const;

export type OpeningWord = keyof typeof FRENCH;

/** What is said when a room opens in another way, and of what is kept. */
export const t = wordsOf('ouverture', FRENCH);
