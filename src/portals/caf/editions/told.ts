import type { Edition } from '#engine/portal/portal.ts';
import { EDITION_NAMES } from './names.ts';

/** The two presentations, and what each imitates: their screens are those of the démarches. */
export const EDITIONS_TOLD = {
  '2025': {
    ...EDITION_NAMES['2025'],
    imite: {
      fr: 'Depuis mars 2025 : les montants sont déjà là, vous les vérifiez. Les étapes viennent de pages officielles ; l’ordre des écrans et les boutons sont un choix du simulateur.',
      en: 'Since March 2025: amounts are already there, you check them. Steps come from official pages; screens and buttons are our choice.',
    },
  },
  '2024': {
    ...EDITION_NAMES['2024'],
    imite: {
      fr: 'Avant mars 2025 : vous écrivez vous-même les montants, dans le mois où l’argent est arrivé. Les montants des aides sont ceux de la date de règles de l’exercice.',
      en: 'Before March 2025: you type the amounts yourself, in the month when the money arrived. Benefit amounts follow the rules date of the exercise.',
    },
  },
} satisfies Readonly<Record<string, Omit<Edition, 'screens'>>>;
