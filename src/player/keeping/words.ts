import { textsOf, wordsOf } from '../words/languages.ts';

const FRENCH = {
  titre: 'Garder, emporter, effacer',
  emporter: 'Emporter ma séance',
  emporterNote: 'Un fichier va dans vos téléchargements. Il s’ouvre ici ou sur un autre ordinateur.',
  emportee: 'C’est fait. Le fichier est dans vos téléchargements.',
  tropLongue: 'Cette séance est trop longue pour tenir dans un fichier. Elle reste gardée ici.',
  reprendre: 'Reprendre une séance',
  reprendreNote: 'Choisissez le fichier que vous avez emporté. La séance ouverte ici sera gardée comme séance précédente.',
  lecture: 'Le fichier se lit…',
  reprise: 'Votre séance est reprise.',
  aCote: 'Une séance ne se lit pas. Elle est mise de côté, rien n’est jeté.',
  aide: 'Enregistrer ce fichier pour demander de l’aide',
  effacer: 'Effacer ma séance de cet ordinateur',
  partage: 'Vous partagez cet ordinateur ? Effacez votre séance avant de partir.',
  effacerSur: 'Tout ce que vous avez fait ici sera effacé, sans retour. Vos réglages de lecture restent.',
  effacerOui: 'Oui, tout effacer',
  effacerNon: 'Non, garder',
  effacee: 'Votre séance est effacée',
  effaceeTexte: 'Cet ordinateur ne garde plus rien de ce que vous avez fait.',
  pasEffacee:
    'Le navigateur n’a pas tout effacé. Fermez les autres onglets du site, puis videz les données du site dans ses réglages.',
  panneSeance: 'Si la page ne s’ouvre toujours pas après cela, votre séance en est peut-être la cause. Elle n’est pas perdue.',
  panneDeCote: 'Mettre ma séance de côté et recommencer',
  panneFichier: 'Enregistrer ma séance dans un fichier',
  pannePleine:
    'Ce navigateur n’a plus de place. Enregistrez d’abord votre séance dans un fichier, puis effacez-la depuis la page « J’anime un atelier ».',
  mesExercices: 'Mes exercices en cours',
  mesExercicesNote: 'Ce que vous avez commencé sur cet appareil : le dernier exercice, et les dix d’avant.',
  mesExercicesRien: 'Rien n’est commencé sur cet appareil.',
  choisirExercice: 'Choisir un exercice',
  pratiqueLibre: 'Pratique libre',
  neSeLitPas: 'Une séance qui ne se lit pas',
  avecPersonne: 'Avec {prenom}.',
  derniereFois: 'La dernière fois : le',
  reprendreCelle: 'Reprendre',
  effacerCelle: 'Effacer',
  effacerCelleSur: 'Cet exercice sera effacé de cet appareil, sans retour.',
  effacerCelleOui: 'Oui, effacer cet exercice',
  celleEffacee: 'C’est effacé. Les autres sont toujours là.',
  quoi: 'Ce que garde ce navigateur',
  quoi1: 'Ce navigateur garde vos réponses et vos réglages sur cet ordinateur, et nulle part ailleurs.',
  quoi2: 'Une autre personne qui ouvre ce site sur cet ordinateur peut voir votre séance.',
  quoi3: 'Rien n’est envoyé sur internet, et vous pouvez tout effacer quand vous voulez.',
} as const;

/** Why a file is not taken, and what to do. */
export const REFUSALS = textsOf('refus', {
  'trop-gros':
    'Ce fichier est trop gros pour être une séance (2 Mo au plus). Cherchez un fichier dont le nom finit par « .json ».',
  'pas-du-texte': 'Ce fichier n’est pas une séance, ou il est abîmé. Choisissez celui que vous avez emporté d’ici.',
  'pas-une-seance': 'Ce fichier n’est pas une séance. Choisissez celui que vous avez emporté d’ici.',
  'plus-recente': 'Cette séance vient d’une version plus récente. Rechargez cette page, ou ouvrez-la là où elle a été faite.',
  'trop-profond': 'Ce fichier n’a pas la forme d’une séance. Rien n’a été ouvert.',
  'trop-long': 'Cette séance est trop longue pour être ouverte (50 000 évènements au plus).',
  inconnu: 'Ce fichier contient des choses qu’une séance ne contient pas. Par prudence, rien n’a été ouvert.',
  impossible: 'Cette séance raconte des choses impossibles. Elle a peut-être été modifiée. Rien n’a été ouvert.',
  'trop-vrai':
    'Ce fichier contient un numéro qui pourrait être vrai. Ici, on ne garde que des numéros inventés. Rien n’a été ouvert.',
  'exercice-inconnu': 'L’exercice ou le personnage de cette séance n’est pas ici. Ouvrez-la là où elle a été faite.',
});

export type KeepingWord = keyof typeof FRENCH;

/** What the room says of keeping, carrying away and erasing a session. */
export const k = wordsOf('garder', FRENCH);
