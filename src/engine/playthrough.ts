import type { Evenement } from '../schema/evenement.ts';
import type { Action, Scenario } from '../schema/scenario.ts';
import { advance, nextHappening, wait } from './advance.ts';
import { answerTo } from './answer.ts';
import { coversPour, typedAs } from './answers.ts';
import { browserOf, portalTab } from './browser.ts';
import { factOf } from './fact-of.ts';
import type { Field, Flow, Move, Portal } from './flow.ts';
import { type FieldState, findField, type Journey, journey } from './journey.ts';
import { countMet, isMet } from './progress.ts';
import { respond } from './respond.ts';
import { eventsOf, extend, lastOf, stamp, type World } from './world.ts';

/*
 * A scenario carries its own solution. Each action is a goal: « what is the next gesture towards it, from here? » has an answer
 * in any world, so the same code plays the whole in a test, shows it at a human pace, and does one step for a person.
 */

/** The next gesture of the solution, or undefined when all of it is accomplished. */
export function nextMove(world: World, portals: readonly Portal[]): Move | undefined {
  const actions = (world.scenario?.solution ?? []).filter(({ edition }) => edition === undefined || edition === world.edition);
  for (const [rank, action] of actions.entries()) {
    const move = moveTowards(action, actions.slice(0, rank), world, portals);
    if (move) return move;
  }
  return undefined;
}

function moveTowards(action: Action, before: readonly Action[], world: World, portals: readonly Portal[]): Move | undefined {
  const home = portals.find(({ id }) => id === world.scenario?.portail) ?? portals[0];
  if (!home) return undefined;
  const times = (same: (other: Action) => boolean) => 1 + before.filter(same).length;
  if (action.seConnecter !== undefined) {
    const portal = portals.find(({ id }) => id === action.seConnecter) ?? home;
    return eventsOf(world, 'connecte').filter(({ etape, portail }) => etape === 'fait' && portail === portal.id).length >=
      times((other) => other.seConnecter === action.seConnecter)
      ? undefined
      : portal.nextToConnect(world);
  }
  if (action.ouvrir !== undefined) {
    const wanted = times((other) => other.ouvrir === action.ouvrir);
    return countMet({ ouvert: { lieu: action.ouvrir } }, world, home) >= wanted
      ? undefined
      : (inside(action.ouvrir, portals, world) ?? openPlace(action.ouvrir, world));
  }
  if (action.lire !== undefined) {
    const { modele } = action.lire;
    if (countMet({ lu: { modele } }, world, home) >= times((other) => other.lire?.modele === modele)) return undefined;
    const unread = lastOf(
      world,
      'recu',
      (event) => event.modele === modele && !eventsOf(world, 'lu').some(({ message }) => message === event.message),
    );
    return unread ? { fais: 'lire', message: unread.message } : undefined;
  }
  if (action.attendre !== undefined) return moveToWait(action, before, world, portals, home);
  return moveInFlow(action, before, world, portals);
}

function moveToWait(
  action: Action,
  before: readonly Action[],
  world: World,
  portals: readonly Portal[],
  home: Portal,
): Move | undefined {
  const { jusqua, minutes, que } = action.attendre ?? {};
  if (jusqua !== undefined) return world.today >= jusqua ? undefined : { fais: 'attendre', jusqua: jusqua as World['today'] };
  if (minutes !== undefined) {
    const wanted = 1 + before.filter((other) => other.attendre?.minutes !== undefined).length;
    return eventsOf(world, 'attendu').filter((event) => event.minutes !== undefined).length >= wanted
      ? undefined
      : { fais: 'patienter', minutes };
  }
  if (!que) return undefined;
  const wanted = 1 + before.filter((other) => JSON.stringify(other.attendre?.que) === JSON.stringify(que)).length;
  if (countMet(que, world, home) >= wanted) return undefined;
  const next = nextHappening(world, portals);
  return next ? { fais: 'attendre', jusqua: next.le > world.today ? next.le : world.today } : undefined;
}

/** Actions that fill or send a démarche. They are over once the démarche has been sent as often as the solution sent it before, plus one. */
function moveInFlow(action: Action, before: readonly Action[], world: World, portals: readonly Portal[]): Move | undefined {
  const target = flowOf(action, portals);
  if (!target) return undefined;
  const { portal, flow } = target;
  const sentBefore = before.filter((other) => other.envoyer === flow.id).length;
  if (eventsOf(world, 'envoye').filter(({ demarche }) => demarche === flow.id).length > sentBefore) return undefined;
  const dossier = flow.open(world);
  if (dossier === undefined) return undefined;
  const current = journey(portal, flow, dossier, world);
  const gesture = gestureIn(action, current, portal, saidBefore(flow, before));
  if (!gesture) return undefined;
  // One must be inside, and on the right screen, as a person would.
  return (
    portal.nextToConnect(world) ?? (gesture.place === undefined ? undefined : placeFirst(gesture.place, world)) ?? gesture.move
  );
}

