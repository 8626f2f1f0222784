import { freeText, oneOf, ticked } from '#engine/answers/answer.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toDepartment, toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { parseFile } from '#portals/pole-emploi/dossier/documents/files.ts';
import { ALL_KINDS, CONTEXT_IDS, situationsOf } from '#portals/pole-emploi/dossier/documents/kinds.ts';

const drawer = toFranceTravail({
  pourquoi: 'Pour que le document arrive à la personne qui l’attend.',
  effet: 'Dans le mauvais tiroir, personne ne le cherche : il est refusé, et le paiement attend.',
  humain: 'Un agent ouvre les documents de son tiroir.',
});
const SITUATIONS = [...new Set(CONTEXT_IDS.flatMap((contexte) => Object.keys(situationsOf(contexte))))];

/** What the first step asks: where the document goes, and the file itself. */
export const depositFacts = {
  documentContexte: fact('le contexte du document', oneOf(CONTEXT_IDS), drawer),
  documentSituation: fact('la situation', oneOf(SITUATIONS), drawer),
  documentType: fact('le type du document', oneOf(ALL_KINDS), drawer),
  documentFichier: fact(
    'le document chargé',
    parseFile,
    toFranceTravail({
      pourquoi: 'Pour vérifier ce que vous déclarez.',
      effet: 'Le fichier est gardé à part. Tant que l’envoi n’est pas confirmé, personne ne le lit.',
      machine: 'Un programme le convertit et regarde son format.',
      humain: 'Personne, tant que l’envoi n’est pas confirmé.',
    }),
  ),
} satisfies Record<string, FactSpec>;

/** What the second step asks: a name, and the confirmation without which nothing is sent. */
export const sendingFacts = {
  documentNom: fact(
    'le nom donné au document',
    freeText({ max: 60, vide: 'Donnez un nom au document, par exemple « Bulletin d’octobre ».' }),
    toFranceTravail({
      pourquoi: 'Pour retrouver le document dans votre dossier.',
      effet: 'Un nom clair aide l’agent, et vous aussi plus tard.',
    }),
  ),
  documentConfirme: fact(
    'la confirmation de l’envoi',
    ticked('Cochez la case pour envoyer. Sans elle, rien ne part.'),
    toFranceTravail({
      pourquoi: 'Pour mettre le document dans votre dossier.',
      effet: 'Le document est envoyé : un agent peut le lire.',
      humain: 'Un agent lit le document, et l’accepte ou le refuse.',
    }),
    toDepartment({
      pourquoi: 'Votre référent voit les documents de votre dossier.',
      effet: 'Votre accompagnement suit votre situation.',
    }),
  ),
} satisfies Record<string, FactSpec>;

export type DepositFact = keyof typeof depositFacts;
export type SendingFact = keyof typeof sendingFacts;
