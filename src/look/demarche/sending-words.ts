import type { SendingWords } from '#engine/flow/flow-pages.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

const DEFAULT: SendingWords = {
  bouton: 'Envoyer',
  fait: 'Votre demande est envoyée',
  reponse: 'La réponse reçue tout de suite',
  suite: ['Regardez vos courriers\u00a0: la réponse y arrive. Un courriel vous prévient.'],
  jusqua: 'paiement',
};

/** The words around a démarche: `donnees` is what leaves, or what left. */
export const sendingWords = (portal: Pick<Portal, 'pages'>, demarche: string, donnees: Donnees = {}): SendingWords => ({
  ...DEFAULT,
  ...ownEntry(portal.pages, demarche)?.mots?.(donnees),
});
