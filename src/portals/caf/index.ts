import type { Portal } from '../../engine/flow.ts';
import { checks } from './checks.ts';
import { editions } from './editions/index.ts';
import { holds } from './file.ts';
import { connexion } from './flows/connexion/facts.ts';
import { MANUAL_NATURES, OTHER_NATURES } from './flows/declaration-trimestrielle/facts.ts';
import { declarationTrimestrielle } from './flows/declaration-trimestrielle/flow.ts';
import { cafFront } from './front.ts';
import { glossaire } from './glossary.ts';
import { happenings, opening } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letter, MODELES } from './letters.ts';
import { nextToConnect } from './login.ts';
import { ORGANISMES } from './organismes.ts';
import { routes } from './routes.ts';
import { stations, TRANSMISSIONS } from './stations.ts';

/** The CAF, simulated: the only door to its substance. Its pages are loaded apart, when they are shown. */
export const caf: Portal = {
  ...cafFront,
  flows: { [declarationTrimestrielle.id]: declarationTrimestrielle, [connexion.id]: connexion },
  editions,
  routes,
  organismes: ORGANISMES,
  glossaire,
  checks,
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
  nextToConnect,
  placeOf: (demarche, screen) => `caf:${demarche}/${screen}`,
  chiffres: ['montantNetSocial', 'netAPayer', 'netImposable', 'preRempli'],
  sujets: [...MANUAL_NATURES, ...OTHER_NATURES],
  modeles: MODELES,
  stations,
  lessons: (world) => (holds(world.compte) ? lessons(world) : []),
  transmissions: TRANSMISSIONS,
};
