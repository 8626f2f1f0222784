import { identityPart } from '#engine/identity/identity-part.ts';
import type { Part } from '#engine/portal/part.ts';
import { connexionPart } from './flows/acces/connexion/part.ts';
import { sharedDoor } from './flows/acces/connexion/shared-door.ts';
import { demandeAllocationPart } from './flows/allocation/demande-allocation/part.ts';
import { tropPercuPart } from './flows/allocation/trop-percu/part.ts';
import { actualisationPart } from './flows/declaration/actualisation/part.ts';
import { correctionActualisationPart } from './flows/declaration/correction-actualisation/part.ts';
import { attestationPart } from './flows/documents/attestation/part.ts';
import { freeLetterPart } from './flows/documents/courrier-libre/part.ts';
import { documentDepotPart, documentPart } from './flows/documents/document/part.ts';
import { messageConseillerPart } from './flows/documents/message-conseiller/part.ts';
import { confirmationCourrielPart, inscriptionPart } from './flows/inscription/inscription/part.ts';
import { reinscriptionPart } from './flows/inscription/reinscription/part.ts';
import { candidaturePart } from './flows/offres/candidature/part.ts';
import { retraitCandidaturePart } from './flows/offres/candidature/retrait/part.ts';
import { profilPart } from './flows/offres/profil/part.ts';
import { changementSituationPart } from './flows/situation/changement-situation/part.ts';
import { contratEngagementPart } from './flows/suivi/contrat-engagement/part.ts';
import { observationsPart } from './flows/suivi/observations/part.ts';
import { priseRendezVousPart } from './flows/suivi/prise-rendez-vous/part.ts';
import { recoursPart } from './flows/suivi/recours/part.ts';
import { reponseConvocationPart } from './flows/suivi/reponse-convocation/part.ts';

/** Every démarche of the portal, in the order of its menu. */
export const PARTS: readonly Part[] = [
  inscriptionPart,
  confirmationCourrielPart,
  demandeAllocationPart,
  reinscriptionPart,
  actualisationPart,
  correctionActualisationPart,
  reponseConvocationPart,
  priseRendezVousPart,
  documentDepotPart,
  documentPart,
  changementSituationPart,
  attestationPart,
  messageConseillerPart,
  observationsPart,
  tropPercuPart,
  recoursPart,
  contratEngagementPart,
  candidaturePart,
  retraitCandidaturePart,
  profilPart,
  freeLetterPart,
  // Last: its facts have ordinary names, and those of a démarche come first.
  connexionPart,
  identityPart(sharedDoor),
];
