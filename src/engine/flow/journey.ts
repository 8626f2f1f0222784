import type { Valeur } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { type Answer, answerKey, answersOf, coversPour } from '../answers/answers.ts';
import { eventsOf, type World } from '../journal/world.ts';
import { editionOf } from '../portal/edition.ts';
import type { Portal } from '../portal/portal.ts';
import type { Field, Flow, FlowContext, Screen } from './flow.ts';

/** State of a field or of a part of the form: shape, word and colour are chosen elsewhere. */
export type State = 'complet' | 'a-completer' | 'reporte' | 'a-verifier';

export interface FieldState {
  field: Field;
  key: string;
  etat: State;
  valeur: Valeur | undefined;
  /** Why what was typed could not be taken, and what it was. */
  refus: { raison: string; saisie: string | undefined } | undefined;
}

export interface ScreenState {
  screen: Screen;
  etat: State;
  fields: readonly FieldState[];
  /** Shown at least once. */
  vu: boolean;
}

export interface Journey {
  dossier: string;
  flow: Flow;
  context: FlowContext;
  /** The screens that count now, in order. An answer left on a screen that does not count is not sent. */
  screens: readonly ScreenState[];
  /** Required fields that still prevent sending, in order. */
  manque: readonly (FieldState & { ecran: string })[];
}

// The page, the guide and the checks walk the same form at the same moment.
const walked = new WeakMap<World, { editions: Portal['editions']; current: Journey }[]>();

/** Walks the screens of a démarche once: which ones count, and in what state each field is. */
export function journey(portal: Pick<Portal, 'editions'>, flow: Flow, dossier: string, world: World): Journey {
  const known = walked.get(world) ?? [];
  walked.set(world, known);
  const found = known.find(
    ({ editions, current }) => editions === portal.editions && current.flow === flow && current.dossier === dossier,
  );
  if (found) return found.current;
  const current = walk(portal, flow, dossier, world);
  known.push({ editions: portal.editions, current });
  return current;
}

function walk(portal: Pick<Portal, 'editions'>, flow: Flow, dossier: string, world: World): Journey {
  const context: FlowContext = { world, dossier, answers: answersOf(world, dossier) };
  const seen = new Set(eventsOf(world, 'parcouru').flatMap((event) => (event.dossier === dossier ? [event.ecran] : [])));
  const screens = (ownEntry(editionOf(portal, world)?.screens, flow.id) ?? [])
    .filter((screen) => screen.when?.(context) ?? true)
    .map((screen) => screenState(screen, context, seen.has(screen.id)));
  const manque = screens.flatMap(({ screen, fields }) =>
    fields
      .filter(({ field, etat }) => !field.optional && (etat === 'a-completer' || etat === 'reporte'))
      .map((state) => ({ ...state, ecran: screen.id })),
  );
  return { dossier, flow, context, screens, manque };
}

function screenState(screen: Screen, context: FlowContext, vu: boolean): ScreenState {
  const fields = screen.fields(context).map((field) => fieldState(field, context));
  return { screen, fields, vu, etat: worst(fields, vu) };
}

function fieldState(field: Field, context: FlowContext): FieldState {
  const key = answerKey(field.fait, field.pour);
  const answer = context.answers.get(key);
  const refus = answer?.etat === 'refuse' ? { raison: answer.raison, saisie: answer.saisie } : undefined;
  return {
    field,
    key,
    refus,
    etat: stateOf(field, answer),
    valeur: answer?.etat === 'repondu' ? answer.valeur : field.derive?.valeur,
  };
}

function stateOf(field: Field, answer: Answer | undefined): State {
  if (answer?.etat === 'repondu') return field.alerte ? 'a-verifier' : 'complet';
  if (answer?.etat === 'reporte') return 'reporte';
  if (answer?.etat === 'refuse') return 'a-completer';
  if (field.derive) return 'a-verifier';
  // A list may be sent as it is shown: what misses is said by its lines.
  return field.optional || field.as === 'lignes' ? 'complet' : 'a-completer';
}

// The state of a part is that of its most pressing field; « je ne sais pas encore » shows only when nothing else is missing.
const PRESSING: readonly State[] = ['a-completer', 'reporte', 'a-verifier'];
function worst(fields: readonly FieldState[], vu: boolean): State {
  const states = fields.map(({ etat }) => etat);
  // Some fields answered and one left for later: the part says « je ne sais pas encore ».
  for (const state of PRESSING) if (states.includes(state)) return state;
  return fields.length > 0 || vu ? 'complet' : 'a-completer';
}

/** Finds the field that a trainer or an action names: `pour` may give only some of its parts, in any order. */
export function findField(
  current: Journey,
  fait: string,
  pour: string | undefined,
): (FieldState & { ecran: string }) | undefined {
  for (const { screen, fields } of current.screens) {
    const found = fields.find(({ field }) => field.fait === fait && coversPour(field.pour, pour));
    if (found) return { ...found, ecran: screen.id };
  }
  return undefined;
}
