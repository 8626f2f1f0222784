import type { Portal } from '#engine/portal/portal.ts';
import { PORTAL } from './dossier/file.ts';

const page = (id: string, titre: string, chemin: string, hote?: string) =>
  [`${PORTAL}:${id}`, { titre, chemin, ...(hote === undefined ? {} : { hote }) }] as const;
/** One pays on another site: that of the public finances (ants.md §2a, point 8). */
const pay = (id: string, titre: string) => page(id, titre, `/${id}`, 'finances-exemple.bac-a-sable.invalid');

/** Every page of the portal besides the screens of its démarches; the first is where a visit begins. */
export const places: Portal['places'] = Object.fromEntries([
  page('connexion', 'Connexion', '/connexion'),
  page('connexion/oubli', 'Identifiant ou mot de passe oublié', '/connexion/oubli'),
  page('connexion/lien', 'Lien', '/connexion/lien'),
  page('accueil', 'Mon espace', '/mon-espace'),
  page('titres', 'Où est mon titre ?', '/mes-titres'),
  page('messages', 'Mes messages', '/mes-messages'),
  page('profil', 'Mon profil', '/mon-profil'),
  pay('timbre/choisir', 'Acheter un timbre fiscal'),
  pay('paiement/carte', 'Payer ma demande'),
  pay('paiement/banque', 'Payer ma demande'),
  page('contact', 'Aide et contact', '/contact'),
]);
