import type { World } from '#engine/journal/world.ts';
import { begun, MAIL_SHAPE } from '#look/login/begun.ts';
import { fileOf, holds } from '../../dossier/file.ts';

const file = ({ compte }: World) => (holds(compte) ? fileOf(compte) : undefined);

/** What may be kept of the identifier of this door while it is being typed. */
export const identifierBegun = (world: World) => begun(/^\d{6,7}[A-Z]$/, file(world)?.identifiant);
/** The same for the e-mail address of a space. */
export const mailBegun = ({ compte }: World) => begun(MAIL_SHAPE, compte.identifiants.courriel);
/** The same for a postcode: those of fiction begin with 00. */
export const postcodeBegun = (world: World) => begun(/^00\d{3}$/, file(world)?.codePostal);
