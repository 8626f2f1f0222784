import type { Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Evenement, EvenementDe, Fait, Mode, TypeEvenement } from '#schema/evenement.ts';
import type { Scenario } from '#schema/scenario.ts';
import { branch } from './branch.ts';
import { continueWith, fold, groupInto } from './fold.ts';

/** Everything that the rules may look at: the account, the scenario, what happened until now, and the simulated moment. */
export interface World {
  readonly compte: Compte;
  readonly scenario: Scenario | undefined;
  readonly edition: string;
  readonly mode: Mode;
  readonly rules: Month;
  readonly seed: number;
  /** The opening history of the account, then the current try of the session, oldest first. */
  readonly events: readonly Evenement[];
  readonly today: Day;
  /** Minute of the simulated day, 0 to 1439. */
  readonly minute: number;
}

/** What a session needs besides its journal: the person, the scenario if there is one, and how the account looked before. */
export interface Content {
  compte: Compte;
  scenario: Scenario | undefined;
  opening: readonly Evenement[];
}

const START_OF_DAY = 9 * 60;

/** The first event of a session. `t` is the real time in milliseconds. */
export function begin(choice: Omit<EvenementDe<'commence'>, 'type' | 'le' | 'minute' | 't'> & { le: Day; t: number }): Evenement {
  const { le, t, ...rest } = choice;
  return { type: 'commence', le, minute: START_OF_DAY, t, ...rest };
}

/** Folds a journal into the world that its rules see. Throws on a journal that does not begin by `commence`. */
export function worldOf(journal: readonly Evenement[], content: Content): World {
  const kept = branch(journal);
  const first = kept[0];
  if (first?.type !== 'commence') throw new Error('Une séance commence par l’évènement « commence ».');
  const last = kept[kept.length - 1] ?? first;
  return {
    compte: content.compte,
    scenario: content.scenario,
    ...settingsOf(journal, first),
    rules: first.regles,
    seed: first.graine,
    events: [...content.opening, ...kept],
    today: last.le,
    minute: last.minute,
  };
}

/**
 * The look and the way in which a session is lived now. A choice of either is about the session, not about the try: it outlives « revenir
 * à ce moment ». `start` is the first event of the journal.
 */
export function settingsOf(
  journal: readonly Evenement[],
  start: Pick<EvenementDe<'commence'>, 'edition' | 'mode'>,
): Pick<World, 'edition' | 'mode'> {
  let { edition, mode } = start;
  for (const event of journal) {
    if (event.type === 'regle') {
      edition = event.edition ?? edition;
      mode = event.mode ?? mode;
    }
  }
  return { edition, mode };
}

/** Dates facts at a simulated moment, ready for the journal. */
export function stamp(facts: readonly Fait[], moment: { today: Day; minute: number; t: number }): Evenement[] {
  return facts.map((fact) => ({ ...fact, le: moment.today, minute: moment.minute, t: moment.t }));
}

/** The world after more events: what a fold from scratch would give, without reading the past again. */
export function extend(world: World, events: readonly Evenement[]): World {
  const last = events[events.length - 1];
  if (!last) return world;
  return { ...world, events: continueWith(world.events, events), today: last.le, minute: last.minute };
}

const byType = fold<ReadonlyMap<TypeEvenement, readonly Evenement[]>>(new Map(), (kinds, more) =>
  groupInto(
    kinds,
    more.map((event) => [event.type, event]),
  ),
);

/** The events of one kind, oldest first. */
export function eventsOf<Type extends TypeEvenement>(world: Pick<World, 'events'>, type: Type): readonly EvenementDe<Type>[] {
  return (byType(world.events).get(type) ?? []) as readonly EvenementDe<Type>[];
}

/** The latest event of one kind that also satisfies `test`. */
export function lastOf<Type extends TypeEvenement>(
  world: Pick<World, 'events'>,
  type: Type,
  test: (event: EvenementDe<Type>) => boolean = () => true,
) {
  return eventsOf(world, type).findLast(test);
}
