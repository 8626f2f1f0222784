import { identityPart } from '#engine/identity/identity-part.ts';
import type { Part } from '#engine/portal/part.ts';
import { connexionPart } from './flows/acces/connexion/part.ts';
import { sharedDoor } from './flows/acces/connexion/shared-door.ts';
import { activationPart, creationPart } from './flows/acces/creation/part.ts';
import { aideLogementPart } from './flows/demandes/aide-logement/part.ts';
import { answersPart } from './flows/demandes/answers-part.ts';
import { estimationPart } from './flows/demandes/estimation/part.ts';
import { primePart } from './flows/demandes/prime-activite/part.ts';
import { rsaPart } from './flows/demandes/rsa/part.ts';
import { induPart } from './flows/dettes/indu/part.ts';
import { attestationPart } from './flows/documents/attestation/part.ts';
import { envoiPiecePart } from './flows/documents/envoi-piece/part.ts';
import { controlePart } from './flows/droits/controle/part.ts';
import { contactPart } from './flows/messages/contact-caf/part.ts';
import { freeLetterPart } from './flows/messages/courrier-libre/part.ts';
import { declarationPart } from './flows/ressources/declaration-trimestrielle/part.ts';
import { changementPart } from './flows/situation/changement/part.ts';
import { compteBancairePart } from './flows/situation/compte-bancaire/part.ts';
import { codeCoordonneesPart, coordonneesPart } from './flows/situation/coordonnees/part.ts';
import { demenagementPart } from './flows/situation/demenagement/part.ts';

/** Every démarche of the portal, in the order of its menu. */
export const PARTS: readonly Part[] = [
  declarationPart,
  aideLogementPart,
  rsaPart,
  primePart,
  answersPart,
  // After the requests: an answer that a story gives without saying where is one of theirs.
  estimationPart,
  induPart,
  attestationPart,
  envoiPiecePart,
  changementPart,
  demenagementPart,
  compteBancairePart,
  coordonneesPart,
  codeCoordonneesPart,
  controlePart,
  contactPart,
  freeLetterPart,
  creationPart,
  activationPart,
  connexionPart,
  identityPart(sharedDoor),
];
