import type { Portal } from '#engine/portal/portal.ts';
import { PORTAL } from './dossier/file.ts';

const page = (id: string, titre: string, chemin: string) => [`${PORTAL}:${id}`, { titre, chemin }] as const;

/** Every page of the portal besides the screens of its démarches; the first is where a visit begins. */
export const places: Portal['places'] = Object.fromEntries([
  page('accueil', 'Accueil', '/'),
  page('connexion', 'Connexion', '/connexion'),
  page('connexion/mot-de-passe', 'Mot de passe', '/connexion/mot-de-passe'),
  page('connexion/clavier', 'Connexion d’avant 2019', '/connexion/clavier'),
  page('connexion/code', 'Code de connexion', '/connexion/code'),
  page('connexion/oubli', 'Identifiants oubliés', '/connexion/oubli'),
  page('connexion/premiere-fois', 'Première connexion', '/connexion/premiere-fois'),
  page('connexion/creation', 'Ouvrir un espace', '/connexion/creation'),
  page('dossier', 'Mon inscription et mes allocations', '/mon-dossier'),
  page('paiements', 'Mes paiements', '/mes-paiements'),
  page('calendrier', 'Calendrier', '/calendrier'),
  page('attestations', 'Mes attestations', '/mes-attestations'),
  page('documents', 'Mes documents', '/mes-documents'),
  page('messages', 'Mes courriers', '/mes-courriers'),
  page('rendez-vous', 'Mes rendez-vous', '/mes-rendez-vous'),
  page('offres', 'Offres d’emploi', '/offres'),
  page('formations', 'Trouver ma formation', '/formations'),
  page('candidatures', 'Mes candidatures', '/mes-candidatures'),
  page('profil', 'Mon profil', '/mon-profil'),
  page('contact', 'Contact, 3949', '/contact'),
]);