interface Gesture {
  move: Move;
  place: string | undefined;
}

type Said = NonNullable<Action['repondre']>;
// What the solution answers itself since this démarche was last sent.
function saidBefore(flow: Flow, before: readonly Action[]): readonly Said[] {
  const since = before.slice(before.findLastIndex(({ envoyer }) => envoyer === flow.id) + 1);
  return since.flatMap(({ repondre }) => repondre ?? []);
}

function gestureIn(action: Action, current: Journey, portal: Portal, said: readonly Said[]): Gesture | undefined {
  const { flow, dossier } = current;
  // An answer beside which the portal gives a warning is an answer all the same.
  const stands = (state: FieldState) =>
    state.etat === 'complet' || (state.etat === 'a-verifier' && current.context.answers.get(state.key)?.etat === 'repondu');
  const at = (ecran: string) => portal.placeOf(flow.id, ecran);
  const field = (found: { field: Field; ecran: string }, saisie: string): Gesture => ({
    place: at(found.ecran),
    move: { fais: 'repondre', dossier, demarche: flow.id, fait: found.field.fait, ...pourOf(found.field), saisie },
  });
  if (action.repondre) {
    const { fait, pour, valeur } = action.repondre;
    const found = findField(current, fait, pour);
    // What is kept of a secret is not what was typed.
    const read = factOf(flow, fait)?.parse(typedAs(valeur));
    if (!found || (stands(found) && same(found.valeur, read?.ok ? read.valeur : valeur))) return undefined;
    return field(found, typedAs(valeur));
  }
  if (action.reporter) {
    const found = findField(current, action.reporter.fait, action.reporter.pour);
    if (!found || found.etat === 'reporte') return undefined;
    return {
      place: at(found.ecran),
      move: { fais: 'reporter', dossier, demarche: flow.id, fait: found.field.fait, ...pourOf(found.field) },
    };
  }
  if (action.remplir) {
    for (const { screen, fields } of current.screens) {
      for (const state of fields) {
        // A list of lines may be sent as it is shown, but the papers may ask for more lines than that.
        const untouched = state.field.as === 'lignes' && !current.context.answers.has(state.key);
        if (!untouched && (state.etat === 'complet' || (state.field.optional && state.etat !== 'reporte'))) continue;
        const own = said.some(({ fait, pour }) => state.field.fait === fait && coversPour(state.field.pour, pour));
        if (own && stands(state)) continue;
        const saisie = flow.truth(state.field, current.context, action.remplir.avec);
        const parsed = saisie === undefined ? undefined : factOf(flow, state.field.fait)?.parse(saisie);
        // What cannot be typed would be refused for ever, and what already stands would be typed for ever.
        if (saisie === undefined || !parsed?.ok || (stands(state) && same(state.valeur, parsed.valeur))) continue;
        return field({ field: state.field, ecran: screen.id }, saisie);
      }
    }
    return undefined;
  }
  const last = current.screens.findLast(({ screen }) => !screen.lecture) ?? current.screens.at(-1);
  const corps = flow.payload(
    current.context,
    current.screens.map(({ screen }) => screen),
  );
  return {
    place: last ? at(last.screen.id) : undefined,
    move: { fais: 'requete', portail: portal.id, route: flow.route, corps: { dossier, donnees: corps } },
  };
}

const pourOf = (field: Field): { pour?: string } => (field.pour === undefined ? {} : { pour: field.pour });
const same = (a: unknown, b: unknown): boolean => typedAs(a) === typedAs(b);

function flowOf(action: Action, portals: readonly Portal[]): { portal: Portal; flow: Flow } | undefined {
  const wanted = action.envoyer ?? action.remplir?.demarche;
  const fait = action.repondre?.fait ?? action.reporter?.fait;
  for (const portal of portals) {
    const flow = Object.values(portal.flows).find((other) =>
      wanted === undefined ? fait !== undefined && fait in other.facts : other.id === wanted,
    );
    if (flow) return { portal, flow };
  }
  return undefined;
}

const MAILBOX_TAB = 2;
const openPlace = (lieu: string, world: World): Move => {
  if (lieu === 'messagerie') return { fais: 'ouvrir', lieu, onglet: MAILBOX_TAB };
  return lieu.startsWith('papier:') ? { fais: 'ouvrir', lieu } : { fais: 'ouvrir', lieu, onglet: portalTab(world) };
};

