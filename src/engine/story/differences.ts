import type { EvenementDe, Valeur } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { answerKey, answersOf, coversPour, lastWordOn, splitKey, typedAs } from '../answers/answers.ts';
import { factOf } from '../flow/fact-of.ts';
import type { Field, Flow, FlowContext } from '../flow/flow.ts';
import { type FieldState, type Journey, journey } from '../flow/journey.ts';
import { valueInWords } from '../flow/value-in-words.ts';
import { eventsOf, type World } from '../journal/world.ts';
import { flowOfDossier } from '../portal/naming.ts';
import type { Portal } from '../portal/portal.ts';
import { actionsFor } from './next-move.ts';

/** One answer that is not what the papers say: which one, and both figures. */
export interface Difference {
  portal: Portal;
  flow: Flow;
  dossier: string;
  /** The screen that asks it. */
  ecran: string;
  fait: string;
  pour: string | undefined;
  key: string;
  /** What was answered and what the papers say, as values of the fact that asks. */
  dit: Valeur;
  papier: Valeur;
  /** The same in the words of the page: « 1 099,50 € ». A confirmed line is said by its amount. */
  mots: { dit: string; papier: string };
}

// Each step of a story asks for those of the same moment.
const known = new WeakMap<World, Map<string, readonly Difference[]>>();

/** The answers of a dossier that differ from the papers, in the order of the form. What the solution answers itself is never one. */
export function differencesIn(portal: Portal, flow: Flow, dossier: string, world: World): readonly Difference[] {
  const here = known.get(world) ?? new Map<string, readonly Difference[]>();
  known.set(world, here);
  const name = `${portal.id} ${flow.id} ${dossier}`;
  const found = here.get(name) ?? compareIn(portal, flow, dossier, world);
  here.set(name, found);
  return found;
}

function compareIn(portal: Portal, flow: Flow, dossier: string, world: World): Difference[] {
  if (flow.onPaper === undefined) return [];
  const said = answersOf(world, dossier);
  if (said.size === 0) return [];
  const current = journey(portal, flow, dossier, world);
  return comparedIn(portal, current, (state) => (said.get(state.key)?.etat === 'repondu' ? state.valeur : undefined), world);
}

/** What the person said of a difference, as long as her answer stays the same; undefined when nothing was said of it yet. */
export const choiceOn = ({ dossier, key, dit }: Difference, world: World) =>
  eventsOf(world, 'ecart').findLast(
    (event) => event.dossier === dossier && answerKey(event.fait, event.pour) === key && same(event.dit, dit),
  )?.choix;

/**
 * Did the answer differ when it was given? A paper that came since, or a story that corrects what it made one send, changes what is right: to
 * say so is then the next step, and no mistake was made.
 */
export function wasApart({ portal, flow, dossier, key }: Difference, world: World): boolean {
  const word = lastWordOn(world, dossier, key);
  const rank = word ? world.events.indexOf(word) : -1;
  if (!word || rank < 0) return true;
  const then: World = {
    ...world,
    events: world.events.slice(0, rank + 1),
    today: word.le as World['today'],
    minute: word.minute,
  };
  return differencesIn(portal, flow, dossier, then).some((one) => one.key === key);
}

/**
 * What was sent, compared with the papers as they were that day: mistakes that are the purpose of the story too, since they were declared
 * all the same. `unwanted`: without them.
 */
export function differencesSent(
  sent: EvenementDe<'envoye'>,
  world: World,
  portals: readonly Portal[],
  unwanted = false,
): Difference[] {
  const owner = flowOfDossier(sent.demarche, portals);
  const rank = owner?.flow.onPaper ? world.events.indexOf(sent) : -1;
  if (!owner || rank < 0) return [];
  const before: World = { ...world, events: world.events.slice(0, rank), today: sent.le as World['today'], minute: sent.minute };
  const current = journey(owner.portal, owner.flow, sent.dossier, before);
  return comparedIn(owner.portal, current, (state) => ownEntry(sent.donnees, state.key), before, !unwanted);
}

/** Every sending of the story that differed from the papers without the story wanting it, oldest first. */
export function sentApart(
  world: World,
  portals: readonly Portal[],
): { sent: EvenementDe<'envoye'>; differences: readonly Difference[] }[] {
  const start = world.events.findIndex(({ type }) => type === 'commence');
  return eventsOf(world, 'envoye').flatMap((sent) => {
    if (world.events.indexOf(sent) < start) return [];
    const differences = differencesSent(sent, world, portals, true);
    return differences.length === 0 ? [] : [{ sent, differences }];
  });
}

