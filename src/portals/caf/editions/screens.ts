import type { Screen } from '#engine/flow/flow.ts';
import { otherFields, situationFields } from '../flows/ressources/declaration-trimestrielle/other-fields.ts';
import { quarterFor } from '../flows/ressources/declaration-trimestrielle/quarter-lines.ts';

/** The order that both editions share, around the screen that makes their difference. */
export function aroundResources(resources: Screen): Screen[] {
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
    {
      id: 'accuse',
      titre: 'Accusé de réception',
      when: (context) => quarterFor(context).envoi !== undefined,
      fields: () => [],
      lecture: true,
    },
  ];
}
