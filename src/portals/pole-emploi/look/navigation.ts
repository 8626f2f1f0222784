import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Rubric } from '#look/menu/current.ts';
import { type Heading, menuOf as menuWith } from '#look/menu/menu-of.ts';
import type { EditionId } from '../editions/ids.ts';
import { lookOf } from './edition.ts';
import { isHidden } from './hidden.ts';

const heading = (id: string, icon: Heading['icon'], titre: string, ...pages: Heading['pages']): Heading => ({
  id,
  icon,
  titre,
  pages,
});

// The wording of each period is that of pole-emploi.md §1.3 where it was found; the grouping of the rest is a choice.
const HEADINGS: Readonly<Record<EditionId, readonly Heading[]>> = {
  '2021': [
    heading('accueil', 'maison', 'Tableau de bord', ['accueil', 'Tableau de bord', 0]),
    heading('actualisation', 'calendrier', 'Actualisation', ['calendrier', 'Calendrier', 30]),
    heading(
      'droits',
      'dossier',
      'Droits et démarches',
      ['dossier', 'Mon dossier', 10],
      ['paiements', 'Mes paiements', 20],
      ['attestations', 'Mes attestations', 30],
    ),
    heading(
      'echanges',
      'messages',
      'Mes échanges avec Pôle emploi',
      ['messages', 'Courriers reçus', 10],
      ['documents', 'Documents transmis', 30],
      ['rendez-vous', 'Mes rendez-vous', 50],
    ),
    heading(
      'recherche',
      'loupe',
      'Ma recherche d’emploi',
      ['offres', 'Offres d’emploi', 10],
      ['candidatures', 'Mes candidatures', 20],
      ['formations', 'Trouver ma formation', 25],
      ['profil', 'Mon profil', 30],
    ),
  ],
  '2026': [
    heading('accueil', 'maison', 'Accueil', ['accueil', 'Accueil', 0]),
    heading('actualisation', 'calendrier', 'M’actualiser', ['calendrier', 'Les dates', 30]),
    heading(
      'droits',
      'dossier',
      'Mon inscription et mes allocations',
      ['dossier', 'Mon inscription', 10],
      ['paiements', 'Mes paiements', 20],
      ['attestations', 'Mes attestations', 30],
    ),
    heading(
      'echanges',
      'messages',
      'Mes échanges et documents',
      ['messages', 'Mes courriers', 10],
      ['documents', 'Suivre mes documents', 30],
    ),
    heading('rendez-vous', 'horloge', 'Mes rendez-vous', ['rendez-vous', 'Mes rendez-vous', 10]),
    heading(
      'recherche',
      'loupe',
      'Mes offres',
      ['offres', 'Chercher une offre', 10],
      ['candidatures', 'Mes candidatures', 20],
      ['formations', 'Trouver ma formation', 25],
      ['profil', 'Mon profil', 30],
    ),
  ],
};

/** The menu as this person has it today. */
export function menuOf(world: World, portal: Portal): Rubric[] {
  const edition = lookOf(world);
  return menuWith(HEADINGS[edition], edition, world, portal, (id) => isHidden(id, world, portal));
}
