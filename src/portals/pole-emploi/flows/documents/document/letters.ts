import { dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { KINDS, type Kind } from '#portals/pole-emploi/dossier/documents/kinds.ts';
import { KEPT_DAYS, REFUSALS, type Refusal } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';
import { GO_YOURSELF, letterOf } from '#portals/pole-emploi/letter.ts';

const CHOICE = 'délais : choix du simulateur';
const kindName = (type: string): string => (Object.hasOwn(KINDS, type) ? KINDS[type as Kind].nom : type);

/** What is written about a document: nothing came, it was read, it was refused. */
export const letters: NonNullable<Part['letters']> = {
  'document-rien-recu': letterOf(({ donnees }) => ({
    objet: 'Nous n’avons rien reçu',
    paragraphes: [
      `Le ${dayWordsIn(donnees, 'deposeLe')}, vous avez chargé un document sur le site : « ${textIn(donnees, 'titre')} ».`,
      'L’envoi n’a pas été confirmé. Pour nous, rien n’est arrivé.',
      `Le document reste ${KEPT_DAYS} jours sur le site. Vous pouvez encore confirmer. Après, il faudra le charger de nouveau.`,
      GO_YOURSELF,
    ],
    aRetenir: [{ libelle: 'À faire', valeur: 'Ouvrir « Mes documents », puis confirmer l’envoi' }],
    source: `Deux étapes, chargement puis confirmation : dossier de faits Pôle emploi, § 2f et § 5 ligne 14 ; ${CHOICE}`,
  })),
  'document-traite': letterOf(({ donnees }) => ({
    objet: `Votre document est accepté : ${textIn(donnees, 'nom')}`,
    paragraphes: [
      `Un agent a lu votre document (${kindName(textIn(donnees, 'type'))}). Il est accepté et rangé dans votre dossier.`,
      'Vous n’avez rien d’autre à faire pour ce document.',
    ],
    source: `Dossier de faits Pôle emploi, § 2f ; noms des états et ${CHOICE}`,
  })),
  'document-refuse': letterOf(({ donnees }) => ({
    objet: `Votre document est à renvoyer : ${textIn(donnees, 'nom')}`,
    paragraphes: [
      `Vous avez envoyé « ${textIn(donnees, 'titre')} » le ${dayWordsIn(donnees, 'envoyeLe')}.`,
      REFUSALS[textIn(donnees, 'raison') as Refusal] ?? 'Ce document ne convient pas.',
      'Ce n’est pas grave : envoyez-le de nouveau, lisible et dans la bonne catégorie. En attendant, votre dossier attend.',
      GO_YOURSELF,
    ],
    aRetenir: [{ libelle: 'À faire', valeur: 'Renvoyer le document, en deux étapes : charger, puis confirmer' }],
    source: `Dossier de faits Pôle emploi, § 2f et § 5 ligne 13 ; ${CHOICE}`,
  })),
};
