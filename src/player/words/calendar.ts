import { wordsOf } from './languages.ts';

const FRENCH = {
  nousSommes: 'Nous sommes le {jour}.',
  calendrierAide: 'Ici, le temps avance seulement quand vous le demandez. Ce qui doit arriver arrive dans l’ordre.',
  prochain: 'Aller au prochain évènement',
  prochainNote: 'Le {jour} : {quoi}.',
  aucunProchain: 'Rien n’est prévu pour l’instant.',
  unEvenement: 'le prochain évènement',
  unCourriel: 'un courriel arrive ({de})',
  unSms: 'un SMS arrive ({de})',
  unCourrier: 'une lettre arrive ({de})',
  unMessage: 'un message dans votre compte ({de})',
  unPaiement: 'le jour du paiement',
  unEchange: 'deux organismes échangent des informations',
  uneDecision: 'une décision de l’administration',
  avancerDe: 'Avancer de',
  unJour: '1 jour',
  uneSemaine: '1 semaine',
  unMois: '1 mois',
  troisMois: '3 mois',
  jusquau: 'Ou jusqu’à une date',
  allerDate: 'Aller à cette date',
  datePassee: 'Cette date est passée. Pour revenir en arrière, choisissez « Revenir à un moment ».',
  dateLoin: 'C’est trop loin. Choisissez une date avant le {jour}.',
  dateFausse: 'Cette date n’existe pas. Écrivez le jour, le mois et l’année.',
  attendreMinutes: 'Attendre 20 minutes',
  attendreNote: 'Il est {heure}.',
  avantAvancer: 'Avant d’avancer',
  avantDernierJour: '« {titre} » : c’est à envoyer jusqu’au {jour}, et ce n’est pas encore parti.',
  avantChoix: 'Vous pouvez le faire d’abord, ou avancer pour voir ce que cela change.',
  resterAu: 'Rester au {jour}',
  avancerQuandMeme: 'Avancer quand même',
  arrive: 'Ce qui est arrivé',
  rienArrive: 'Le temps a passé. Rien de nouveau.',
  revenirNote: 'Pour essayer autrement. Votre premier essai est gardé.',
} as const;

export type CalendarWord = keyof typeof FRENCH;

/** The words of the calendar. */
export const t = wordsOf('calendrier', FRENCH);
