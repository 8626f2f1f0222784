import type { Compte, Vecu } from '../schema/compte.ts';
import type { Evenement, EvenementDe, Mode } from '../schema/evenement.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Day, Month } from './day.ts';
import type { Portal } from './flow.ts';
import { begin, type Content, type World } from './world.ts';

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

/** Opens a session: the first event of its journal, and the past that the account brings. Pure: the same choice gives the same start. */
export function startSession(
  scenario: Scenario | undefined,
  compte: Compte,
  portal: Portal,
  choice: StartChoice,
): { journal: Evenement[]; content: Content } {
  // Free practice begins in a month when the declaration can be made, on the third day: the invitation has come, nothing is late.
  const review = compte.droits.declarationEn;
  const first = begin({
    scenario: scenario?.id ?? null,
    compte: compte.id,
    edition: choice.edition,
    mode: choice.mode,
    regles: scenario?.regles ?? choice.regles ?? review,
    graine: choice.seed,
    le: (scenario?.debut ?? choice.debut ?? `${review}-03`) as Day,
    t: choice.t,
  });
  return { journal: [first], content: contentFrom(first, scenario, compte, portal) };
}

/** What a session needs besides its journal, made again from the journal's first event: to resume a saved session. */
export function contentFrom(first: Evenement, scenario: Scenario | undefined, compte: Compte, portal: Portal): Content {
  if (first.type !== 'commence') throw new Error('Une séance commence par l’évènement « commence ».');
  const made = portal.opening(worldBefore(first, scenario, compte));
  const lived = compte.historique.map(asEvent).filter((event) => moment(event) <= moment(first));
  // Array.sort keeps the order of what happened at the same moment.
  return { compte, scenario, opening: [...made, ...lived].sort((a, b) => moment(a).localeCompare(moment(b))) };
}

const worldBefore = (first: EvenementDe<'commence'>, scenario: Scenario | undefined, compte: Compte): Omit<World, 'events'> => ({
  compte,
  scenario,
  edition: first.edition,
  mode: first.mode,
  rules: first.regles as Month,
  seed: first.graine,
  today: first.le as Day,
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
