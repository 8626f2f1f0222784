import type { Action } from '#schema/scenario.ts';
import { coversPour, typedAs } from '../answers/answers.ts';
import { eventsOf, type World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { factOf } from './fact-of.ts';
import type { Field, Flow } from './flow.ts';
import { placeFirst } from './go-to.ts';
import { type FieldState, findField, type Journey, journey } from './journey.ts';
import type { Move } from './move.ts';

/** What the solution does before an action, and what it does after. */
export interface Around {
  before: readonly Action[];
  after: readonly Action[];
}

/** Actions that fill or send a démarche. They are over once the démarche has been sent as often as the solution sent it before, plus one. */
export function moveInFlow(
  action: Action,
  { before, after }: Around,
  world: World,
  portals: readonly Portal[],
): Move | undefined {
  const target = flowOf(action, portals);
  if (!target) return undefined;
  const { portal, flow } = target;
  const sentBefore = before.filter((other) => sentBy(other) === flow.id).length;
  if (eventsOf(world, 'envoye').filter(({ demarche }) => demarche === flow.id).length > sentBefore) return undefined;
  const dossier = flow.open(world);
  if (dossier === undefined) return undefined;
  const current = journey(portal, flow, dossier, world);
  const said = saidBefore(flow, before);
  const gesture = gestureIn(action, current, portal, said);
  if (!gesture) return undefined;
  if (action.repondre && gesture.move.fais === 'repondre') {
    const above = firstAbove(gesture.move, current, portal, said, after);
    if (above) return reach(portal, flow, above, world);
  }
  return reach(portal, flow, gesture, world);
}

// One must be inside, by the right door, unless it is done from outside; and on the right screen, as a person would.
function reach(portal: Portal, flow: Flow, { move, place }: Gesture, world: World): Move {
  const outside = place !== undefined && (portal.publicPlaces ?? []).includes(place);
  const entering = outside ? undefined : portal.nextToConnect(world, flow.wayIn?.(world));
  return entering ?? (place === undefined ? undefined : placeFirst(place, world)) ?? move;
}

/**
 * The gesture that answers the first question of a dossier that `wanted` points at, on screen first; undefined when none is. `wanted`
 * gives what is to be typed there. On the last part, where one swears and sends, what was put aside before it comes first.
 */
export function answerFirst(
  portal: Portal,
  current: Journey,
  world: World,
  wanted: (state: FieldState) => string | undefined,
): Move | undefined {
  const { flow, dossier } = current;
  const at = (ecran: string) => portal.placeOf(flow.id, ecran);
  const before = current.screens.slice(0, -1);
  const here = (leftAside(current) ? before : current.screens).filter(
    ({ screen }) => placeFirst(at(screen.id), world) === undefined,
  );
  for (const { screen, fields } of [...here, ...current.screens]) {
    for (const state of fields) {
      const saisie = wanted(state);
      if (saisie === undefined) continue;
      const { field } = state;
      const move: Move = { fais: 'repondre', dossier, demarche: flow.id, fait: field.fait, ...pourOf(field), saisie };
      return reach(portal, flow, { move, place: at(screen.id) }, world);
    }
  }
  return undefined;
}

/** Was something that must be answered put aside before the last part, where one swears and sends? */
export const leftAside = ({ screens }: Journey): boolean =>
  screens.slice(0, -1).some(({ fields }) => fields.some(({ field, etat }) => etat === 'reporte' && !field.optional));

/** The request that sends a dossier as it stands, and the next gesture towards it: one first goes to the screen where it is sent. */
export function sendNow(portal: Portal, current: Journey, world: World, confirme: boolean): { request: Move; gesture: Move } {
  const found = sending(current, portal, confirme);
  return { request: found.move, gesture: reach(portal, current.flow, found, world) };
}

interface Gesture {
  move: Move;
  place: string | undefined;
}

/**
 * A page is filled from the top to the bottom: what stands above an answer on its screen, and is filled later with the rest, comes first.
 * An answer that the solution says itself waits for its own turn.
 */
function firstAbove(
  { fait, pour }: { fait: string; pour?: string | undefined },
  current: Journey,
  portal: Portal,
  said: readonly Said[],
  after: readonly Action[],
): Gesture | undefined {
  const { flow } = current;
  const end = after.findIndex((other) => sentBy(other) === flow.id);
  const rest = after.slice(0, end < 0 ? after.length : end);
  const filled = rest.find(({ remplir }) => remplir?.demarche === flow.id);
  if (!filled) return undefined;
  const later = rest.flatMap(({ repondre, reporter }) => repondre ?? reporter ?? []);
  const gesture = gestureIn(filled, current, portal, said);
  if (gesture?.move.fais !== 'repondre') return undefined;
  const { move } = gesture;
  const waits = later.some((one) => one.fait === move.fait && coversPour(move.pour, one.pour));
  const screen = current.screens.find(({ fields }) => fields.some(is(fait, pour)));
  const rank = screen?.fields.findIndex(is(move.fait, move.pour)) ?? -1;
  return !waits && rank >= 0 && rank < (screen?.fields.findIndex(is(fait, pour)) ?? -1) ? gesture : undefined;
}
const is =
  (fait: string, pour: string | undefined) =>
  ({ field }: FieldState): boolean =>
    field.fait === fait && field.pour === pour;

type Said = NonNullable<Action['repondre']>;
// What the solution answers itself since this démarche was last sent.
function saidBefore(flow: Flow, before: readonly Action[]): readonly Said[] {
  const since = before.slice(before.findLastIndex((other) => sentBy(other) === flow.id) + 1);
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
        if (untouched && same(linesShown(fields), parsed.valeur)) continue;
        return field({ field: state.field, ecran: screen.id }, saisie);
      }
    }
    return undefined;
  }
  return sending(current, portal, action.confirmer !== undefined);
}

function sending(current: Journey, portal: Portal, confirme: boolean): Gesture {
  const { flow, dossier, context } = current;
  const screens = current.screens.map(({ screen }) => screen);
  // The page where the button stands: the last one, even when it only has something to read.
  const last = screens.at(-1);
  const corps = { dossier, donnees: flow.payload(context, screens), ...(confirme ? { confirme: true } : {}) };
  return {
    place: last && portal.placeOf(flow.id, last.id),
    move: { fais: 'requete', portail: portal.id, route: flow.route, corps },
  };
}

/** The lines that a screen shows, by their ids. */
const linesShown = (fields: readonly FieldState[]): string[] => [...new Set(fields.flatMap(({ field }) => field.ligne ?? []))];
const sentBy = (action: Action): string | undefined => action.envoyer ?? action.confirmer;
const pourOf = (field: Field): { pour?: string } => (field.pour === undefined ? {} : { pour: field.pour });
const same = (a: unknown, b: unknown): boolean => typedAs(a) === typedAs(b);

function flowOf(action: Action, portals: readonly Portal[]): { portal: Portal; flow: Flow } | undefined {
  const wanted = sentBy(action) ?? action.remplir?.demarche;
  const fait = action.repondre?.fait ?? action.reporter?.fait;
  for (const portal of portals) {
    const flow = Object.values(portal.flows).find((other) =>
      wanted === undefined ? fait !== undefined && Object.hasOwn(other.facts, fait) : other.id === wanted,
    );
    if (flow) return { portal, flow };
  }
  return undefined;
}
