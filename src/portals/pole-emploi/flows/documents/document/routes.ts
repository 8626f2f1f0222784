import type { Route } from '#engine/portal/route.ts';
import { paperBehind } from '#portals/pole-emploi/dossier/documents/files.ts';
import { type Kind, situationsOf } from '#portals/pole-emploi/dossier/documents/kinds.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { receiptNumber, receives, type Taken } from '#portals/pole-emploi/receive.ts';
import { document, documentDepot } from './flow.ts';
import { depositScreens, sendingScreens } from './screens.ts';

const takeDeposit: Parameters<typeof receives>[2] = (donnees, world, dossier): Taken => {
  const { documentContexte, documentSituation, documentType, documentFichier } = donnees;
  const situation = situationsOf(String(documentContexte))[String(documentSituation)];
  const erreurs = [
    ...(situation ? [] : [{ cle: 'documentSituation', message: 'Cette situation ne va pas avec le contexte choisi.' }]),
    ...(situation && !situation.types.includes(documentType as Kind)
      ? [{ cle: 'documentType', message: 'Ce type de document ne va pas avec la situation choisie.' }]
      : []),
    ...(paperBehind(world, String(documentFichier))
      ? []
      : [{ cle: 'documentFichier', message: 'Ce document n’est pas dans vos papiers. Choisissez-en un autre.' }]),
  ];
  return { erreurs, numero: receiptNumber(world, 'DEP', dossier), faits: [] };
};

const deposit = receives(documentDepot, depositScreens, takeDeposit);

/** The two requests of sending a document. The first one answers where the second is made (`suite`). */
export const depositRoute: Route = {
  ...deposit,
  answer: (corps, world) => {
    const reply = deposit.answer(corps, world);
    const suite = `${PORTAL}:document/${sendingScreens[world.edition === '2021' ? '2021' : '2026'][0]?.id ?? 'envoi'}`;
    return reply.status === 201 ? { ...reply, corps: { ...reply.corps, suite } } : reply;
  },
};

export const sendingRoute: Route = receives(
  document,
  sendingScreens,
  (_donnees, world, dossier) => ({ numero: receiptNumber(world, 'DOC', dossier), faits: [] }),
  () => 'Aucun document ne vous attend ici. Chargez d’abord un document : un document chargé est gardé quinze jours.',
);
