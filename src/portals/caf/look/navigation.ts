import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Rubric } from '#look/menu/current.ts';
import { type Heading, menuOf as menuWith } from '#look/menu/menu-of.ts';
import { lookOf } from './edition.ts';

// Each heading leads to its own page; a démarche stands behind the one that it names.
const heading = (id: string, icon: Heading['icon'], titre: string): Heading => ({ id, icon, titre, pages: [[id, titre, 0]] });

/** The headings, in the words of each period. caf.md §1.5: names are sourced, their order is a choice. */
const HEADINGS: Readonly<Record<'2024' | '2025', readonly Heading[]>> = {
  '2025': [
    heading('accueil', 'maison', 'Accueil'),
    heading('ressources', 'euro', 'Mes ressources'),
    heading('paiements', 'document', 'Mes paiements'),
    heading('demarches', 'dossier', 'Mes démarches'),
    heading('agenda', 'calendrier', 'Mon agenda'),
    heading('messages', 'messages', 'Mes messages'),
    heading('profil', 'personne', 'Mon profil'),
  ],
  '2024': [
    heading('accueil', 'maison', 'Tableau de bord'),
    heading('paiements', 'document', 'Mes paiements et mes droits'),
    heading('ressources', 'euro', 'Déclarer mes ressources'),
    heading('demarches', 'dossier', 'Suivre mes démarches'),
    heading('agenda', 'calendrier', 'Mon agenda'),
    heading('messages', 'messages', 'Courriers de la Caf'),
    heading('attestations', 'telecharger', 'Mes attestations'),
    heading('profil', 'personne', 'Profil'),
    heading('contact', 'telephone', 'Contacter ma Caf'),
  ],
};

/** The menu of the account. */
export const menuOf = (world: World, portal: Portal): Rubric[] => {
  const edition = lookOf(world);
  return menuWith(HEADINGS[edition], edition, world, portal);
};
