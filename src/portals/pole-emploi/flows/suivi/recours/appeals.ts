import { addMonthsToDay, monthInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { type Day, inOrder, type Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';

export const RECOURS = 'recours';
/** Each step is made within that many months (pole-emploi.md §2h, service-public F31197, 2025). */
const MONTHS_TO_CONTEST = 2;

/** The three ways, in their compulsory order. */
export const WAYS = ['reclamation', 'mediateur', 'tribunal'] as const;
export type Way = (typeof WAYS)[number];
export const WAY_NAMES: Readonly<Record<Way, string>> = {
  reclamation: 'Une réclamation',
  mediateur: 'Le médiateur',
  tribunal: 'Le tribunal administratif',
};

/** One step that was made, and its answer: « accepte », « maintenu » or none yet. */
export interface Step {
  voie: Way;
  le: Day;
  sent: EvenementDe<'envoye'>;
  issue: 'accepte' | 'maintenu' | undefined;
  reponduLe: Day | undefined;
}

/** A decision that may be contested, and how far the contest has gone. */
export interface Appeal {
  id: string;
  dossier: string;
  titre: string;
  sorte: 'sanction' | 'dette' | 'rejet';
  /** The dossier of the contested decision. */
  conteste: string;
  decideLe: Day;
  /** The day that a proof must be about. */
  sur: Day;
  etapes: readonly Step[];
  /** The next way that is open; undefined while an answer is awaited, and at the end. */
  prochaine: Way | undefined;
  /** Last day for that way. */
  limite: Day;
}

type Contestable = Pick<Appeal, 'id' | 'titre' | 'sorte' | 'conteste' | 'decideLe' | 'sur'>;

const SANCTIONS: Readonly<Record<string, string>> = {
  avertissement: 'Un avertissement',
  suspension: 'La suspension d’une partie de l’aide',
  'suspension-rsa': 'La suspension d’une partie du RSA',
  radiation: 'Une radiation',
};

function contestables(world: Pick<World, 'events' | 'today'>): Contestable[] {
  const decided = eventsOf(world, 'decide');
  const sanctions = sanctionsOf(world).flatMap(({ id, dossier, decideLe, fauteLe }): Contestable[] => {
    const decision = decided.find((event) => event.dossier === dossier && Object.hasOwn(SANCTIONS, event.motif));
    const titre = decision && SANCTIONS[decision.motif];
    return decideLe && titre ? [{ id, titre, sorte: 'sanction', conteste: dossier, decideLe, sur: fauteLe }] : [];
  });
  const debts = decided
    .filter(({ motif, dossier }) => motif === 'contestation-refusee' && dossier.startsWith('trop-percu:'))
    .map(({ dossier, le }): Contestable => {
      const mois = decided.find((event) => event.dossier === dossier && event.motif === 'trop-percu')?.donnees?.mois;
      return {
        id: `dette-${dossier.slice('trop-percu:'.length)}`,
        titre: mois === undefined ? 'Un trop-perçu' : `Un trop-perçu, ${monthInWords(String(mois) as Month)}`,
        sorte: 'dette',
        conteste: dossier,
        decideLe: le,
        sur: le,
      };
    });
  const refusals = decided
    .filter(({ motif }) => motif === 'rejet')
    .map(
      ({ dossier, le }, rank): Contestable => ({
        id: `rejet-${rank + 1}`,
        titre: 'Le refus de l’allocation',
        sorte: 'rejet',
        conteste: dossier,
        decideLe: le,
        sur: le,
      }),
    );
  return [...sanctions, ...debts, ...refusals];
}

/** Every decision that may be contested, the oldest first. */
export const appealsOf = (world: Pick<World, 'events' | 'today'>): Appeal[] =>
  contestables(world).map((contestable) => {
    const dossier = `${RECOURS}:${contestable.id}`;
    const etapes = stepsOf(world, dossier);
    const last = etapes.at(-1);
    // The contest of a debt was its complaint: the mediator comes next.
    const begun = contestable.sorte === 'dette' ? 1 : 0;
    const rank = Math.max(begun, last ? WAYS.indexOf(last.voie) + 1 : 0);
    const over = last !== undefined && (last.issue === undefined || last.issue === 'accepte');
    return {
      ...contestable,
      dossier,
      etapes,
      prochaine: over ? undefined : WAYS[rank],
      limite: addMonthsToDay(last?.reponduLe ?? contestable.decideLe, MONTHS_TO_CONTEST),
    };
  });

function stepsOf(world: Pick<World, 'events'>, dossier: string): Step[] {
  const answers = eventsOf(world, 'decide').filter((event) => event.dossier === dossier && event.motif.startsWith('recours-'));
  return eventsOf(world, 'envoye')
    .filter((event) => event.dossier === dossier)
    .map((sent) => {
      const voie = String(sent.donnees.recoursVoie) as Way;
      const answer = answers.find(({ donnees }) => donnees?.voie === voie);
      const issue = answer?.motif === 'recours-accepte' ? 'accepte' : answer ? 'maintenu' : undefined;
      return { voie, le: sent.le, sent, issue, reponduLe: answer?.le };
    });
}

/** What can still be contested today: what was begun first, then the latest decision. */
export const openAppeal = (world: Pick<World, 'events' | 'today'>): Appeal | undefined =>
  appealsOf(world)
    .filter(({ prochaine, limite }) => prochaine !== undefined && world.today <= limite)
    .sort((a, b) => Number(b.etapes.length > 0) - Number(a.etapes.length > 0) || inOrder(b.decideLe, a.decideLe))[0];
