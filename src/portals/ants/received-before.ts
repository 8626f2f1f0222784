import { stamp, type World } from '#engine/journal/world.ts';
import type { Evenement } from '#schema/evenement.ts';
import { fileOf, PORTAL, sendText } from './dossier/file.ts';
import { TITLE_WORDS } from './dossier/titres/title-words.ts';

/** The text message that came before the story, when a title already waits. */
export function receivedBefore({ compte }: Pick<World, 'compte'>): Evenement[] {
  const waiting = fileOf(compte).titreEnMairie;
  if (!waiting) return [];
  const donnees = { mairie: waiting.mairie, quoi: TITLE_WORDS[waiting.titre] };
  return stamp([sendText(`disponible:${PORTAL}:compte`, 'titre-disponible-sms', donnees)], {
    today: waiting.depuis,
    minute: 600,
    t: 0,
  });
}
