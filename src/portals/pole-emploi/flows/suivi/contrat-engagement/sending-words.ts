import type { SendingWords } from '#engine/flow/flow-pages.ts';
import type { Donnees } from '#schema/evenement.ts';

// Sent several times: each sending is told by what is in it.
const QUESTIONS = {
  bouton: 'Envoyer mes réponses',
  fait: 'Votre questionnaire est envoyé',
  suite: ['Une lettre vous dira quel organisme vous accompagne. Le contrat vient plus tard.'],
};
const DIAGNOSIS = {
  bouton: 'Envoyer mon diagnostic',
  fait: 'Votre diagnostic est envoyé',
  suite: ['Votre référent prépare le contrat. Il arrive dans vos courriers. Rien n’est signé.'],
};
const CHANGE = {
  bouton: 'Demander ce changement',
  fait: 'Votre demande de changement est envoyée',
  suite: ['Votre référent vous propose un nouveau contrat. Rien n’est signé.'],
};
const SIGNED = {
  bouton: 'Signer mon contrat',
  fait: 'Votre contrat d’engagement est signé',
  suite: ['Gardez-le\u00a0: il est dans vos courriers. Il peut être revu quand votre vie change.'],
};

/** The words around what leaves, or left: the questionnaire, the diagnosis, then the contract. */
export function wordsOf(donnees: Donnees): Partial<SendingWords> {
  if ('engagementSituation' in donnees) return QUESTIONS;
  if ('engagementRaison' in donnees) return DIAGNOSIS;
  return donnees.engagementAccord === 'changer' ? CHANGE : SIGNED;
}
