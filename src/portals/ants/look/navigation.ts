import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Rubric } from '#look/menu/current.ts';
import { type Heading, menuOf as menuWith } from '#look/menu/menu-of.ts';
import { lookOf } from './edition.ts';

// The wording is that of ants.md §1.5 where it was found; the grouping of the rest is a choice.
const HEADINGS: Readonly<Record<'2020' | '2026', readonly Heading[]>> = {
  '2026': [
    { id: 'accueil', icon: 'maison', titre: 'Mon espace', pages: [['accueil', 'Mon espace', 0]] },
    { id: 'immatriculation', icon: 'dossier', titre: 'Immatriculation', pages: [['titres', 'Où est mon titre\u00a0?', 90]] },
    { id: 'identite', icon: 'document', titre: 'Mon espace identité', pages: [] },
    { id: 'permis', icon: 'etoile', titre: 'Permis de conduire', pages: [] },
    { id: 'messages', icon: 'messages', titre: 'Mes messages', pages: [['messages', 'Mes messages', 0]] },
    { id: 'profil', icon: 'personne', titre: 'Mon profil', pages: [['profil', 'Mon profil', 0]] },
    { id: 'contact', icon: 'telephone', titre: 'Aide et contact', pages: [['contact', 'Aide et contact', 0]] },
  ],
  '2020': [
    { id: 'accueil', icon: 'maison', titre: 'Mon compte', pages: [['accueil', 'Mon compte', 0]] },
    { id: 'immatriculation', icon: 'dossier', titre: 'Mon véhicule', pages: [['titres', 'Suivre mon titre', 90]] },
    { id: 'identite', icon: 'document', titre: 'Passeport et carte d’identité', pages: [] },
    { id: 'permis', icon: 'etoile', titre: 'Permis de conduire', pages: [] },
    { id: 'messages', icon: 'messages', titre: 'Mes messages', pages: [['messages', 'Mes messages', 0]] },
    { id: 'profil', icon: 'personne', titre: 'Mes informations', pages: [['profil', 'Mes informations', 0]] },
    { id: 'contact', icon: 'telephone', titre: 'Contact', pages: [['contact', 'Contact', 0]] },
  ],
};

/** The menu of the space. */
export const menuOf = (world: World, portal: Portal): Rubric[] => {
  const edition = lookOf(world);
  return menuWith(HEADINGS[edition], edition, world, portal);
};
