import type { Portal } from '../../engine/flow.ts';
import { checks } from './checks.ts';
import { editions } from './editions/index.ts';
import { connexion } from './flows/connexion/facts.ts';
import { declarationTrimestrielle } from './flows/declaration-trimestrielle/flow.ts';
import { glossaire } from './glossary.ts';
import { happenings, opening } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letter, MODELES } from './letters.ts';
import { loginState, nextToConnect } from './login.ts';
import { ORGANISMES } from './organismes.ts';
import { places } from './places.ts';
import { routes } from './routes.ts';
import { stations, TRANSMISSIONS } from './stations.ts';

/** The CAF, simulated: the only door to its substance. Its pages are loaded apart, when they are shown. */
export const caf: Portal = {
  id: 'caf',
  nom: 'CAF',
  hote: 'caf.bac-a-sable.invalid',
  flows: { [declarationTrimestrielle.id]: declarationTrimestrielle, [connexion.id]: connexion },
  editions,
  routes,
  organismes: ORGANISMES,
  glossaire,
  checks,
  happenings,
  opening,
  letter,
  connected: (world) => loginState(world).etape === 'dedans',
  nextToConnect,
  placeOf: (demarche, screen) => `caf:${demarche}/${screen}`,
  places,
  modeles: MODELES,
  stations,
  lessons,
  transmissions: TRANSMISSIONS,
};
