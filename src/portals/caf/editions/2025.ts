import type { Edition } from '#engine/portal/portal.ts';
import { lineFields, missingFields } from '../flows/ressources/declaration-trimestrielle/line-fields.ts';
import { EDITION_NAMES } from './names.ts';
import { aroundResources } from './screens.ts';

/** The pre-filled declaration, since 1 March 2025: months M-4 to M-2, date of the slip (CSS R843-1; caf.md §2.c). */
export const edition2025: Edition = {
  ...EDITION_NAMES['2025'],
  imite: {
    fr: 'Depuis mars 2025 : les montants sont déjà là, vous les vérifiez. Les étapes viennent de pages officielles ; l’ordre des écrans et les boutons sont un choix du simulateur.',
    en: 'Since March 2025: amounts are already there, you check them. Steps come from official pages; screens and buttons are our choice.',
  },
  screens: {
    'declaration-trimestrielle': aroundResources({
      id: 'ressources',
      titre: 'Vérifiez vos ressources',
      fields: (context) => [...lineFields(context), ...missingFields(context)],
    }),
  },
};
