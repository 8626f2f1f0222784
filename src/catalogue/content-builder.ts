import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';
import type { CatalogueContent, CataloguePortal } from './content.ts';

/** A small scenario for tests; say only what matters to yours. */
export const aScenario = (said: Partial<Scenario> = {}): Scenario => ({
  id: 'caf/premiere-declaration',
  titre: 'Ma première déclaration',
  resume: 'Sofia vérifie ses salaires.',
  portail: 'caf',
  compte: 'sofia',
  debut: '2026-11-03',
  regles: '2026-11',
  strict: false,
  public: 'Tout le monde.',
  niveau: 'debutant',
  minutes: 20,
  objectifs: ['Comparer un bulletin de paie.'],
  competences: ['Lire.'],
  prerequis: [],
  but: 'Envoyer.',
  etapes: [
    {
      id: 'entrer',
      titre: 'Entrer',
      consigne: 'Connectez-vous.',
      explication: 'Pour entrer.',
      indices: [],
      attend: { connecte: { portail: 'caf' } },
    },
  ],
  incidents: [],
  solution: [{ seConnecter: 'caf' }],
  retenir: ['Comparer.'],
  garder: [],
  discussion: ['Qu’en pensez-vous ?'],
  ...said,
});

/** A small account for tests. */
export const aCompte = (said: Partial<Compte> = {}): Compte => ({
  id: 'sofia',
  prenom: 'Sofia',
  nom: 'Modèle',
  presentation: '29 ans, seule',
  naissance: '1997-01-01',
  identifiants: {
    numeroSecuriteSociale: '2970100045112',
    motDePasse: 'Livres29',
    numeroAllocataire: '0001201',
    courriel: 'sofia@courrier.test',
    telephone: '06 39 98 01 01',
  },
  foyer: { adultes: [{ id: 'sofia', prenom: 'Sofia', naissance: '1997-01-01' }], enfants: [] },
  logement: { statut: 'locataire', adresse: '1 rue Inventée, 00000 Exempleville', aide: 0 },
  verite: { emplois: [], revenus: [], prestationsFamiliales: [] },
  droits: { prestations: ['prime-activite'], declarationEn: '2026-11', departement: 'Département d’Exemple' },
  papiers: [],
  historique: [],
  ...said,
});

const portal: CataloguePortal = {
  id: 'caf',
  nom: 'CAF',
  editions: {
    '2024': { id: '2024', nom: 'Présentation de 2024', imite: 'Avant mars 2025', screens: {} },
    '2025': { id: '2025', nom: 'Présentation de 2025', imite: 'Depuis mars 2025', screens: {} },
  },
  holds: ({ droits }) => droits !== undefined,
  carnet: () => ({ titre: 'Mon compte CAF', lignes: [{ libelle: 'Mot de passe', valeur: 'Livres29' }] }),
  glossaire: {
    rsa: { mot: 'RSA', definition: 'Un revenu minimum.', source: 'Écrit pour ce site' },
    echeancier: {
      mot: 'échéancier',
      definition: 'Rembourser en plusieurs fois, le [[rsa]] aussi.',
      source: 'Écrit pour ce site',
    },
  },
};

/** What the pages show, with one portal in two looks. */
export const aContent = (said: Partial<CatalogueContent> = {}): CatalogueContent => ({
  scenarios: [aScenario()],
  comptes: [aCompte()],
  portals: [portal],
  ...said,
});
