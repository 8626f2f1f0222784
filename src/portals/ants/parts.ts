import type { Part } from '#engine/portal/part.ts';
import { connexionPart } from './flows/acces/connexion/part.ts';
import { cessionPart } from './flows/vehicule/cession/part.ts';
import { changementAdressePart } from './flows/vehicule/changement-adresse/part.ts';
import { complementPart } from './flows/vehicule/complement/part.ts';
import { paiementPart } from './flows/vehicule/paiement/part.ts';
import { vehiclePapersPart } from './flows/vehicule/papers-part.ts';

/** Every démarche of the portal, in the order of its menu. */
export const PARTS: readonly Part[] = [
  cessionPart,
  changementAdressePart,
  complementPart,
  paiementPart,
  vehiclePapersPart,
  connexionPart,
];
