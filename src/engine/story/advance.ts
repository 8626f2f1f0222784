import { type Day, inOrder } from '#schema/day.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';
import { connectedBy } from '../identity/connected-by.ts';
import { addMonthsToDay } from '../journal/day.ts';
import { fold } from '../journal/fold.ts';
import { extend, stamp, type World } from '../journal/world.ts';
import type { Happening } from '../portal/happening.ts';
import type { Portal } from '../portal/portal.ts';

// Two years: past it a dormant right is struck off, and nothing more happens. What comes next is nearly always near: the months
// after it, with all that each would compare and pay, are worked out only when nothing was found before them.
const HORIZONS_MONTHS = [1, 4, 30] as const;
// A date typed by hand can be centuries away: a story is never that long.
const LONGEST_JUMP_MONTHS = 36;
const MORNING = 9 * 60;

const causes = fold<ReadonlySet<string>>(new Set(), (known, more) => {
  const told = more.flatMap(({ cause }) => (cause === undefined ? [] : [cause]));
  return told.length === 0 ? known : new Set([...known, ...told]);
});

/** What will happen from today to `until`, in order, as things stand. */
export function agenda(world: World, portals: readonly Portal[], until: Day): Happening[] {
  const told = causes(world.events);
  return portals
    .flatMap((portal) => portal.happenings(world, until))
    .filter(({ id, le }) => le <= until && !told.has(id))
    .sort((a, b) => inOrder(a.le, b.le) || a.id.localeCompare(b.id));
}

// Several readers of the same moment ask what comes next.
const asked = new WeakMap<World, { portals: readonly Portal[]; next: Happening | undefined }>();

/** The next thing that will happen, if anything will. */
export function nextHappening(world: World, portals: readonly Portal[]): Happening | undefined {
  const known = asked.get(world);
  if (known?.portals === portals) return known.next;
  let next: Happening | undefined;
  for (const months of HORIZONS_MONTHS) {
    [next] = agenda(world, portals, addMonthsToDay(world.today, months));
    if (next) break;
  }
  asked.set(world, { portals, next });
  return next;
}

/**
 * Moves the calendar to the `wanted` day and gives the events to record, in order. One thing at a time: what falls due may change
 * what comes after it. Going back is not done here but with `revenu`; a day in the past only records what is already
 * due, and one further than three years is brought back to three years.
 */
export function advance(world: World, portals: readonly Portal[], wanted: Day, t: number): Evenement[] {
  const limit = addMonthsToDay(world.today, LONGEST_JUMP_MONTHS);
  const target = wanted > limit ? limit : wanted;
  const recorded: Evenement[] = [];
  let now = world;
  for (;;) {
    const [due] = agenda(now, portals, target);
    if (!due) break;
    const day = due.le > now.today ? due.le : now.today;
    const faits = due.faits.map((fait) => ({ ...fait, cause: due.id }));
    const events = stamp(faits, { today: day, minute: day > now.today ? MORNING : now.minute, t });
    if (events.length === 0) throw new Error(`« ${due.id} » ne dit rien : il reviendrait sans fin.`);
    recorded.push(...events);
    now = extend(now, events);
  }
  if (target > world.today || recorded.length > 0) {
    const day = target > now.today ? target : now.today;
    recorded.push(...stamp([{ type: 'attendu' }], { today: day, minute: day > now.today ? MORNING : now.minute, t }));
  }
  return recorded;
}

/** The accounts that close by themselves, nothing having been done there since `session` minutes. */
function closedByThen(world: World, portals: readonly Portal[], minute: number): Fait[] {
  const last = world.events.findLast(({ type }) => type !== 'attendu');
  const idle = last?.le === world.today ? minute - last.minute : 0;
  return portals
    .filter(({ id, session }) => session !== undefined && idle >= session && connectedBy(world, id))
    .map(({ id }) => ({ type: 'deconnecte', portail: id, raison: 'session-expiree' }));
}

/** Lets some minutes pass: a code grows old, a queue moves. Past midnight, the day changes and what is due happens. */
export function wait(world: World, portals: readonly Portal[], minutes: number, t: number): Evenement[] {
  const total = world.minute + minutes;
  if (total < 24 * 60)
    return stamp([{ type: 'attendu', minutes }, ...closedByThen(world, portals, total)], {
      today: world.today,
      minute: total,
      t,
    });
  const tomorrow = new Date(`${world.today}T00:00:00Z`);
  tomorrow.setUTCDate(tomorrow.getUTCDate() + 1);
  return advance(world, portals, tomorrow.toISOString().slice(0, 10) as Day, t);
}
