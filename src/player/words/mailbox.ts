import { wordsOf } from './languages.ts';

const FRENCH = {
  messagerieListe: 'Messages reçus',
  messagerieVide: 'Aucun message pour l’instant',
  messagerieVideAide: 'Les courriels, les SMS et les lettres arriveront ici.',
  courriel: 'Courriel',
  sms: 'SMS',
  courrier: 'Lettre',
  nonLu: 'non lu',
  dernier: 'le plus récent',
  deQui: 'De : {de}',
  retourMessages: 'Retour aux messages',
  aRetenir: 'À retenir',
  jamaisDeLien:
    'Une vraie administration ne demande jamais votre mot de passe par message. Pour répondre, connectez-vous vous-même au site.',
} as const;

export type MailboxWord = keyof typeof FRENCH;

/** The words of the mailbox. */
export const t = wordsOf('messagerie', FRENCH);
