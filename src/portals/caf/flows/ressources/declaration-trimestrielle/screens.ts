import type { Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import type { Fact } from './facts.ts';
import { lineFields, missingFields } from './line-fields.ts';
import { otherFields, situationFields } from './other-fields.ts';
import { tableFields } from './table-fields.ts';

/** The order that both editions share, around the screen that makes their difference. */
function aroundResources(resources: Screen<Fact>): Screen<Fact>[] {
  return [
    { id: 'situation', titre: 'Votre situation', fields: situationFields },
    resources,
    { id: 'autres', titre: 'Autres ressources', fields: otherFields },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true },
    {
      id: 'validation',
      titre: 'Validation',
      fields: () => [{ fait: 'attestation', as: 'case', label: 'J’atteste sur l’honneur que cette déclaration est exacte.' }],
    },
  ];
}

/** The manual declaration, before March 2025 (months M-3 to M-1, date of receipt), and the pre-filled one since (M-4 to M-2, date of the slip). */
export const screens: ScreensByEdition<Fact> = {
  '2025': aroundResources({
    id: 'ressources',
    titre: 'Vérifiez vos ressources',
    fields: (context) => [...lineFields(context), ...missingFields(context)],
  }),
  '2024': aroundResources({ id: 'ressources', titre: 'Déclarez vos ressources, mois par mois', fields: tableFields }),
};
