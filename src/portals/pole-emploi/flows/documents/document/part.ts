import { COMPOSED } from '#engine/flow/payload.ts';
import type { World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import { documentsOf } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';
import { document, documentDepot } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { takeDeposit, withTheNextStep } from './routes.ts';
import { depositScreens, sendingScreens } from './screens.ts';
import { stations } from './stations.ts';

/** Loading a file on the site: the first of two steps. */
export const documentDepotPart = demarche({
  flow: documentDepot,
  screens: depositScreens,
  take: takeDeposit,
  around: withTheNextStep,
  notes: (ecran) =>
    ecran === 'fichier'
      ? [
          {
            texte:
              'L’envoi se fait en deux étapes : charger le fichier, puis confirmer. Après la première, rien n’est encore envoyé.',
          },
        ]
      : [{ texte: 'Le bon tiroir compte : le même papier, ailleurs, n’est lu par personne.' }, { regle: COMPOSED }],
  menu: { rubrique: 'echanges', titre: 'Transmettre un document', rang: 20, aussi: ['document'] },
  mots: () => ({ bouton: 'Charger le document', fait: 'Le document est chargé, pas encore envoyé' }),
});

/** Sending the loaded file, and what becomes of it. */
export const documentPart = demarche({
  flow: document,
  screens: sendingScreens,
  take: (_donnees, world, dossier) => ({ numero: receiptNumber(world, 'DOC', dossier), faits: [] }),
  closed: () => 'Aucun document ne vous attend ici. Chargez d’abord un document : un document chargé est gardé quinze jours.',
  happenings,
  notes: () => [{ texte: 'Dernière étape. Sans elle, le document reste sur le site et personne ne le lit.' }],
  decisions: {
    'document-recu': 'Le document est reçu',
  },
  letters,
  lessons,
  stations,
  checks: {
    'document-envoye': {
      quoi: 'Un document est envoyé : les deux étapes sont faites (type: "bulletin" pour un type précis).',
      test: ({ type }, world) =>
        documentsOf(world).some(
          (sent) => sent.envoyeLe !== undefined && sent.etat !== 'refuse' && (type === undefined || sent.type === type),
        ),
    },
    'document-recharge': {
      quoi: 'Après un refus, un autre document est chargé (type: "bulletin" pour un type précis).',
      test: ({ type }, world) => afterRefusal(world, type).length > 0,
    },
    'document-renvoye': {
      quoi: 'Après un refus, un autre document est envoyé (type: "bulletin" pour un type précis).',
      test: ({ type }, world) => afterRefusal(world, type).some(({ envoyeLe }) => envoyeLe !== undefined),
    },
    'document-accepte': {
      quoi: 'Un document a été lu et accepté (type: "bulletin" pour un type précis).',
      test: ({ type }, world) =>
        documentsOf(world).some(({ etat, type: kind }) => etat === 'traite' && (type === undefined || kind === type)),
    },
    'document-oublie': {
      quoi: 'Un document est chargé, mais pas envoyé.',
      test: (_params, world) => documentsOf(world).some(({ etat }) => etat === 'depose' || etat === 'perime'),
    },
  },
  mots: () => ({
    bouton: 'Envoyer le document',
    fait: 'Votre document est envoyé',
    suite: ['Suivez-le dans «\u00a0documents\u00a0»\u00a0: envoyé, reçu, puis traité ou refusé.'],
  }),
  aFaire: () => [{ titre: 'Un document est chargé, mais pas envoyé' }],
});

/** What was loaded after a document had been refused. */
function afterRefusal(world: World, type: unknown) {
  const all = documentsOf(world);
  const refused = all.findIndex(({ etat }) => etat === 'refuse');
  return refused < 0 ? [] : all.slice(refused + 1).filter((one) => type === undefined || one.type === type);
}
