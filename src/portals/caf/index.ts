import { waysIn } from '#engine/identity/to-connect.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { portalOf } from '#engine/portal/portal-of.ts';
import { FIRST_COVERED_MONTH, LAST_COVERED_MONTH } from './covered.ts';
import { ACTIVATION, CREATION } from './dossier/acces/account-now.ts';
import { ESTIMATION } from './dossier/demandes/requests.ts';
import { isInside } from './dossier/inside.ts';
import { EDITIONS_TOLD } from './editions/told.ts';
import { nextToConnect } from './flows/acces/connexion/login.ts';
import { notebook } from './flows/acces/connexion/notebook.ts';
import { sharedDoor } from './flows/acces/connexion/shared-door.ts';
import { cafFront } from './front.ts';
import { glossaire } from './glossary.ts';
import { ORGANISMES } from './organismes.ts';
import { PARTS } from './parts.ts';
import { warnings } from './warnings.ts';

/** What is done from the street: an account is made there. */
const PUBLIC = [CREATION, ACTIVATION, ESTIMATION];

/** The CAF, simulated: the only door to its substance. Its pages are loaded apart, when they are shown. */
export const caf: Portal = portalOf(PARTS, {
  front: cafFront,
  editions: EDITIONS_TOLD,
  baremes: { de: FIRST_COVERED_MONTH, a: LAST_COVERED_MONTH },
  organismes: ORGANISMES,
  glossaire,
  warnings,
  carnet: notebook,
  isPublic: (lieu) => PUBLIC.some((demarche) => lieu.startsWith(`caf:${demarche}/`)) || lieu === 'caf:aides',
  nextToConnect: waysIn({ door: sharedDoor, inside: isInside, own: nextToConnect }),
});
