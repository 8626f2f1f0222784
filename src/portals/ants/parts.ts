import { identityPart } from '#engine/identity/identity-part.ts';
import type { Part } from '#engine/portal/part.ts';
import { activationPart } from './flows/acces/activation/part.ts';
import { connexionPart } from './flows/acces/connexion/part.ts';
import { sharedDoor } from './flows/acces/connexion/shared-door.ts';
import { coordonneesPart } from './flows/acces/coordonnees/part.ts';
import { creationPart } from './flows/acces/creation/part.ts';
import { annulationPart } from './flows/identite/annulation/part.ts';
import { guichetPart } from './flows/identite/guichet/part.ts';
import { preDemandePart } from './flows/identite/pre-demande/part.ts';
import { rendezVousPart } from './flows/identite/rendez-vous/part.ts';
import { retraitPart } from './flows/identite/retrait/part.ts';
import { timbrePart } from './flows/identite/timbre/part.ts';
import { freeLetterPart } from './flows/messages/courrier-libre/part.ts';
import { demandePermisPart } from './flows/permis/demande-permis/part.ts';
import { achatPart } from './flows/vehicule/achat/part.ts';
import { cessionPart } from './flows/vehicule/cession/part.ts';
import { changementAdressePart } from './flows/vehicule/changement-adresse/part.ts';
import { codeConfidentielPart } from './flows/vehicule/code-confidentiel/part.ts';
import { complementPart } from './flows/vehicule/complement/part.ts';
import { duplicataPart } from './flows/vehicule/duplicata/part.ts';
import { paiementPart } from './flows/vehicule/paiement/part.ts';
import { vehiclePapersPart } from './flows/vehicule/papers-part.ts';
import { titlesPart } from './flows/vehicule/titles-part.ts';

/** Every démarche of the portal, in the order of its menu. */
export const PARTS: readonly Part[] = [
  achatPart,
  cessionPart,
  changementAdressePart,
  duplicataPart,
  complementPart,
  codeConfidentielPart,
  preDemandePart,
  timbrePart,
  rendezVousPart,
  guichetPart,
  annulationPart,
  retraitPart,
  demandePermisPart,
  paiementPart,
  vehiclePapersPart,
  titlesPart,
  freeLetterPart,
  coordonneesPart,
  creationPart,
  activationPart,
  connexionPart,
  identityPart(sharedDoor),
];
