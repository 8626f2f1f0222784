import type { Part } from '#engine/portal/part.ts';
import { connexionPart } from './flows/acces/connexion/part.ts';
import { cartePart } from './flows/carte/carte-lecteur/part.ts';

/** Every démarche of the portal, in the order of its menu. */
export const PARTS: readonly Part[] = [cartePart, connexionPart];
