import type { Compte, Vecu } from '#schema/compte.ts';
import { type Day, inOrder, type Month } from '#schema/day.ts';
import type { Evenement, EvenementDe, Mode } from '#schema/evenement.ts';
import type { Scenario } from '#schema/scenario.ts';
import { monthOf } from '../journal/day.ts';
import { begin, type Content, type World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';

/** The portals of a story, its home first. Those that it does not name stay closed, even if they know the person. */
export function portalsOf<One extends { id: string }>(
  scenario: Pick<Scenario, 'portail' | 'autresPortails'>,
  portals: readonly One[],
): One[] {
  return [scenario.portail, ...(scenario.autresPortails ?? [])].flatMap((id) => portals.find((portal) => portal.id === id) ?? []);
}

/** How a session is wanted. `debut` and `regles` serve free practice; a scenario brings its own. `t` is the real time in ms. */
export interface StartChoice {
  edition: string;
  mode: Mode;
  seed: number;
  t: number;
  debut?: Day;
  regles?: Month;
}

const NINE_O_CLOCK = 9 * 60;
// Only for a person that no portal knows: a story needs a day.
const TODAY_WITHOUT_STORY: Day = '2026-11-03';

/**
 * Opens a session: the first event of its journal, and the past that the account brings. The first portal is the home of a session
 * without a scenario. Pure: the same choice gives the same start.
 */
export function startSession(
  scenario: Scenario | undefined,
  compte: Compte,
  portals: readonly Portal[],
  choice: StartChoice,
): { journal: Evenement[]; content: Content } {
  const home = portals.find(({ id }) => id === scenario?.portail) ?? portals[0];
  const free = home?.holds(compte) ? home.freeStart(compte) : undefined;
  const first = begin({
    scenario: scenario?.id ?? null,
    compte: compte.id,
    ...(scenario || !home ? {} : { portail: home.id }),
    edition: choice.edition,
    mode: choice.mode,
    regles: scenario?.regles ?? choice.regles ?? free?.regles ?? monthOf(TODAY_WITHOUT_STORY),
    graine: choice.seed,
    le: scenario?.debut ?? choice.debut ?? free?.debut ?? TODAY_WITHOUT_STORY,
    t: choice.t,
  });
  return { journal: [first], content: contentFrom(first, scenario, compte, portals) };
}

/** What a session needs besides its journal, made again from the journal's first event: to resume a saved session. */
export function contentFrom(
  first: Evenement,
  scenario: Scenario | undefined,
  compte: Compte,
  portals: readonly Portal[],
): Content {
  if (first.type !== 'commence') throw new Error('Une séance commence par l’évènement « commence ».');
  const before: World = { ...worldBefore(first, scenario, compte), events: [] };
  const alone = portals.map((portal) => ({ portal, events: portal.opening(before) }));
  // What one administration paid is an income for the others: each past is made once more, knowing those of the others.
  const made = alone.flatMap(({ portal }) =>
    portal.opening({ ...before, events: alone.flatMap((other) => (other.portal === portal ? [] : other.events)) }),
  );
  const lived = compte.historique.map(asEvent).filter((event) => moment(event) <= moment(first));
  // Array.sort keeps the order of what happened at the same moment.
  return { compte, scenario, opening: [...made, ...lived].sort((a, b) => inOrder(moment(a), moment(b))) };
}

const worldBefore = (first: EvenementDe<'commence'>, scenario: Scenario | undefined, compte: Compte): Omit<World, 'events'> => ({
  compte,
  scenario,
  edition: first.edition,
  mode: first.mode,
  rules: first.regles,
  seed: first.graine,
  today: first.le,
  minute: first.minute,
});

// The schema of accounts already refused anything but one known body, so the shape is right here.
function asEvent({ le, minute = NINE_O_CLOCK, recu, lu, paye }: Vecu): Evenement {
  const dated = { le, minute, t: 0 };
  if (recu) return { ...recu, type: 'recu', ...dated } as Evenement;
  if (lu) return { ...lu, type: 'lu', ...dated } as Evenement;
  return { ...paye, type: 'paye', ...dated } as Evenement;
}

const moment = ({ le, minute }: Pick<Evenement, 'le' | 'minute'>): string => `${le} ${String(minute).padStart(4, '0')}`;
