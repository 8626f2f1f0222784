import { waysIn } from '#engine/identity/to-connect.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { portalOf } from '#engine/portal/portal-of.ts';
import { ACTIVATION, CREATION } from './dossier/acces/account.ts';
import { PORTAL } from './dossier/file.ts';
import { isInside, SESSION_MINUTES } from './dossier/inside.ts';
import { EDITIONS_TOLD } from './editions/told.ts';
import { askedAgain } from './flows/acces/connexion/asked-again.ts';
import { nextToConnect } from './flows/acces/connexion/login.ts';
import { notebook } from './flows/acces/connexion/notebook.ts';
import { sharedDoor } from './flows/acces/connexion/shared-door.ts';
import { antsFront } from './front.ts';
import { glossaire } from './glossary.ts';
import { ORGANISMES } from './organismes.ts';
import { PARTS } from './parts.ts';
import { FIRST_COVERED_MONTH, LAST_COVERED_MONTH } from './rules/covered.ts';

/** The ANTS (France Titres since 2024), simulated: the only door to its substance. Its pages are loaded apart. */
export const ants: Portal = portalOf(PARTS, {
  front: antsFront,
  editions: EDITIONS_TOLD,
  baremes: { de: FIRST_COVERED_MONTH, a: LAST_COVERED_MONTH },
  organismes: ORGANISMES,
  glossaire,
  carnet: notebook,
  session: SESSION_MINUTES,
  isPublic: (lieu) => lieu.startsWith(`${PORTAL}:${CREATION}/`) || lieu.startsWith(`${PORTAL}:${ACTIVATION}/`),
  nextToConnect: waysIn({ door: sharedDoor, inside: isInside, own: (world) => nextToConnect(world) ?? askedAgain(world, ants) }),
});
