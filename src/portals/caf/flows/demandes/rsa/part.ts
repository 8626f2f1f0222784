import type { Screen } from '#engine/flow/flow.ts';
import { COMMON_FACTS, RSA_FACTS, type RsaFact } from '#portals/caf/dossier/demandes/facts.ts';
import { savingsFields } from '#portals/caf/dossier/demandes/fields/bank-fields.ts';
import { rsaWorkFields } from '#portals/caf/dossier/demandes/fields/work-fields.ts';
import { requestFlow, STATED } from '#portals/caf/dossier/demandes/request-flow.ts';
import { requestPart } from '#portals/caf/dossier/demandes/request-part.ts';
import { requestScreens } from '#portals/caf/dossier/demandes/screens.ts';

/** The parts that the RSA alone has (caf.md §2.a, steps 9 and 11). */
const OWN: readonly Screen<RsaFact>[] = [
  { id: 'patrimoine', titre: 'L’épargne et les biens', fields: savingsFields },
  {
    id: 'droits',
    titre: 'Droits et devoirs',
    fields: () => [
      { fait: 'demandeFranceTravail', as: 'case', label: 'J’ai compris que le RSA m’inscrit à France Travail.' },
      { fait: 'demandeContrat', as: 'case', label: 'J’ai compris qu’un contrat d’engagement se signe avec un référent.' },
    ],
  },
];

const flow = requestFlow<RsaFact>('rsa', { ...COMMON_FACTS, ...RSA_FACTS }, { ...STATED, demandeJeuneActif: { told: true } });

/** Asking for the RSA: fourteen parts, the longest form of the portal (caf.md §2.a). */
export const rsaPart = requestPart('rsa', {
  flow,
  screens: { '2025': requestScreens('2025', rsaWorkFields, OWN), '2024': requestScreens('2024', rsaWorkFields, OWN) },
  minutes: 25,
  rang: 20,
});
