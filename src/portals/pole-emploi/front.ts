import type { Front } from '#engine/portal/front.ts';
import { holds, PORTAL } from './dossier/file.ts';
import { isInside } from './dossier/inside.ts';
import { EDITION_NAMES } from './editions/names.ts';
import { answerIdentifiant } from './flows/acces/connexion/identify.ts';
import { secretOf } from './flows/acces/connexion/space.ts';
import { places } from './places.ts';
import { receivedBefore } from './received-before.ts';

/** Pôle emploi as it stands in the street. Everything imported here comes with the room: no rule, no démarche. */
export const poleEmploiFront: Front = {
  id: PORTAL,
  nom: 'Pôle emploi',
  hote: 'pole-emploi.bac-a-sable.invalid',
  editions: EDITION_NAMES,
  places,
  routes: [{ id: 'connexion', method: 'POST', path: '/connexion', answer: answerIdentifiant }],
  connected: isInside,
  holds,
  // A month in which October can be declared, and everything else done.
  freeStart: () => ({ debut: '2026-11-03', regles: '2026-11' }),
  // A password that was forgotten, or never chosen, takes another way.
  door: (world) =>
    secretOf(world)?.sorte === 'note' ? { lieu: 'pole-emploi:connexion', route: 'connexion', cases: ['identifiant'] } : undefined,
  opening: (before) => (holds(before.compte) ? receivedBefore(before) : []),
};
