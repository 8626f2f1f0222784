import type { Edition } from '#engine/portal/portal.ts';
import type { EditionId } from './ids.ts';
import { EDITION_NAMES } from './names.ts';

/** The two presentations, and what each imitates: their screens are those of the démarches. */
export const EDITIONS_TOLD = {
  '2021': {
    ...EDITION_NAMES['2021'],
    imite: {
      fr: 'Jusqu’en 2022 environ, sous le nom de Pôle emploi : une page de questions, oui ou non. L’ordre des questions vient d’une application de Pôle emploi ; le reste de l’écran est un choix du simulateur.',
      en: 'Until about 2022, under the name Pôle emploi: one page of yes-or-no questions. Their order comes from an application of Pôle emploi; the rest of the screen is our choice.',
    },
  },
  '2026': {
    ...EDITION_NAMES['2026'],
    imite: {
      fr: 'Depuis 2022 : trois pages, une ligne par employeur. Pôle emploi s’appelle France Travail depuis le 1er janvier 2024. Les étapes viennent de relevés publics ; les écrans sont un choix du simulateur.',
      en: 'Since 2022: three pages, one line for each employer. Pôle emploi has been called France Travail since 1 January 2024. Steps come from public records; screens are our choice.',
    },
  },
} satisfies Readonly<Record<EditionId, Omit<Edition, 'screens'>>>;
