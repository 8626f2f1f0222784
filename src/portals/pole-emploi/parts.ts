import { actualisationPart } from './flows/actualisation/part.ts';
import { attestationPart } from './flows/attestation/part.ts';
import { candidaturePart } from './flows/candidature/part.ts';
import { changementSituationPart } from './flows/changement-situation/part.ts';
import { connexionPart } from './flows/connexion/part.ts';
import { contratEngagementPart } from './flows/contrat-engagement/part.ts';
import { correctionActualisationPart } from './flows/correction-actualisation/part.ts';
import { demandeAllocationPart } from './flows/demande-allocation/part.ts';
import { documentDepotPart, documentPart } from './flows/document/part.ts';
import { confirmationCourrielPart, inscriptionPart } from './flows/inscription/part.ts';
import { messageConseillerPart } from './flows/message-conseiller/part.ts';
import { observationsPart } from './flows/observations/part.ts';
import { recoursPart } from './flows/recours/part.ts';
import { reinscriptionPart } from './flows/reinscription/part.ts';
import { reponseConvocationPart } from './flows/reponse-convocation/part.ts';
import { retraitCandidaturePart } from './flows/retrait-candidature/part.ts';
import { tropPercuPart } from './flows/trop-percu/part.ts';
import { freeLetterPart } from './free-letter.ts';
import type { Part } from './part.ts';

/** Every démarche of the portal, in the order of its menu. */
export const PARTS: readonly Part[] = [
  inscriptionPart,
  confirmationCourrielPart,
  demandeAllocationPart,
  reinscriptionPart,
  actualisationPart,
  correctionActualisationPart,
  documentDepotPart,
  documentPart,
  changementSituationPart,
  attestationPart,
  messageConseillerPart,
  reponseConvocationPart,
  observationsPart,
  tropPercuPart,
  recoursPart,
  candidaturePart,
  retraitCandidaturePart,
  contratEngagementPart,
  freeLetterPart,
  // Last: its facts have ordinary names, and those of a démarche come first.
  connexionPart,
];
