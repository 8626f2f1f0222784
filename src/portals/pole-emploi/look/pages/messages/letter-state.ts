import type { World } from '#engine/journal/world.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { type Appointment, appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';

const SUMMONS: Readonly<Record<Appointment['etat'], string>> = {
  'a-repondre': 'à répondre',
  confirme: 'répondu',
  empechement: 'répondu',
  deplace: 'répondu',
  excuse: 'répondu',
  fait: 'répondu',
  manque: 'rendez-vous manqué',
  annule: 'annulé',
};

/** What became of a letter that asks for an answer, in a word or two; nothing for the others. */
export function letterState(message: string, world: Pick<World, 'events' | 'today'>): string | undefined {
  const about = (kind: string, id: string) => message.startsWith(`${PORTAL}:${kind}:${id}:`);
  const meeting = appointmentsOf(world).find(({ id }) => about('convocation', id));
  if (meeting) return SUMMONS[meeting.etat];
  const sanction = sanctionsOf(world).find(({ id }) => about('sanction-envisagee', id));
  if (!sanction) return undefined;
  if (sanction.reponse) return 'répondu';
  return sanction.etat === 'envisagee' && world.today <= sanction.reponseJusquau ? 'à répondre' : 'sans réponse';
}
