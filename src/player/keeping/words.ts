import { say } from '../../engine/say.ts';
import type { Langue, Texte } from '../../schema/texte.ts';
import type { RefusSeance } from './reopen-file.ts';

/** What the room says of keeping, carrying away and erasing a session. */
const WORDS = {
  titre: { fr: 'Garder, emporter, effacer', en: 'Keep, carry away, erase' },
  emporter: { fr: 'Emporter ma séance', en: 'Carry my session away' },
  emporterNote: {
    fr: 'Un fichier va dans vos téléchargements. Il s’ouvre ici ou sur un autre ordinateur.',
    en: 'A file goes to your downloads. It opens here or on another computer.',
  },
  emportee: { fr: 'C’est fait. Le fichier est dans vos téléchargements.', en: 'Done. The file is in your downloads.' },
  tropLongue: {
    fr: 'Cette séance est trop longue pour tenir dans un fichier. Elle reste gardée ici.',
    en: 'This session is too long for a file. It is still kept here.',
  },
  reprendre: { fr: 'Reprendre une séance', en: 'Take up a session' },
  reprendreNote: {
    fr: 'Choisissez le fichier que vous avez emporté. La séance ouverte ici sera gardée comme séance précédente.',
    en: 'Choose the file that you carried away. The session open here will be kept as the previous one.',
  },
  lecture: { fr: 'Le fichier se lit…', en: 'The file is being read…' },
  reprise: { fr: 'Votre séance est reprise.', en: 'Your session is taken up.' },
  aCote: {
    fr: 'Une séance ne se lit pas. Elle est mise de côté, rien n’est jeté.',
    en: 'A session cannot be read. It is set aside, nothing is thrown away.',
  },
  aide: { fr: 'Enregistrer ce fichier pour demander de l’aide', en: 'Save this file to ask for help' },
  effacer: { fr: 'Effacer ma séance de cet ordinateur', en: 'Erase my session from this computer' },
  partage: {
    fr: 'Vous partagez cet ordinateur ? Effacez votre séance avant de partir.',
    en: 'Do you share this computer? Erase your session before you leave.',
  },
  effacerSur: {
    fr: 'Tout ce que vous avez fait ici sera effacé, sans retour. Vos réglages de lecture restent.',
    en: 'All that you did here will be erased for good. Your reading settings stay.',
  },
  effacerOui: { fr: 'Oui, tout effacer', en: 'Yes, erase all' },
  effacerNon: { fr: 'Non, garder', en: 'No, keep it' },
  effacee: { fr: 'Votre séance est effacée', en: 'Your session is erased' },
  effaceeTexte: {
    fr: 'Cet ordinateur ne garde plus rien de ce que vous avez fait.',
    en: 'This computer keeps nothing more of what you did.',
  },
  pasEffacee: {
    fr: 'Le navigateur n’a pas tout effacé. Fermez les autres onglets du site, puis videz les données du site dans ses réglages.',
    en: 'The browser did not erase everything. Close the other tabs of this site, then clear its data in the settings.',
  },
  quoi: { fr: 'Ce que garde ce navigateur', en: 'What this browser keeps' },
  quoi1: {
    fr: 'Ce navigateur garde vos réponses et vos réglages sur cet ordinateur, et nulle part ailleurs.',
    en: 'This browser keeps your answers and your settings on this computer, and nowhere else.',
  },
  quoi2: {
    fr: 'Une autre personne qui ouvre ce site sur cet ordinateur peut voir votre séance.',
    en: 'Another person who opens this site on this computer can see your session.',
  },
  quoi3: {
    fr: 'Rien n’est envoyé sur internet, et vous pouvez tout effacer quand vous voulez.',
    en: 'Nothing is sent over the internet, and you can erase everything whenever you like.',
  },
} as const satisfies Record<string, Texte>;

/** Why a file is not taken, and what to do. */
export const REFUSALS: Readonly<Record<RefusSeance, Texte>> = {
  'trop-gros': {
    fr: 'Ce fichier est trop gros pour être une séance (2 Mo au plus). Cherchez un fichier dont le nom finit par « .json ».',
    en: 'This file is too large for a session (2 MB at most). Look for a file whose name ends in “.json”.',
  },
  'pas-du-texte': {
    fr: 'Ce fichier n’est pas une séance, ou il est abîmé. Choisissez celui que vous avez emporté d’ici.',
    en: 'This file is not a session, or it is damaged. Choose the one you carried away from here.',
  },
  'pas-une-seance': {
    fr: 'Ce fichier n’est pas une séance. Choisissez celui que vous avez emporté d’ici.',
    en: 'This file is not a session. Choose the one you carried away from here.',
  },
  'plus-recente': {
    fr: 'Cette séance vient d’une version plus récente. Rechargez cette page, ou ouvrez-la là où elle a été faite.',
    en: 'This session comes from a newer version. Reload this page, or open it where it was made.',
  },
  'trop-profond': {
    fr: 'Ce fichier n’a pas la forme d’une séance. Rien n’a été ouvert.',
    en: 'This file does not have the shape of a session. Nothing was opened.',
  },
  'trop-long': {
    fr: 'Cette séance est trop longue pour être ouverte (50 000 évènements au plus).',
    en: 'This session is too long to be opened (50,000 events at most).',
  },
  inconnu: {
    fr: 'Ce fichier contient des choses qu’une séance ne contient pas. Par prudence, rien n’a été ouvert.',
    en: 'This file contains things that a session does not. To be safe, nothing was opened.',
  },
  impossible: {
    fr: 'Cette séance raconte des choses impossibles. Elle a peut-être été modifiée. Rien n’a été ouvert.',
    en: 'This session tells impossible things. It may have been changed. Nothing was opened.',
  },
  'trop-vrai': {
    fr: 'Ce fichier contient un numéro qui pourrait être vrai. Ici, on ne garde que des numéros inventés. Rien n’a été ouvert.',
    en: 'This file contains a number that could be real. Only invented numbers are kept here. Nothing was opened.',
  },
  'exercice-inconnu': {
    fr: 'L’exercice ou le personnage de cette séance n’est pas ici. Ouvrez-la là où elle a été faite.',
    en: 'The exercise or the person of this session is not here. Open it where it was made.',
  },
};

export type KeepingWord = keyof typeof WORDS;

/** What is said, in the reader's language when it has a variant, in French otherwise. */
export const k = (key: KeepingWord, langue: Langue): string => say(WORDS[key], langue).mots;
