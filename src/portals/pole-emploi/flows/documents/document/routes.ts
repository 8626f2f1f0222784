import type { Take } from '#engine/portal/receives.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import type { Route } from '#engine/portal/route.ts';
import { paperBehind } from '#portals/pole-emploi/dossier/documents/files.ts';
import { type Kind, situationsOf } from '#portals/pole-emploi/dossier/documents/kinds.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { sendingScreens } from './screens.ts';

/** What is done with a loaded file: it waits, fifteen days, to be sent. */
export const takeDeposit: Take = (donnees, world, dossier) => {
  const { documentContexte, documentSituation, documentType, documentFichier } = donnees;
  const situation = ownEntry(situationsOf(String(documentContexte)), String(documentSituation));
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

/** Loading answers where sending is done (`suite`): the first of two steps. */
export const withTheNextStep =
  (answer: Route['answer']): Route['answer'] =>
  (corps, world) => {
    const reply = answer(corps, world);
    const suite = `${PORTAL}:document/${sendingScreens[world.edition === '2021' ? '2021' : '2026']?.[0]?.id ?? 'envoi'}`;
    return reply.status === 201 ? { ...reply, corps: { ...reply.corps, suite } } : reply;
  };
