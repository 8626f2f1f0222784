import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { SUBJECTS } from './subjects.ts';

export const MESSAGE = 'message-conseiller';

/** One message written to the adviser. */
export interface AdviserMessage {
  dossier: string;
  le: Day;
  objet: string;
  titre: string;
  texte: string;
  /** The id of the answer among the messages, once it has come. */
  reponse: string | undefined;
}

/** Every message to the adviser, oldest first, with its answer. */
export const adviserMessagesOf = (world: Pick<World, 'events'>): AdviserMessage[] =>
  eventsOf(world, 'envoye')
    .filter(({ demarche }) => demarche === MESSAGE)
    .map(({ dossier, le, donnees }) => {
      const objet = String(donnees.messageObjet ?? '');
      return {
        dossier,
        le,
        objet,
        titre: ownEntry(SUBJECTS, objet)?.nom ?? objet,
        texte: String(donnees.messageTexte ?? ''),
        reponse: eventsOf(world, 'recu').find(
          (event) => event.donnees?.dossier === dossier && event.modele === 'reponse-conseiller',
        )?.message,
      };
    });
