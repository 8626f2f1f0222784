import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees, EvenementDe } from '#schema/evenement.ts';
import { fileOf } from '../file.ts';
import { INSCRIPTION } from '../inscription/draft.ts';

/** The flow that asks for the allowance apart, after the registration. */
export const DEMANDE = 'demande-allocation';

/** A file that was sent and that France Travail studies: the registration, or the request for the allowance alone. */
export interface SentFile {
  dossier: string;
  demarche: string;
  le: Day;
  donnees: Donnees;
  /** Does it ask for the allowance? A registration may leave it out. */
  allocation: boolean;
}

/** Every file sent, oldest first. */
export const sentFiles = (world: Pick<World, 'events'>): SentFile[] =>
  eventsOf(world, 'envoye')
    .filter(({ demarche }) => demarche === INSCRIPTION || demarche === DEMANDE)
    .map(({ dossier, demarche, le, donnees }) => ({
      dossier,
      demarche,
      le,
      donnees,
      allocation: demarche === DEMANDE || donnees.demandeAllocation === 'oui',
    }));

/** The latest request for the allowance, decided or not. */
export const lastRequest = (world: Pick<World, 'events'>): SentFile | undefined =>
  sentFiles(world).findLast(({ allocation }) => allocation);

const OUTCOMES: ReadonlySet<string> = new Set(['ouverture-de-droits', 'rejet', 'classement-sans-suite']);

/** How a request ended: a right, a refusal, or closed for want of papers. */
export const outcomeOf = (world: Pick<World, 'events'>, { dossier }: SentFile): EvenementDe<'decide'> | undefined =>
  eventsOf(world, 'decide').find((event) => event.dossier === dossier && OUTCOMES.has(event.motif));

/** Is there a right already, or a request that waits for its answer? Then another one is of no use. */
export function asksForNothing(world: Pick<World, 'compte' | 'events'>): boolean {
  if (fileOf(world.compte).allocation !== undefined) return true;
  const request = lastRequest(world);
  const outcome = request && outcomeOf(world, request);
  return request !== undefined && (outcome === undefined || outcome.motif === 'ouverture-de-droits');
}

const REGISTERED: ReadonlySet<string> = new Set([INSCRIPTION, 'reinscription', 'inscription-automatique']);

/** The day of the registration from which a request is studied: the latest one before it. */
export function registeredOn(world: Pick<World, 'compte' | 'events'>, { le }: Pick<SentFile, 'le'>): Day {
  const decided = eventsOf(world, 'decide').findLast(
    (event) => REGISTERED.has(event.motif) && event.issue === 'acceptee' && event.le <= le,
  );
  return decided?.le ?? fileOf(world.compte).inscritLe ?? le;
}