const placeFirst = (lieu: string, world: World): Move | undefined => {
  const { tabs, active } = browserOf(world.events, '');
  return tabs.find(({ id }) => id === active)?.lieu === lieu ? undefined : openPlace(lieu, world);
};
const inside = (lieu: string, portals: readonly Portal[], world: World): Move | undefined =>
  portals.find(({ id, publicPlaces = [] }) => lieu.startsWith(`${id}:`) && !publicPlaces.includes(lieu))?.nextToConnect(world);

/** What a gesture records: the same events as in the browser, without one. Undefined when it leads nowhere. */
export function perform(move: Move, world: World, portals: readonly Portal[], t: number): Evenement[] {
  const now = { today: world.today, minute: world.minute, t };
  if (move.fais === 'attendre') return advance(world, portals, move.jusqua, t);
  if (move.fais === 'patienter') return wait(world, portals, move.minutes, t);
  if (move.fais === 'ouvrir')
    return stamp([{ type: 'ouvert', lieu: move.lieu, ...(move.onglet === undefined ? {} : { onglet: move.onglet }) }], now);
  if (move.fais === 'lire') {
    const modele = lastOf(world, 'recu', ({ message }) => message === move.message)?.modele;
    return stamp([{ type: 'lu', message: move.message, ...(modele === undefined ? {} : { modele }) }], now);
  }
  if (move.fais === 'requete') {
    const portal = portals.find(({ id }) => id === move.portail);
    return portal ? stamp(respond(portal, move.route, move.corps, world).faits, now) : [];
  }
  const where = { dossier: move.dossier, fait: move.fait, ...(move.pour === undefined ? {} : { pour: move.pour }) };
  if (move.fais === 'reporter') return stamp([{ type: 'reporte', ...where }], now);
  const flow = portals.flatMap((portal) => Object.values(portal.flows)).find(({ id }) => id === move.demarche);
  const spec = flow && factOf(flow, move.fait);
  return spec ? stamp([answerTo(spec, where, move.saisie)], now) : [];
}

const MOST_GESTURES = 2_000;

/** How a solution ended: the final world, and the steps that it never fulfilled. */
export interface Played {
  world: World;
  journal: Evenement[];
  jamais: readonly string[];
  /** Why it stopped before its end, if it did. */
  arret: string | undefined;
}

/** Plays a whole solution without a browser, from a world that just began. */
export function playthrough(start: World, portals: readonly Portal[]): Played {
  let world = start;
  const journal: Evenement[] = [];
  const met = new Set<string>();
  const home = portals.find(({ id }) => id === start.scenario?.portail);
  const note = () => {
    for (const etape of start.scenario?.etapes ?? []) if (home && isMet(etape.attend, world, home)) met.add(etape.id);
  };
  let stuck = 0;
  let arret: string | undefined;
  for (let count = 0; ; count += 1) {
    note();
    const move = nextMove(world, portals);
    if (!move) break;
    const events = perform(move, world, portals, 0);
    stuck = events.some(({ type }) => type !== 'subi' && type !== 'refuse') ? 0 : stuck + 1;
    // An incident may strike several times in a row before the request passes; a refusal for ever is a mistake of the solution.
    if (stuck > 25 || count > MOST_GESTURES) {
      arret = `la solution n’avance plus (${describeMove(move)})`;
      break;
    }
    world = extend(world, events);
    journal.push(...events);
  }
  const current = home
    ? (start.scenario?.etapes ?? []).filter((etape) => !isMet(etape.attend, world, home)).map(({ id }) => id)
    : [];
  return { world, journal, jamais: current.filter((id) => !met.has(id)), arret };
}

/** A gesture in a few French words, for messages to authors. */
export function describeMove(move: Move): string {
  const words: Record<Move['fais'], (m: never) => string> = {
    ouvrir: (m: Extract<Move, { fais: 'ouvrir' }>) => `ouvrir ${m.lieu}`,
    repondre: (m: Extract<Move, { fais: 'repondre' }>) => `répondre « ${m.saisie} » à ${m.fait}${m.pour ? ` (${m.pour})` : ''}`,
    reporter: (m: Extract<Move, { fais: 'reporter' }>) => `laisser ${m.fait} pour plus tard`,
    requete: (m: Extract<Move, { fais: 'requete' }>) => `envoyer la requête « ${m.route} »`,
    attendre: (m: Extract<Move, { fais: 'attendre' }>) => `attendre le ${m.jusqua}`,
    patienter: (m: Extract<Move, { fais: 'patienter' }>) => `attendre ${m.minutes} minutes`,
    lire: (m: Extract<Move, { fais: 'lire' }>) => `lire le message ${m.message}`,
  };
  return words[move.fais](move as never);
}

/** Every edition in which this scenario is meant to be lived. */
export const editionsOf = (scenario: Scenario, portal: Portal): string[] => scenario.editions ?? Object.keys(portal.editions);
