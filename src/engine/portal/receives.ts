import type { Donnees, Fait } from '#schema/evenement.ts';
import type { Flow, ScreensByEdition } from '../flow/flow.ts';
import { missingIn, readSent } from '../flow/receive.ts';
import type { World } from '../journal/world.ts';
import { fail } from './fail.ts';
import type { Reply, Route } from './route.ts';
import { walkedAlone } from './walked-alone.ts';

/** Who may ask. */
export type Guard = (answer: Route['answer']) => Route['answer'];

/** Answers only from inside one's space. */
export const insideOnly =
  (isInside: (world: World) => boolean): Guard =>
  (answer) =>
  (corps, world) =>
    isInside(world)
      ? answer(corps, world)
      : fail(401, 'Votre session est fermée. Reconnectez-vous : ce que vous avez écrit est gardé.');

/** What is wrong with an answer, in a sentence, and which one it is (« fait@pour »). */
export interface Remark {
  cle: string;
  message: string;
}

/** What a démarche does with a request that was read: a refusal, or what is recorded with the number of the receipt. */
export interface Taken {
  /** Errors that prevent sending. */
  erreurs?: readonly Remark[];
  /** What looks inconsistent, and may be confirmed by sending again with `confirme: true`; « Corriger » opens the first. */
  incoherences?: readonly Remark[];
  numero: string;
  faits: readonly Fait[];
}

/** What a démarche does with the answers of a request, once it was read and nothing is missing. */
export type Take = (donnees: Donnees, world: World, dossier: string) => Taken;

/** A démarche, as its route needs it. */
export interface Received {
  flow: Flow;
  screens: ScreensByEdition;
  take: Take;
  closed?(world: World): string;
}

/**
 * The route of a démarche: POST { dossier, donnees, confirme? }. Everything is checked again, as a server must; answers 404 when
 * the dossier is not open, 400 when it cannot be read, 422 with `manque` or `erreurs`, 409 with `incoherences`, 201 with `numero`.
 * `guard` says who may ask.
 */
export function receives({ flow, screens, take, closed }: Received, guard: Guard): Route {
  const alone = walkedAlone(flow, screens);
  const answer: Route['answer'] = (corps, world) => {
    const dossier = flow.open(world);
    if (dossier === undefined || corps.dossier !== dossier)
      return fail(404, closed?.(world) ?? 'Cette démarche n’est pas ouverte en ce moment.');
    const donnees = readSent(flow, corps.donnees);
    if (!donnees) return fail(400, 'La demande ne se lit pas.');
    const manque = missingIn(alone, flow, dossier, donnees, world);
    if (manque.length > 0) return fail(422, 'Il manque des réponses.', { manque });
    const taken = take(donnees, world, dossier);
    if (taken.erreurs && taken.erreurs.length > 0)
      return fail(422, 'Quelque chose ne va pas dans les réponses.', { erreurs: taken.erreurs });
    if (taken.incoherences && taken.incoherences.length > 0 && corps.confirme !== true) return toConfirm(taken.incoherences);
    return {
      status: 201,
      corps: { numero: taken.numero, le: world.today, minute: world.minute },
      faits: [{ type: 'envoye', dossier, demarche: flow.id, numero: taken.numero, donnees }, ...taken.faits],
    };
  };
  return { id: flow.route, method: 'POST', path: `/${flow.id}`, answer: guard(answer) };
}

/** The answer to a request whose answers do not seem to go together: why, and which one to read again. */
export const toConfirm = (remarks: readonly Remark[]): Reply =>
  fail(409, 'Des réponses semblent ne pas aller ensemble. Vérifiez, ou confirmez.', {
    incoherences: remarks.map(({ message }) => message),
    corriger: remarks[0]?.cle,
  });

/** The number of a receipt: the same for the same session and dossier. */
export const receiptNumber = (world: World, prefix: string, dossier: string): string => {
  const mixed = [...dossier].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000, Math.abs(world.seed) % 100_000);
  return `${prefix}-${String(mixed).padStart(5, '0')}`;
};
