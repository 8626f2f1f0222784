import type { Portal } from '#engine/portal/portal.ts';

const SCREENS = ['situation', 'ressources', 'autres', 'recapitulatif', 'validation', 'accuse'];

/** Every page of the portal, with the path of its impossible address. */
export const places: Portal['places'] = {
  'caf:connexion': { titre: 'Connexion', chemin: '/connexion' },
  'caf:connexion/oubli': { titre: 'Mot de passe oublié', chemin: '/connexion/oubli' },
  'caf:aides': { titre: 'Aides et démarches', chemin: '/aides-et-demarches' },
  'caf:connexion/code': { titre: 'Code de connexion', chemin: '/connexion/code' },
  'caf:accueil': { titre: 'Accueil', chemin: '/mon-compte' },
  'caf:agenda': { titre: 'Mon agenda', chemin: '/mon-agenda' },
  'caf:paiements': { titre: 'Mes paiements', chemin: '/mes-paiements' },
  'caf:demarches': { titre: 'Mes démarches', chemin: '/mes-demarches' },
  'caf:ressources': { titre: 'Mes ressources', chemin: '/mes-ressources' },
  'caf:messages': { titre: 'Mes messages', chemin: '/mes-messages' },
  'caf:profil': { titre: 'Mon profil', chemin: '/mon-profil' },
  'caf:attestations': { titre: 'Mes attestations', chemin: '/mes-attestations' },
  'caf:contact': { titre: 'Contacter ma Caf', chemin: '/contact' },
  ...Object.fromEntries(
    SCREENS.map((screen) => [
      `caf:declaration-trimestrielle/${screen}`,
      { titre: 'Déclaration trimestrielle', chemin: `/mes-ressources/declaration/${screen}` },
    ]),
  ),
};
