import type { World } from '#engine/journal/world.ts';
import type { IconName } from '#ui/index.ts';

/** One heading of the portal's menu. */
export interface Rubric {
  lieu: string;
  titre: string;
  icon: IconName;
}

const rubric = (lieu: string, icon: IconName, titre: string): Rubric => ({ lieu: `caf:${lieu}`, icon, titre });

/** The headings, in the words of each period. caf.md §1.5: names are sourced, their order is a choice. */
export const RUBRICS: Readonly<Record<'2024' | '2025', readonly Rubric[]>> = {
  '2025': [
    rubric('accueil', 'maison', 'Accueil'),
    rubric('ressources', 'euro', 'Mes ressources'),
    rubric('paiements', 'document', 'Mes paiements'),
    rubric('demarches', 'dossier', 'Mes démarches'),
    rubric('agenda', 'calendrier', 'Mon agenda'),
    rubric('messages', 'messages', 'Mes messages'),
    rubric('profil', 'personne', 'Mon profil'),
  ],
  '2024': [
    rubric('accueil', 'maison', 'Tableau de bord'),
    rubric('paiements', 'document', 'Mes paiements et mes droits'),
    rubric('ressources', 'euro', 'Déclarer mes ressources'),
    rubric('demarches', 'dossier', 'Suivre mes démarches'),
    rubric('agenda', 'calendrier', 'Mon agenda'),
    rubric('messages', 'messages', 'Courriers de la Caf'),
    rubric('attestations', 'telecharger', 'Mes attestations'),
    rubric('profil', 'personne', 'Profil'),
    rubric('contact', 'telephone', 'Contacter ma Caf'),
  ],
};

/** Headings kept at the bottom of the page in the 2025 look. */
export const FOOT_2025: readonly Rubric[] = [
  rubric('attestations', 'telecharger', 'Mes attestations'),
  rubric('contact', 'telephone', 'Contacter ma Caf'),
];

/** Which look is worn. An unknown edition wears the most recent one. */
export const lookOf = (world: Pick<World, 'edition'>): '2024' | '2025' => (world.edition === '2024' ? '2024' : '2025');

/** Is this heading the one of the place shown? A declaration belongs to the resources. */
export function isCurrent(rubricPlace: string, lieu: string): boolean {
  const shown = lieu.startsWith('caf:declaration-trimestrielle') ? 'caf:ressources' : lieu;
  return shown === rubricPlace || shown.startsWith(`${rubricPlace}/`);
}
