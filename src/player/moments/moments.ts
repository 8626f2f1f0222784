import { moments } from '#engine/journal/branch.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Day } from '#schema/day.ts';
import type { Evenement, TypeEvenement } from '#schema/evenement.ts';
import { describeEvent } from './describe-event.ts';

/** A moment that one may go back to, in plain words. */
export interface Moment {
  /** Rank of its first event in the journal: unique. */
  id: number;
  /** The `vers` to record. */
  position: number;
  le: Day;
  minute: number;
  /** What happened, the main thing first. */
  lignes: readonly [string, ...string[]];
  /**
   * Where one comes back: what the person did herself can be done otherwise from just before it (`avant`), a jump in time from
   * before everything that it brought (`avant-saut`); what happened to her is where it stands (`apres`).
   */
  retour: 'avant' | 'avant-saut' | 'apres';
}

/** The moments of one simulated day. */
export interface MomentDay {
  le: Day;
  moments: readonly Moment[];
}

type Dated = ReturnType<typeof moments>[number];

/** The moments of the current try worth coming back to, by simulated day, oldest first. */
export function momentDays(journal: readonly Evenement[], world: World, portals: readonly Portal[]): MomentDay[] {
  const days: { le: Day; moments: Moment[] }[] = [];
  const all = moments(journal);
  for (const group of together(all)) {
    const moment = toMoment(group, all, world, portals);
    if (!moment) continue;
    const last = days.at(-1);
    if (last?.le === moment.le) last.moments.push(moment);
    else days.push({ le: moment.le, moments: [moment] });
  }
  return days;
}

const ACTS: ReadonlySet<TypeEvenement> = new Set(['repondu', 'reporte', 'envoye']);

/**
 * What was recorded at once stays together: to come back between a request and its answer, or in the middle of what fell due,
 * would leave a world that never was.
 */
function together(all: readonly Dated[]): Dated[][] {
  const groups: Dated[][] = [];
  for (const next of all) {
    const group = groups.at(-1);
    const previous = group?.at(-1)?.event;
    if (group && previous && atOnce(previous, next.event)) group.push(next);
    else groups.push([next]);
  }
  return groups;
}

const atOnce = (a: Evenement, b: Evenement): boolean =>
  a.t === b.t && a.le === b.le && a.minute === b.minute && a.cause === b.cause && (a.type === 'subi' || !ACTS.has(b.type));

function toMoment(group: readonly Dated[], all: readonly Dated[], world: World, portals: readonly Portal[]): Moment | undefined {
  const [first] = group;
  const last = group.at(-1);
  const [main, ...others] = group.flatMap(({ event }) => describeEvent(event, world, portals) ?? []);
  if (!first || !last || main === undefined) return undefined;
  const told = { id: first.position, le: last.event.le, minute: last.event.minute, lignes: [main, ...others] } as const;
  if (first.event.type === 'attendu') return { ...told, retour: 'avant-saut', position: beforeJump(first, all) };
  if (group.some(({ event }) => ACTS.has(event.type))) return { ...told, retour: 'avant', position: first.position - 1 };
  return { ...told, retour: 'apres', position: last.position };
}

// « attendu » closes a jump: what fell due on the way stands just before it, and each of these events has a cause.
function beforeJump(jump: Dated, all: readonly Dated[]): number {
  let rank = all.indexOf(jump);
  while (all[rank - 1]?.event.cause !== undefined) rank -= 1;
  return all[rank - 1]?.position ?? 1;
}