function comparedIn(
  portal: Portal,
  current: Journey,
  answer: (state: FieldState) => Valeur | undefined,
  world: World,
  wanted = false,
): Difference[] {
  const { flow, dossier, context } = current;
  const solution = solutionWords(flow, world);
  const found: Difference[] = [];
  for (const { screen, fields } of current.screens) {
    for (const state of fields) {
      const dit = answer(state);
      if (dit === undefined || ownEntry(flow.onPaper, state.field.fait) === undefined) continue;
      const told = solution(state.field, context);
      const papier = ownEntry(flow.onPaper, state.field.fait)?.told
        ? told.at(-1)
        : readAs(flow, state.field, flow.truth(state.field, context));
      if (papier === undefined || [papier, ...(wanted ? [] : told)].some((valeur) => same(dit, valeur))) continue;
      const mots = inWords({ portal, flow, dossier, context, world }, state, dit, papier);
      if (mots.dit === mots.papier) continue;
      const { fait, pour } = splitKey(state.key);
      found.push({ portal, flow, dossier, ecran: screen.id, fait, pour, key: state.key, dit, papier, mots });
    }
  }
  // An amount that is wrong because its line was: the line says both.
  return found.filter(
    (one) => !found.some((other) => other.pour === one.pour && ownEntry(flow.onPaper, other.fait)?.figure === one.fait),
  );
}

/** The value that a reading of the papers gives to a field. */
export function readAs(flow: Flow, field: Field, typed: string | undefined): Valeur | undefined {
  const parsed = typed === undefined ? undefined : factOf(flow, field.fait)?.parse(typed);
  return parsed?.ok ? parsed.valeur : undefined;
}

/** Order does not count among several choices. */
export const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? [...a].sort().join() === [...b].sort().join() : typedAs(a) === typedAs(b);

/** What the solution itself types in a field for this sending of the démarche, mistakes that are its purpose included. */
function solutionWords(flow: Flow, world: World): (field: Field, context: FlowContext) => Valeur[] {
  const sent = eventsOf(world, 'envoye').filter(({ demarche }) => demarche === flow.id).length;
  const solution = actionsFor(flow.id, sent, world);
  const ways = solution.flatMap(({ remplir }) =>
    remplir?.demarche === flow.id && remplir.avec !== undefined ? [remplir.avec] : [],
  );
  const said = solution.flatMap(({ repondre }) => (repondre && Object.hasOwn(flow.facts, repondre.fait) ? [repondre] : []));
  return (field, context) => [
    ...ways.flatMap((way) => listed(readAs(flow, field, flow.truth(field, context, way)))),
    ...said.flatMap(({ fait, pour, valeur }) =>
      fait === field.fait && coversPour(field.pour, pour) ? listed(readAs(flow, field, typedAs(valeur)) ?? valeur) : [],
    ),
  ];
}

// A value may be a list itself, which `flatMap` would open.
const listed = (valeur: Valeur | undefined): Valeur[] => (valeur === undefined ? [] : [valeur]);

type Place = { portal: Portal; flow: Flow; dossier: string; context: FlowContext; world: World };

function inWords(place: Place, { field }: FieldState, dit: Valeur, papier: Valeur): Difference['mots'] {
  const { flow, context, world } = place;
  const words = (fait: string, valeur: Valeur) => valueInWords(valeur, { ...place, fait, pour: field.pour }, world);
  const { figure, sinon } = ownEntry(flow.onPaper, field.fait) ?? {};
  if (figure === undefined) return { dit: words(field.fait, dit), papier: words(field.fait, papier) };
  const asked: Field = { ...field, fait: figure, as: 'euros' };
  const amount = readAs(flow, asked, flow.truth(asked, context));
  const said = (fait: string | undefined) => {
    const answer = fait === undefined ? undefined : context.answers.get(answerKey(fait, field.pour));
    return fait !== undefined && answer?.etat === 'repondu' ? words(fait, answer.valeur) : undefined;
  };
  const typed = said(figure) ?? said(sinon);
  const confirmed = words(field.fait, papier) === words(field.fait, dit) ? undefined : field.connu;
  return {
    dit: (dit === 'exact' ? confirmed : typed) ?? words(field.fait, dit),
    papier: amount === undefined ? words(field.fait, papier) : words(figure, amount),
  };
}
