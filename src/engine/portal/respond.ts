import type { Fait } from '#schema/evenement.ts';
import type { Incident } from '#schema/scenario.ts';
import { eventsOf, type World } from '../journal/world.ts';
import type { Portal } from './portal.ts';
import type { Reply } from './route.ts';

/** What an incident does to one request. `avant` happens instead of the pretend administration, `pendant` with it. */
interface Effect {
  status?: number;
  message: string;
  /** Real milliseconds that the answer waits, in the browser only. */
  lenteur?: number;
  /** It strikes what leaves, and not a request that is refused: the paper arrives, and cannot be read. */
  parti?: true;
  faits?: (portal: string) => readonly Fait[];
}

const EFFECTS: Readonly<Record<Incident['type'], Effect>> = {
  panne: { status: 503, message: 'Le service est momentanément indisponible. Veuillez réessayer plus tard.' },
  lenteur: { message: '', lenteur: 6_000 },
  'session-expiree': {
    status: 401,
    message: 'Votre session a expiré. Reconnectez-vous.',
    faits: (portail) => [{ type: 'deconnecte', portail, raison: 'session-expiree' }],
  },
  'code-non-recu': { message: '' },
  'code-expire': { status: 410, message: 'Ce code n’est plus valable. Demandez un nouveau code.' },
  'document-refuse': { status: 415, message: 'Ce type de fichier n’est pas accepté. Utilisez un PDF, un JPEG ou un PNG.' },
  'document-trop-lourd': { status: 413, message: 'Ce fichier est trop lourd. Le maximum est de 5 Mo.' },
  'piece-illisible': { message: '', parti: true },
  'file-attente': { status: 429, message: 'Beaucoup de personnes se connectent en ce moment. Vous êtes dans la file d’attente.' },
  'page-introuvable': { status: 404, message: 'Erreur 404 : cette page est introuvable.' },
  'acces-refuse': { status: 403, message: 'Erreur 403 : vous n’avez pas accès à cette page.' },
};

/** The incident that strikes this request now, if one does: not yet used up, and still within its dates. */
export function incidentFor(route: string, world: World): Incident | undefined {
  const struck = eventsOf(world, 'subi');
  return world.scenario?.incidents.find((incident) => {
    if (incident.requete !== route && incident.requete !== 'toutes') return false;
    if (incident.jusqua !== undefined) return world.today <= incident.jusqua;
    return struck.filter((event) => event.incident === incident.id).length < incident.fois;
  });
}

/** The administration's answer to one request, struck by the scenario's incidents: the same in a browser and in a test. */
export function respond(
  portal: Pick<Portal, 'id' | 'routes'>,
  routeId: string,
  corps: Readonly<Record<string, unknown>>,
  world: World,
): Reply & { lenteur: number } {
  const route = portal.routes.find(({ id }) => id === routeId);
  if (!route) return { status: 404, corps: { message: 'Cette page n’existe pas.' }, faits: [], lenteur: 0 };
  const incident = incidentFor(routeId, world);
  if (!incident) return { ...route.answer(corps, world), lenteur: 0 };
  const effect = EFFECTS[incident.type];
  const subi: Fait = { type: 'subi', incident: incident.id, requete: routeId };
  if (effect.status !== undefined) {
    return {
      status: effect.status,
      corps: { message: effect.message, incident: incident.id },
      faits: [subi, ...(effect.faits?.(portal.id) ?? [])],
      lenteur: 0,
    };
  }
  const reply = route.answer(corps, world);
  if (effect.parti && reply.status !== 201) return { ...reply, lenteur: 0 };
  // The code was sent, and never arrives: the message is lost on its way, the portal does not know.
  const faits = incident.type === 'code-non-recu' ? reply.faits.filter((fait) => fait.type !== 'recu') : reply.faits;
  return { ...reply, faits: [subi, ...faits], lenteur: effect.lenteur ?? 0 };
}
