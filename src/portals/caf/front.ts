import type { Month } from '../../engine/day.ts';
import type { Front } from '../../engine/front.ts';
import { announced } from './announcement.ts';
import { EDITION_NAMES } from './editions/names.ts';
import { droitsOf, holds } from './file.ts';
import { answerIdentifiers } from './identifiers.ts';
import { loginState } from './login-state.ts';
import { places } from './places.ts';

/** The CAF as it stands in the street. Everything imported here comes with the room: no rule, no letter, no démarche. */
export const cafFront: Front = {
  id: 'caf',
  nom: 'CAF',
  hote: 'caf.bac-a-sable.invalid',
  editions: EDITION_NAMES,
  places,
  routes: [{ id: 'connexion', method: 'POST', path: '/connexion', answer: answerIdentifiers }],
  connected: (world) => loginState(world).etape === 'dedans',
  holds,
  freeStart: (compte) => ({
    debut: `${droitsOf(compte).declarationEn as Month}-03`,
    regles: droitsOf(compte).declarationEn as Month,
  }),
  opening: (before) => (holds(before.compte) ? announced(before) : []),
};
