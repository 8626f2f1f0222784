import type { Front } from '#engine/portal/front.ts';
import { nearestCovered } from './covered.ts';
import { droitsOf, holds } from './dossier/file.ts';
import { isInside } from './dossier/inside.ts';
import { EDITION_NAMES } from './editions/names.ts';
import { answerIdentifiers } from './flows/acces/connexion/identifiers.ts';
import { announced } from './flows/ressources/declaration-trimestrielle/announcement.ts';
import { places } from './places.ts';

/** The CAF as it stands in the street. Everything imported here comes with the room: no rule, no letter, no démarche. */
export const cafFront: Front = {
  id: 'caf',
  nom: 'CAF',
  hote: 'caf.bac-a-sable.invalid',
  editions: EDITION_NAMES,
  places,
  routes: [{ id: 'connexion', method: 'POST', path: '/connexion', answer: answerIdentifiers }],
  connected: isInside,
  holds,
  freeStart: (compte) => ({
    debut: `${droitsOf(compte).declarationEn}-03`,
    regles: nearestCovered(droitsOf(compte).declarationEn),
  }),
  door: () => ({ lieu: 'caf:connexion', route: 'connexion', cases: ['numeroSecuriteSociale', 'motDePasse'] }),
  opening: (before) => (holds(before.compte) ? announced(before) : []),
};
