import { waysIn } from '#engine/identity/to-connect.ts';
import { monthOf } from '#engine/journal/day.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { portalOf } from '#engine/portal/portal-of.ts';
import { PORTAL } from './dossier/file.ts';
import { isInside } from './dossier/inside.ts';
import { EDITIONS_TOLD } from './editions/told.ts';
import { nextToConnect } from './flows/acces/connexion/login.ts';
import { notebook } from './flows/acces/connexion/notebook.ts';
import { sharedDoor } from './flows/acces/connexion/shared-door.ts';
import { isLoginPlace } from './flows/acces/connexion/state.ts';
import { poleEmploiFront } from './front.ts';
import { glossaire } from './glossary.ts';
import { ORGANISMES } from './organismes.ts';
import { PARTS } from './parts.ts';
import { FIRST_COVERED_DAY, LAST_COVERED_MONTH } from './rules/scale.ts';

// Offers, courses and contacts are there for everybody, as on the real site.
const PUBLIC = ['contact', 'formations', 'offres'].map((id) => `${PORTAL}:${id}`);
const isPublic = (lieu: string): boolean => isLoginPlace(lieu) || PUBLIC.includes(lieu) || lieu.startsWith(`${PORTAL}:offres/`);

/** Pôle emploi (France Travail since 1 January 2024), simulated: the only door to its substance. Its pages are loaded apart. */
export const poleEmploi: Portal = portalOf(PARTS, {
  front: poleEmploiFront,
  editions: EDITIONS_TOLD,
  organismes: ORGANISMES,
  glossaire,
  baremes: { de: monthOf(FIRST_COVERED_DAY), a: LAST_COVERED_MONTH },
  carnet: notebook,
  nextToConnect: waysIn({ door: sharedDoor, inside: isInside, own: nextToConnect }),
  isPublic,
});
