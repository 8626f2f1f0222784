import type { Portal } from '#engine/portal/portal.ts';
import { holds } from './dossier/file.ts';
import { editions } from './editions/index.ts';
import { connexion } from './flows/acces/connexion/facts.ts';
import { nextToConnect } from './flows/acces/connexion/login.ts';
import { checks } from './flows/ressources/declaration-trimestrielle/checks.ts';
import { MANUAL_NATURES, OTHER_NATURES } from './flows/ressources/declaration-trimestrielle/facts.ts';
import { declarationTrimestrielle } from './flows/ressources/declaration-trimestrielle/flow.ts';
import { happenings, opening } from './flows/ressources/declaration-trimestrielle/happenings.ts';
import { lessons } from './flows/ressources/declaration-trimestrielle/lessons.ts';
import { letter, MODELES } from './flows/ressources/declaration-trimestrielle/letters.ts';
import { routes } from './flows/ressources/declaration-trimestrielle/routes.ts';
import { stations, TRANSMISSIONS } from './flows/ressources/declaration-trimestrielle/stations.ts';
import { cafFront } from './front.ts';
import { glossaire } from './glossary.ts';
import { ORGANISMES } from './organismes.ts';

/** The CAF, simulated: the only door to its substance. Its pages are loaded apart, when they are shown. */
export const caf: Portal = {
  ...cafFront,
  entier: true,
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
