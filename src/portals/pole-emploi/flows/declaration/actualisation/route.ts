import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { fail } from '#engine/portal/fail.ts';
import { receiptNumber, type Taken, toConfirm } from '#engine/portal/receives.ts';
import type { Route } from '#engine/portal/route.ts';
import { ofName } from '#engine/words/say.ts';
import { declarationIn, formOf, readingOf } from '#portals/pole-emploi/dossier/declarations/read-declaration.ts';
import { transmittedWork } from '#portals/pole-emploi/dossier/emplois/work.ts';
import { isRegistered, PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { currentWindow, type DeclarationWindow, monthOfDossier } from '#portals/pole-emploi/dossier/months.ts';
import type { Month } from '#schema/day.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { problemsIn } from './mistakes/problems.ts';
import { piecesFor } from './pieces.ts';

/** What is done with a declaration: refused with its reasons, questioned, or taken with its receipt and the papers that it asks for. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const mois = monthOfDossier(dossier);
  const numero = receiptNumber(world, 'ACTU', dossier);
  const declaration = declarationIn(donnees, mois, world);
  const around = { read: readingOf(donnees), form: formOf(donnees), mois, known: transmittedWork(world, mois) };
  const problems = problemsIn(declaration, around);
  const pieces = piecesFor(declaration);
  return {
    numero,
    erreurs: problems.filter(({ bloquant }) => bloquant),
    incoherences: donnees.reponsesConfirmees === true ? [] : problems.filter(({ bloquant }) => !bloquant),
    faits: [...receipt(world, mois, numero, pieces), ...(pieces.length > 0 ? asked(world, mois, dossier, pieces) : [])],
  };
}

/** Which sending of the month this is: one may correct and send again within the same minute, and each letter has its own name. */
function momentOf(world: World, mois: Month): string {
  const before = eventsOf(world, 'recu').filter(
    ({ modele, canal, donnees }) => modele === 'accuse-actualisation' && canal === 'espace' && donnees?.mois === mois,
  ).length;
  return `${world.today}-${world.minute}${before === 0 ? '' : `-${before + 1}`}`;
}

/** The proof comes at once, in the space and by e-mail: keep it. */
function receipt(world: World, mois: Month, numero: string, pieces: readonly string[]): Fait[] {
  const proof = (canal: 'espace' | 'courriel'): Fait => ({
    type: 'recu',
    message: `${PORTAL}:accuse-actualisation:${mois}:${momentOf(world, mois)}:${canal}`,
    canal,
    de: PORTAL,
    modele: 'accuse-actualisation',
    donnees: { mois, numero, minute: world.minute, pieces: [...pieces] },
  });
  return [proof('espace'), proof('courriel')];
}

const asked = (world: World, mois: Month, dossier: string, pieces: readonly string[]): Fait[] => [
  decide(dossier, 'incomplete', 'pieces-attendues', { pieces: [...pieces], mois }),
  ...sendLetter(world, `justificatifs:${mois}:${momentOf(world, mois)}`, 'justificatifs-demandes', {
    mois,
    pieces: [...pieces],
  }),
];

/** Why nothing can be declared now, in kind words: already done, not yet, too late, or no longer on the list. */
export function closedWords(world: World): string {
  const window = currentWindow(world);
  if (!window) return 'Vous n’avez pas d’actualisation à faire.';
  const month = ofName(monthInWords(window.mois));
  const words: Readonly<Record<DeclarationWindow['etat'], () => string>> = {
    faite: () =>
      `Vous avez déjà fait votre actualisation pour le mois ${month}. Une nouvelle déclaration ne peut pas être prise en compte. Pour corriger, écrivez à votre conseiller ou appelez le 3949.`,
    'a-venir': () => `L’actualisation du mois ${month} ouvre le ${dayInWords(window.ouvreLe)}.`,
    ouverte: () => 'Vous n’êtes plus sur la liste : l’actualisation n’est plus possible. Vous pouvez vous réinscrire en ligne.',
    fermee: () =>
      `L’actualisation du mois ${month} était possible jusqu’au ${dayInWords(window.fermeLe)} à minuit. Rien n’est parti. Vos réponses sont gardées. ${
        isRegistered(world)
          ? 'Appelez le 3949.'
          : 'Votre inscription s’est arrêtée toute seule : ce n’est pas une sanction. Vous pouvez vous réinscrire en ligne dès aujourd’hui.'
      }`,
  };
  return words[window.etat]();
}

/**
 * What looks strange may be confirmed in two ways that say the same: the box of the last page, or `confirme`
 * beside the answers. Without either, the answer is 409 with what is to be read again.
 */
export const confirmedInTwoWays =
  (answer: Route['answer']): Route['answer'] =>
  (corps, world) => {
    const { donnees, confirme } = corps;
    const confirmed = confirme === true && typeof donnees === 'object' && donnees !== null && !Array.isArray(donnees);
    const request = confirmed ? { ...corps, donnees: { ...donnees, reponsesConfirmees: true } } : corps;
    const reply = answer(request, world);
    const { manque } = reply.corps;
    if (reply.status !== 422 || !Array.isArray(manque) || manque.some((key) => key !== 'reponsesConfirmees')) return reply;
    const mois = monthOfDossier(String(corps.dossier));
    const sent = donnees as Donnees;
    const around = { read: readingOf(sent), form: formOf(sent), mois, known: transmittedWork(world, mois) };
    const problems = problemsIn(declarationIn(sent, mois, world), around);
    const blocking = problems.filter(({ bloquant }) => bloquant);
    if (blocking.length > 0) return fail(422, 'Quelque chose ne va pas dans les réponses.', { erreurs: blocking });
    return toConfirm(problems);
  };
