import type { Edition } from '#engine/portal/portal.ts';
import { tableFields } from '../flows/ressources/declaration-trimestrielle/table-fields.ts';
import { EDITION_NAMES } from './names.ts';
import { aroundResources } from './screens.ts';

/** The manual declaration, before March 2025: months M-3 to M-1, date of receipt on the account (caf.md §2.c). */
export const edition2024: Edition = {
  ...EDITION_NAMES['2024'],
  imite: {
    fr: 'Avant mars 2025 : vous écrivez vous-même les montants, dans le mois où l’argent est arrivé. Les montants des aides sont ceux de la date de règles de l’exercice.',
    en: 'Before March 2025: you type the amounts yourself, in the month when the money arrived. Benefit amounts follow the rules date of the exercise.',
  },
  screens: {
    'declaration-trimestrielle': aroundResources({
      id: 'ressources',
      titre: 'Déclarez vos ressources, mois par mois',
      fields: tableFields,
    }),
  },
};
