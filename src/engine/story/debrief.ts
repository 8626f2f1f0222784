import type { Day, Month } from '#schema/day.ts';
import type { Evenement, EvenementDe } from '#schema/evenement.ts';
import type { Etape } from '#schema/scenario.ts';
import type { Texte } from '#schema/texte.ts';
import { daysBetween } from '../journal/day.ts';
import { eventsOf, type World } from '../journal/world.ts';
import type { Lesson } from '../portal/lesson.ts';
import type { Portal } from '../portal/portal.ts';
import { roundToCents } from '../words/money.ts';
import { sentApart } from './differences.ts';
import { isMet } from './progress.ts';
import { stepOf } from './told-differences.ts';
import { avoidedInEveryTry, type ToldTry, toldTries } from './told-tries.ts';

type Help = EvenementDe<'aide'>['niveau'];

/** A step that was reached, and when. `le` is absent when it was already so at the beginning, and stayed so. */
export interface Achieved {
  etape: Etape;
  le: Day | undefined;
}

/** What was paid for one month; amounts in euros. */
export interface Payment {
  mois: Month;
  le: Day;
  montant: number;
  retenu: number;
}

/** The story of a session, told at its end. It counts, and judges nothing. */
export interface Debrief {
  achieved: readonly Achieved[];
  remaining: readonly Etape[];
  /** How many times each kind of help was asked, in all tries. */
  help: Readonly<Record<Help, number>>;
  lessons: Readonly<Record<Lesson['etat'], readonly Lesson[]>>;
  /** Euros received and retained since the session began. */
  money: { payments: readonly Payment[]; received: number; retained: number };
  time: { from: Day; to: Day; days: number; realMinutes: number };
  /** The tries that were left, oldest first, then the current one. */
  tries: readonly ToldTry[];
  retenir: readonly Texte[];
  garder: readonly Texte[];
  discussion: readonly Texte[];
}

/** Tells what a session was, from what happened in it. `journal` holds every try; `world` is the current one, `portals` those of the story. */
export function debrief(world: World, portals: readonly Portal[], journal: readonly Evenement[]): Debrief {
  const lived = livedBy(world);
  const first = lived[0]?.le ?? world.today;
  const steps = world.scenario?.etapes ?? [];
  const apart = sentOtherwise(world, portals);
  const achieved = achievedSteps(world, portals).filter(({ etape }) => !apart.has(etape.id));
  const done = new Set(achieved.map(({ etape }) => etape.id));
  const tries = toldTries(world, portals, journal);
  const told = tries.at(-1)?.lessons ?? [];
  return {
    achieved,
    remaining: steps.filter(({ id }) => !done.has(id)),
    help: countHelp(journal),
    lessons: {
      arrive: told.filter(({ etat }) => etat === 'arrive'),
      'a-venir': told.filter(({ etat }) => etat === 'a-venir'),
      evite: avoidedInEveryTry(tries),
    },
    money: moneyStory(lived),
    time: { from: first, to: world.today, days: daysBetween(first, world.today), realMinutes: realMinutes(journal) },
    tries,
    retenir: world.scenario?.retenir ?? [],
    garder: world.scenario?.garder ?? [],
    discussion: world.scenario?.discussion ?? [],
  };
}

// The opening history of the account happened before the story: it is nobody's achievement and nobody's payment here.
const livedBy = (world: World): readonly Evenement[] => world.events.slice(Math.max(0, startOf(world)));
const startOf = (world: World): number => world.events.findIndex(({ type }) => type === 'commence');

function achievedSteps(world: World, portals: readonly Portal[]): Achieved[] {
  const start = Math.max(0, startOf(world));
  return (world.scenario?.etapes ?? [])
    .filter((etape) => isMet(etape.attend, world, portals))
    .map((etape) => ({ etape, rank: metSince(etape, world, portals, start) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ etape, rank }) => ({ etape, le: rank > start ? world.events[rank]?.le : undefined }));
}

/** The steps whose own answer left otherwise than the papers say, and was never sent again: nobody succeeded in them, even when they are done. */
function sentOtherwise(world: World, portals: readonly Portal[]): ReadonlySet<string> {
  const steps = world.scenario?.etapes ?? [];
  if (steps.length === 0) return new Set();
  const all = eventsOf(world, 'envoye');
  const last = ({ dossier }: EvenementDe<'envoye'>) => all.findLast((one) => one.dossier === dossier);
  return new Set(
    sentApart(world, portals)
      .filter(({ sent }) => last(sent) === sent)
      .flatMap(({ differences }) => differences.map((one) => stepOf(one, world, portals)))
      .flatMap((etape) => (etape === undefined || etape.ecart === 'but' ? [] : [etape.id])),
  );
}

// A step may be lost and won again (an answer that was changed): the date is that of the last time it was won.
function metSince(etape: Etape, world: World, portals: readonly Portal[], start: number): number {
  let rank = world.events.length - 1;
  while (rank > start && isMet(etape.attend, before(world, rank), portals)) rank -= 1;
  return rank;
}

/** The world just before event number `rank`. */
function before(world: World, rank: number): World {
  const last = world.events[rank - 1];
  return {
    ...world,
    events: world.events.slice(0, rank),
    today: last?.le ?? world.today,
    minute: last?.minute ?? world.minute,
  };
}

function countHelp(journal: readonly Evenement[]): Record<Help, number> {
  const asked = eventsOf({ events: journal }, 'aide');
  const count = (niveau: Help) => asked.filter((event) => event.niveau === niveau).length;
  return { consigne: count('consigne'), montrer: count('montrer'), expliquer: count('expliquer'), faire: count('faire') };
}

function moneyStory(lived: readonly Evenement[]): Debrief['money'] {
  const payments = eventsOf({ events: lived }, 'paye').map(({ mois, le, montant, retenu }) => ({
    mois,
    le,
    montant,
    retenu,
  }));
  const sum = (key: 'montant' | 'retenu') => roundToCents(payments.reduce((total, payment) => total + payment[key], 0));
  return { payments, received: sum('montant'), retained: sum('retenu') };
}

// A session may be left and taken up the next day: a silence longer than this is a break, not work.
const LONGEST_PAUSE_MS = 15 * 60_000;

function realMinutes(journal: readonly Evenement[]): number {
  const worked = journal.reduce((total, event, rank) => {
    const silence = event.t - (journal[rank - 1]?.t ?? event.t);
    return silence > 0 && silence <= LONGEST_PAUSE_MS ? total + silence : total;
  }, 0);
  return Math.round(worked / 60_000);
}
