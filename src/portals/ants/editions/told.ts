import type { Edition } from '#engine/portal/portal.ts';
import { EDITION_NAMES } from './names.ts';

/** The two presentations, and what each imitates: their screens are those of the démarches. */
export const EDITIONS_TOLD = {
  '2026': {
    ...EDITION_NAMES['2026'],
    imite: {
      fr: 'De 2024 à 2026 : l’adresse peut se vérifier toute seule, les états ont leurs mots d’aujourd’hui. Les étapes viennent de pages officielles ; l’ordre des écrans est un choix du simulateur.',
      en: 'From 2024 to 2026: the address can be checked by itself, states have today’s words. Steps come from official pages; the order of screens is our choice.',
    },
  },
  '2020': {
    ...EDITION_NAMES['2020'],
    imite: {
      fr: 'En 2020 : tout se joint à la main et tout est sur une page. Les montants sont ceux de la date de règles de l’exercice.',
      en: 'In 2020: every proof is joined by hand and all stands on one page. Amounts follow the rules date of the exercise.',
    },
  },
} satisfies Readonly<Record<string, Omit<Edition, 'screens'>>>;
