import type { Month } from '../../engine/day.ts';
import type { Portal } from '../../engine/flow.ts';
import { checks } from './checks.ts';
import { editions } from './editions/index.ts';
import { droitsOf, holds } from './file.ts';
import { connexion } from './flows/connexion/facts.ts';
import { MANUAL_NATURES, OTHER_NATURES } from './flows/declaration-trimestrielle/facts.ts';
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
  holds,
  freeStart: (compte) => ({
    debut: `${droitsOf(compte).declarationEn as Month}-03`,
    regles: droitsOf(compte).declarationEn as Month,
  }),
  carnet: (compte) =>
    compte.identifiants.numeroAllocataire === undefined || compte.identifiants.motDePasse === undefined
      ? undefined
      : {
          titre: 'Mon compte CAF',
          lignes: [
            { libelle: 'Numéro d’allocataire', valeur: compte.identifiants.numeroAllocataire },
            { libelle: 'Mot de passe', valeur: compte.identifiants.motDePasse },
          ],
        },
  happenings: (world, until) => (holds(world.compte) ? happenings(world, until) : []),
  opening: (before) => (holds(before.compte) ? opening(before) : []),
  letter,
  connected: (world) => loginState(world).etape === 'dedans',
  nextToConnect,
  placeOf: (demarche, screen) => `caf:${demarche}/${screen}`,
  places,
  chiffres: ['montantNetSocial', 'netAPayer', 'netImposable', 'preRempli'],
  sujets: [...MANUAL_NATURES, ...OTHER_NATURES],
  modeles: MODELES,
  stations,
  lessons: (world) => (holds(world.compte) ? lessons(world) : []),
  transmissions: TRANSMISSIONS,
};
