import type { SendingWords } from '#engine/flow/flow-pages.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Donnees, EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

const DEFAULT: SendingWords = {
  bouton: 'Envoyer',
  fait: 'Votre demande est envoyée',
  reponse: 'La réponse reçue tout de suite',
  suite: ['Regardez vos courriers\u00a0: la réponse y arrive. Un courriel vous prévient.'],
  jusqua: 'paiement',
};

type Around = { portal: Pick<Portal, 'pages'>; world: World };

/** The words around a démarche on its way: `donnees` is what leaves. */
export const sendingWords = ({ portal, world }: Around, demarche: string, donnees: Donnees = {}): SendingWords => ({
  ...DEFAULT,
  ...ownEntry(portal.pages, demarche)?.mots?.(donnees, world),
});

/** The same, for what left. */
export const sentWords = ({ portal, world }: Around, { demarche, donnees, dossier }: EvenementDe<'envoye'>): SendingWords => ({
  ...DEFAULT,
  ...ownEntry(portal.pages, demarche)?.mots?.(donnees, world, dossier),
});
