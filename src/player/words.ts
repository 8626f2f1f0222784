import { say } from '../engine/say.ts';
import type { Langue, Texte } from '../schema/texte.ts';

/*
 * What the room says. French and English are complete; « facile à lire » stands where it is simpler. `{name}` is replaced by a value.
 * What a scenario or a portal says is not here.
 */
const WORDS = {
  // The bar and the settings
  nomDuSite: 'Démarches à blanc',
  accueil: { fr: 'Démarches à blanc, retour à l’accueil', en: 'Démarches à blanc, back to the home page' },
  vousEtes: {
    fr: 'Vous êtes {prenom}, {presentation}',
    falc: 'Vous êtes {prenom}. {presentation}',
    en: 'You are {prenom}: {presentation}',
  },
  libre: { fr: 'Entraînement libre', falc: 'Je m’entraîne librement', en: 'Free practice' },
  calendrier: { fr: 'Calendrier', en: 'Calendar' },
  papiers: { fr: 'Mes papiers', en: 'My papers' },
  donnees: { fr: 'Mes données', en: 'My data' },
  reglages: { fr: 'Confort et réglages', falc: 'Mieux lire et régler', en: 'Comfort and settings' },
  langue: { fr: 'Langue de l’aide', en: 'Language of the help' },
  langueNote: { fr: 'Le portail reste en français, comme en vrai.', en: 'The portal itself stays in French, as in life.' },
  edition: { fr: 'Interface du portail', falc: 'Aspect du site', en: 'Look of the portal' },
  editionNote: { fr: 'Vos réponses sont gardées.', en: 'Your answers are kept.' },
  seance: { fr: 'Ma séance', en: 'My session' },
  recommencer: { fr: 'Recommencer au début', en: 'Start again' },
  recommencerNote: {
    fr: 'Ce que vous avez fait est gardé comme séance précédente.',
    en: 'What you did is kept as the previous session.',
  },
  recommencerSur: { fr: 'Recommencer au début ?', en: 'Start again?' },
  oui: { fr: 'Oui, recommencer', en: 'Yes, start again' },
  non: { fr: 'Non, continuer', en: 'No, go on' },
  quitter: { fr: 'Quitter la salle', en: 'Leave the room' },
  quitterNote: {
    fr: 'Tout est gardé dans ce navigateur. Vous pourrez reprendre.',
    en: 'Everything is kept in this browser. You can come back.',
  },
  fermer: { fr: 'Fermer', en: 'Close' },

  // The pretend browser and the four doors
  navigateur: { fr: 'Navigateur d’exercice', en: 'Practice browser' },
  nouvelOnglet: { fr: 'Nouvel onglet', en: 'New tab' },
  nouvelOngletTitre: { fr: 'Où voulez-vous aller ?', en: 'Where do you want to go?' },
  nouvelOngletAide: {
    fr: 'Choisissez un favori. L’autre onglet reste ouvert.',
    en: 'Choose a favourite. The other tab stays open.',
  },
  portes: { fr: 'Salle d’exercice', en: 'Practice room' },
  portail: { fr: 'Portail', en: 'Portal' },
  messages: { fr: 'Messages', en: 'Messages' },
  papiersCourt: { fr: 'Papiers', en: 'Papers' },
  donneesCourt: { fr: 'Données', en: 'Data' },
  chargement: { fr: 'La page arrive…', en: 'The page is coming…' },

  // The mailbox
  messagerie: { fr: 'Ma messagerie', en: 'My mailbox' },
  messagerieListe: { fr: 'Messages reçus', en: 'Messages received' },
  messagerieVide: { fr: 'Aucun message pour l’instant', en: 'No message for now' },
  messagerieVideAide: {
    fr: 'Les courriels, les SMS et les lettres arriveront ici.',
    en: 'E-mails, text messages and letters will come here.',
  },
  courriel: { fr: 'Courriel', en: 'E-mail' },
  sms: { fr: 'SMS', en: 'Text message' },
  courrier: { fr: 'Lettre', en: 'Letter' },
  nonLu: { fr: 'non lu', en: 'unread' },
  deQui: { fr: 'De : {de}', en: 'From: {de}' },
  retourMessages: { fr: 'Retour aux messages', en: 'Back to the messages' },
  aRetenir: { fr: 'À retenir', en: 'To remember' },
  jamaisDeLien: {
    fr: 'Une vraie administration ne demande jamais votre mot de passe par message. Pour répondre, connectez-vous vous-même au site.',
    falc: 'Ne donnez jamais votre mot de passe dans un message. Allez vous-même sur le site.',
    en: 'A real administration never asks for your password in a message. To answer, go to the site yourself.',
  },

  // The companion
  guide: { fr: 'Votre guide', en: 'Your guide' },
  aide: { fr: 'Aide', en: 'Help' },
  reduire: { fr: 'Réduire', en: 'Collapse' },
  etapeSur: { fr: 'Étape {rang} sur {total}', en: 'Step {rang} of {total}' },
  etapesFinies: { fr: '{total} étapes sur {total} : c’est fini', en: '{total} steps of {total}: finished' },
  modeRegarder: { fr: 'démonstration', en: 'demonstration' },
  modeGuide: { fr: 'guidé', en: 'guided' },
  modeSeul: { fr: 'seul', en: 'on your own' },
  modeBilan: { fr: 'bilan à la fin', en: 'review at the end' },
  modeLibre: { fr: 'entraînement libre', en: 'free practice' },
  temps: { fr: 'Prenez votre temps. Vous pourrez changer d’avis.', en: 'Take your time. You can change your mind.' },
  besoinAide: { fr: 'Besoin d’aide ?', en: 'Do you need help?' },
  relire: { fr: 'Relire la consigne', en: 'Say it again' },
  montrer: { fr: 'Montrer où', en: 'Show me where' },
  expliquer: { fr: 'Expliquer', en: 'Explain' },
  faire: { fr: 'Faire à ma place', en: 'Do it for me' },
  indice: { fr: 'Un petit indice', en: 'A small hint' },
  indiceSuivant: { fr: 'Un autre indice ({rang} sur {total})', en: 'Another hint ({rang} of {total})' },
  jeLeFais: { fr: 'Je le fais avec vous : {geste}', en: 'I do it for you: {geste}' },
  cestMontre: { fr: 'C’est entouré en vert sur l’écran.', en: 'It has a green ring on the screen.' },
  yAller: { fr: 'Y aller', en: 'Go there' },
  pasSurCettePage: { fr: 'Ce n’est pas sur cette page. {geste}', en: 'It is not on this page. {geste}' },
  faitPourVous: {
    fr: 'C’est fait. Vous pouvez refaire cette étape vous-même avec « Revenir à un moment ».',
    en: 'Done. You can do this step again yourself with “Go back to a moment”.',
  },
  riendePlus: {
    fr: 'Je ne sais pas aller plus loin d’ici. Relisez la consigne, ou revenez à un moment d’avant.',
    en: 'I cannot go further from here. Read the instruction again, or go back to an earlier moment.',
  },
  bienFait: { fr: 'C’est fait : {titre}', en: 'Done: {titre}' },
  quoiFaire: { fr: 'Cela arrive aussi en vrai', en: 'This happens in life too' },
  votreBut: { fr: 'Votre but', en: 'Your goal' },
  seulAide: { fr: 'J’ai besoin d’aide', en: 'I need help' },
  bilanAide: {
    fr: 'Pas d’aide pendant le bilan. À la fin, on regarde ensemble, sans note.',
    en: 'No help during the review. At the end we look at it together, without a mark.',
  },
  finir: { fr: 'J’ai fini, voir le bilan', en: 'I have finished, see the review' },
  bravo: { fr: 'Bravo, vous êtes arrivé au bout', falc: 'Bravo ! C’est fini.', en: 'Well done, you got to the end' },
  bravoTexte: {
    fr: 'Le bilan raconte ce que vous avez fait et ce qu’il faut retenir.',
    en: 'The review tells what you did and what to remember.',
  },
  voirBilan: { fr: 'Voir le bilan', en: 'See the review' },
  ensuite: { fr: 'Et ensuite ?', en: 'And next?' },
  ensuiteGuide: { fr: 'Le faire moi-même, avec le guide', en: 'Do it myself, with the guide' },
  ensuiteSeul: { fr: 'Le refaire sans guide', en: 'Do it again without the guide' },
  ensuiteBilan: { fr: 'Le refaire sans aide, avec un bilan', en: 'Do it again without help, with a review' },
  autreExercice: { fr: 'Choisir un autre exercice', en: 'Choose another exercise' },
  libreTitre: { fr: 'À vous de choisir', en: 'It is up to you' },
  libreTexte: {
    fr: 'Entrez dans le portail et essayez ce que vous voulez. Rien n’est envoyé, rien n’est grave.',
    en: 'Go into the portal and try whatever you like. Nothing is sent, nothing is serious.',
  },
  planDe: { fr: '{titre} : où en êtes-vous ?', en: '{titre}: where are you?' },
  sansDemarche: {
    fr: 'Pas de démarche à faire en ce moment. Avancez le calendrier pour voir la suite.',
    en: 'No procedure to do right now. Move the calendar to see what comes next.',
  },
  motsDifficiles: { fr: 'Les mots difficiles', en: 'The difficult words' },

  // The demonstration
  demoTitre: { fr: 'Regardez, je vous montre', en: 'Watch, I will show you' },
  demoAide: {
    fr: 'Chaque geste est entouré avant d’être fait. Arrêtez quand vous voulez.',
    en: 'Each gesture has a ring before it is done. Pause whenever you like.',
  },
  demoLire: { fr: 'Continuer', en: 'Play' },
  demoCommencer: { fr: 'Commencer la démonstration', en: 'Start the demonstration' },
  demoPause: { fr: 'Pause', en: 'Pause' },
  demoSuivant: { fr: 'Geste suivant', en: 'Next gesture' },
  demoVitesse: { fr: 'Vitesse', en: 'Speed' },
  demoLente: { fr: 'Lente', en: 'Slow' },
  demoNormale: { fr: 'Normale', en: 'Normal' },
  demoRapide: { fr: 'Rapide', en: 'Fast' },
  demoFin: { fr: 'La démonstration est finie', en: 'The demonstration is over' },
  demoFinTexte: { fr: 'À vous maintenant : le guide reste à côté de vous.', en: 'Your turn now: the guide stays beside you.' },

  // Gestures
  gesteOuvrir: { fr: 'Ouvrir « {lieu} ».', en: 'Open “{lieu}”.' },
  gesteLire: { fr: 'Lire le message « {objet} ».', en: 'Read the message “{objet}”.' },
  gesteAttendre: { fr: 'Avancer le calendrier jusqu’au {jour}.', en: 'Move the calendar to {jour}.' },
  gestePatienter: { fr: 'Attendre {minutes} minutes.', en: 'Wait {minutes} minutes.' },
  gesteEnvoyer: { fr: 'Remplir et envoyer cette page.', en: 'Fill in and send this page.' },
  gesteAppuyer: { fr: 'Appuyer sur le bouton entouré.', en: 'Press the button with the ring.' },
  gesteRepondre: { fr: 'Répondre « {saisie} » pour {quoi}.', en: 'Answer “{saisie}” for {quoi}.' },
  gesteReporter: { fr: 'Laisser pour plus tard {quoi}.', en: 'Leave {quoi} for later.' },

  // The calendar
  nousSommes: { fr: 'Nous sommes le {jour}.', en: 'Today is {jour}.' },
  calendrierAide: {
    fr: 'Ici, le temps avance seulement quand vous le demandez. Ce qui doit arriver arrive dans l’ordre.',
    falc: 'Vous pouvez avancer le temps. Les choses arrivent dans l’ordre.',
    en: 'Here time only passes when you ask. What must happen happens in order.',
  },
  prochain: { fr: 'Aller au prochain évènement', en: 'Go to the next event' },
  prochainNote: { fr: 'Le {jour} : {quoi}.', en: 'On {jour}: {quoi}.' },
  aucunProchain: { fr: 'Rien n’est prévu pour l’instant.', en: 'Nothing is planned for now.' },
  unEvenement: { fr: 'le prochain évènement', en: 'the next event' },
  unCourriel: { fr: 'un courriel arrive ({de})', en: 'an e-mail comes ({de})' },
  unSms: { fr: 'un SMS arrive ({de})', en: 'a text message comes ({de})' },
  unCourrier: { fr: 'une lettre arrive ({de})', en: 'a letter comes ({de})' },
  unMessage: { fr: 'un message dans votre compte ({de})', en: 'a message in your account ({de})' },
  unPaiement: { fr: 'le jour du paiement', en: 'the day of the payment' },
  unEchange: { fr: 'deux organismes échangent des informations', en: 'two organisations exchange information' },
  uneDecision: { fr: 'une décision de l’administration', en: 'a decision of the administration' },
  avancerDe: { fr: 'Avancer de', en: 'Move by' },
  unJour: { fr: '1 jour', en: '1 day' },
  uneSemaine: { fr: '1 semaine', en: '1 week' },
  unMois: { fr: '1 mois', en: '1 month' },
  troisMois: { fr: '3 mois', en: '3 months' },
  jusquau: { fr: 'Ou jusqu’à une date', en: 'Or to a date' },
  allerDate: { fr: 'Aller à cette date', en: 'Go to this date' },
  datePassee: {
    fr: 'Cette date est passée. Pour revenir en arrière, choisissez « Revenir à un moment ».',
    en: 'This date has passed. To go back, choose “Go back to a moment”.',
  },
  dateLoin: { fr: 'C’est trop loin. Choisissez une date avant le {jour}.', en: 'This is too far. Choose a date before {jour}.' },
  dateFausse: {
    fr: 'Cette date n’existe pas. Écrivez le jour, le mois et l’année.',
    en: 'This date does not exist. Write the day, the month and the year.',
  },
  attendreMinutes: { fr: 'Attendre 20 minutes', en: 'Wait 20 minutes' },
  attendreNote: { fr: 'Il est {heure}.', en: 'It is {heure}.' },
  arrive: { fr: 'Ce qui est arrivé', en: 'What happened' },
  rienArrive: { fr: 'Le temps a passé. Rien de nouveau.', en: 'Time has passed. Nothing new.' },
  revenirMoment: { fr: 'Revenir à un moment', en: 'Go back to a moment' },
  revenirNote: {
    fr: 'Pour essayer autrement. Votre premier essai est gardé.',
    en: 'To try another way. Your first try is kept.',
  },

  // Opening, keeping, troubles
  ouverture: { fr: 'La salle s’ouvre…', en: 'The room is opening…' },
  inconnu: { fr: 'Cet exercice n’existe pas, ou plus', en: 'This exercise does not exist, or no longer does' },
  inconnuTexte: {
    fr: 'L’adresse contient peut-être une faute. Vous n’avez rien fait de mal.',
    en: 'The address may contain a mistake. You did nothing wrong.',
  },
  choisir: { fr: 'Que voulez-vous essayer ?', en: 'What would you like to try?' },
  choisirTexte: {
    fr: 'Choisissez un exercice guidé, ou entrez librement avec une de ces personnes. Toutes sont inventées.',
    en: 'Choose a guided exercise, or go in freely as one of these people. All are invented.',
  },
  voirExercices: { fr: 'Voir les exercices', en: 'See the exercises' },
  etre: { fr: 'Être {prenom}', en: 'Be {prenom}' },
  reprise: { fr: 'Vous reprenez où vous en étiez.', en: 'You take up where you were.' },
  avisMemoire: {
    fr: 'Ce navigateur ne peut plus enregistrer. Vous pouvez continuer ; si vous fermez la page, cette séance sera perdue.',
    en: 'This browser cannot save any more. You can go on; if you close the page, this session will be lost.',
  },
  avisIllisible: {
    fr: 'La séance enregistrée ne se lit pas. Elle est mise de côté. Vous commencez une nouvelle séance.',
    en: 'The saved session cannot be read. It is set aside. You begin a new session.',
  },
  fichierAide: { fr: 'Enregistrer ce fichier pour demander de l’aide', en: 'Save this file to ask for help' },
  avisPrecedente: { fr: 'Votre séance d’avant est gardée.', en: 'Your session before this one is kept.' },
  reprendrePrecedente: { fr: 'La reprendre', en: 'Take it up again' },
  compris: { fr: 'D’accord', en: 'All right' },
  ecartee: { fr: 'Cette séance est ouverte dans un autre onglet', en: 'This session is open in another tab' },
  ecarteeTexte: {
    fr: 'Continuez là-bas, ou reprenez ici. Rien n’est perdu.',
    en: 'Go on there, or take it back here. Nothing is lost.',
  },
  continuerIci: { fr: 'Continuer ici', en: 'Go on here' },
  panne: { fr: 'Quelque chose n’a pas marché de notre côté', en: 'Something went wrong on our side' },
  panneTexte: {
    fr: 'Ce n’est pas votre faute, et rien n’est perdu. Rechargez la page pour continuer.',
    en: 'It is not your fault, and nothing is lost. Reload the page to go on.',
  },
  recharger: { fr: 'Recharger la page', en: 'Reload the page' },
} as const satisfies Record<string, Texte>;

export type WordKey = keyof typeof WORDS;

/** What the room says, in the reader's language when it has a variant, in French otherwise. */
export function t(key: WordKey, langue: Langue, values: Readonly<Record<string, string | number>> = {}): string {
  return say(WORDS[key], langue).mots.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

/** The language that the room itself speaks: French wherever it has no variant. */
export const roomLanguage = (langue: Langue): Langue => (langue === 'en' || langue === 'falc' ? langue : 'fr');

/** Languages by their own name, for the choice. */
export const LANGUAGE_NAMES: Readonly<Record<Langue, string>> = {
  fr: 'Français',
  falc: 'Français facile à lire',
  en: 'English',
  ar: 'العربية',
  es: 'Español',
  pt: 'Português',
  uk: 'Українська',
  fa: 'فارسی',
  ps: 'پښتو',
  so: 'Soomaali',
  bn: 'বাংলা',
  tr: 'Türkçe',
  ru: 'Русский',
  zh: '中文',
};
