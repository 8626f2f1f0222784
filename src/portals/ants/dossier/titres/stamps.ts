import { addMonthsToDay } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { STAMP_MONTHS } from '#portals/ants/rules/titles.ts';
import type { Day } from '#schema/day.ts';
import { compacted } from '#schema/legible.ts';
import { fileOf } from '../file.ts';

/** An electronic stamp that the person holds. Euros. */
export interface Stamp {
  numero: string;
  montant: number;
  acheteLe: Day;
  /** The last day on which it may be used. */
  jusquau: Day;
  /** It was taken at a counter, or with a request of a licence. */
  servi: boolean;
}

/** Every stamp, those of the account first, then those that were bought. */
export function stampsOf(world: Pick<World, 'compte' | 'events'>): Stamp[] {
  const used = new Set(decisionsOf(world, 'guichet-pris').flatMap(({ donnees }) => donnees?.timbre ?? []));
  const bought = decisionsOf(world, 'timbre-achete').flatMap(({ donnees, le }) =>
    donnees ? [{ numero: donnees.numero, montant: donnees.montant, acheteLe: le }] : [],
  );
  return [...fileOf(world.compte).timbres, ...bought].map((stamp) => ({
    ...stamp,
    jusquau: addMonthsToDay(stamp.acheteLe, STAMP_MONTHS),
    servi: used.has(stamp.numero),
  }));
}

/** The stamp of that number, however it is spaced. */
export const stampOf = (world: Pick<World, 'compte' | 'events'>, numero: string): Stamp | undefined =>
  stampsOf(world).find((stamp) => compacted(stamp.numero) === compacted(numero));

/** A stamp that would do on that day for that amount. */
export const goodStamp = (world: Pick<World, 'compte' | 'events'>, montant: number, le: Day): Stamp | undefined =>
  stampsOf(world).findLast((stamp) => !stamp.servi && stamp.jusquau >= le && stamp.montant === montant);

/** Why a stamp does not do, in the words of the agent; undefined when it does. */
export function whyNoStamp(
  world: Pick<World, 'compte' | 'events'>,
  numero: string,
  montant: number,
  le: Day,
): string | undefined {
  const stamp = stampOf(world, numero);
  if (!stamp) return 'le timbre n’est pas connu';
  if (stamp.servi) return 'le timbre a déjà servi';
  if (stamp.jusquau < le) return `le timbre a plus de ${STAMP_MONTHS} mois`;
  return stamp.montant === montant ? undefined : `le timbre est de ${stamp.montant} €, et il faut ${montant} €`;
}

/** The stamp that was ordered last and is not paid yet. A newer order replaces it. */
export function orderedStamp(world: Pick<World, 'events'>): { dossier: string; numero: string; montant: number } | undefined {
  const order = decisionsOf(world, 'timbre-commande').at(-1);
  if (!order?.donnees || decisionsOf(world, 'timbre-achete').some(({ dossier }) => dossier === order.dossier)) return undefined;
  const sent = eventsOf(world, 'envoye').findLast(({ dossier }) => dossier === order.dossier);
  return sent && { dossier: order.dossier, numero: sent.numero, montant: order.donnees.montant };
}
