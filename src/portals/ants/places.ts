import type { Portal } from '#engine/portal/portal.ts';
import { PORTAL } from './dossier/file.ts';

const page = (id: string, titre: string, chemin: string) => [`${PORTAL}:${id}`, { titre, chemin }] as const;

/** Every page of the portal besides the screens of its démarches; the first is where a visit begins. */
export const places: Portal['places'] = Object.fromEntries([
  page('connexion', 'Connexion', '/connexion'),
  page('connexion/oubli', 'Identifiant ou mot de passe oublié', '/connexion/oubli'),
  page('connexion/lien', 'Lien', '/connexion/lien'),
  page('accueil', 'Mon espace', '/mon-espace'),
  page('titres', 'Où est mon titre ?', '/mes-titres'),
  page('messages', 'Mes messages', '/mes-messages'),
  page('profil', 'Mon profil', '/mon-profil'),
  page('contact', 'Aide et contact', '/contact'),
]);
