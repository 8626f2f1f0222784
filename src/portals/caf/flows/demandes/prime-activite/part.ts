import { COMMON_FACTS, type CommonFact } from '#portals/caf/dossier/demandes/facts.ts';
import { workFields } from '#portals/caf/dossier/demandes/fields/work-fields.ts';
import { requestFlow, STATED } from '#portals/caf/dossier/demandes/request-flow.ts';
import { requestPart } from '#portals/caf/dossier/demandes/request-part.ts';
import { requestScreens } from '#portals/caf/dossier/demandes/screens.ts';

const flow = requestFlow<CommonFact>('prime-activite', COMMON_FACTS, STATED);

/** Asking for the prime d'activité: the same parts as the RSA, less savings and duties (caf.md §2.d). */
export const primePart = requestPart('prime-activite', {
  flow,
  screens: { '2025': requestScreens('2025', workFields, []), '2024': requestScreens('2024', workFields, []) },
  minutes: 15,
  rang: 30,
});
