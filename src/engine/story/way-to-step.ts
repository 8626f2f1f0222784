import { ownEntry } from '#schema/own-entry.ts';
import type { Etape } from '#schema/scenario.ts';
import { answerKey, coversPour, splitKey, typedAs } from '../answers/answers.ts';
import type { Flow } from '../flow/flow.ts';
import { inside, openPlace } from '../flow/go-to.ts';
import { type FieldState, findField, type Journey, journey } from '../flow/journey.ts';
import type { Move } from '../flow/move.ts';
import { answerFirst, leftAside, sendNow } from '../flow/move-in-flow.ts';
import { perform } from '../flow/perform.ts';
import { allPapers } from '../household/papers.ts';
import { addMonthsToDay } from '../journal/day.ts';
import { eventsOf, extend, lastOf, type World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { nextHappening } from './advance.ts';
import { choiceOn, differencesIn, readAs, same, wasApart } from './differences.ts';
import { livedUntil } from './lived-until.ts';
import { actionsFor, nextInSolution, solutionIn } from './next-move.ts';
import { isMet } from './progress.ts';
import { questionOf, type StepTrace, traceOf } from './solution-trace.ts';

/** How one comes to a step that is not done: by a gesture; not at all, since what it waits for is over; or not, by choice. */
export type Way = { etat: 'geste'; gesture: Move } | { etat: 'passe' } | { etat: 'accepte' };

const PAST: Way = { etat: 'passe' };
const by = (gesture: Move): Way => ({ etat: 'geste', gesture });
// What a story waits for comes within a season of the day when its solution sees it, or does not come.
const PATIENCE_MONTHS = 4;
// Each month brings something to answer again (a newer pay slip): past a year after the day of the solution, that is no way to the step.
const LATE_MONTHS = 12;

const found = new WeakMap<World, Map<string, Way | undefined>>();

/** The next gesture towards a step that is not done, from wherever the person is, whatever she did before. */
export const wayTo = (etape: Etape, world: World, portals: readonly Portal[]): Way =>
  wayToday(etape, world, portals) ?? wayByWaiting(etape, traceOf(world, portals).get(etape.id), world, portals);

/** The same, unless nothing can be done today but wait. */
export function wayToday(etape: Etape, world: World, portals: readonly Portal[]): Way | undefined {
  const known = found.get(world) ?? new Map<string, Way | undefined>();
  found.set(world, known);
  if (!known.has(etape.id)) known.set(etape.id, findWay(etape, world, portals));
  return known.get(etape.id);
}

function findWay(etape: Etape, world: World, portals: readonly Portal[]): Way | undefined {
  const { attend } = etape;
  const trace = traceOf(world, portals).get(etape.id);
  if (isOver(etape, world, portals)) return PAST;
  if (attend.connecte) {
    const { portail, par } = attend.connecte;
    const move = portals.find(({ id }) => id === portail)?.nextToConnect(world, par);
    return move ? by(move) : PAST;
  }
  if (attend.ouvert) {
    const { lieu } = attend.ouvert;
    if (isAtHand(lieu, world, portals)) return by(inside(lieu, portals, world) ?? openPlace(lieu, world));
  }
  if (attend.lu) {
    const move = readOne(attend.lu.modele, world, portals);
    if (move) return by(move);
  }
  return wayThroughForm(etape, trace, world, portals) ?? wayOfSolution(trace, world, portals);
}

/** What a step waits for belongs to a dossier that has left since: nothing can be answered in it any more. */
export function isOver(etape: Etape, world: World, portals: readonly Portal[]): boolean {
  const trace = traceOf(world, portals).get(etape.id);
  if (!trace || !asksAnswers(etape)) return false;
  // What is checked elsewhere than in a form (a payment, a letter) has none, and is never over with one.
  const forms = formsOf(etape, trace, portals);
  return forms.length > 0 && forms.every(({ flow }) => timesSent(flow, world) > (trace.sent.get(flow.id) ?? 0));
}

/** The questions that a step is about have been put aside by the person. */
export function isPutAside(etape: Etape, world: World, portals: readonly Portal[]): boolean {
  const trace = traceOf(world, portals).get(etape.id);
  if (!trace || etape.attend.reporte || !asksAnswers(etape)) return false;
  return formsOf(etape, trace, portals).some(({ portal, flow }) => {
    const dossier = flow.open(world);
    if (dossier === undefined) return false;
    return journey(portal, flow, dossier, world).screens.some(({ fields }) =>
      fields.some(({ etat, field }) => etat === 'reporte' && trace.questions.has(questionOf(flow.id, field.fait, field.pour))),
    );
  });
}

const asksAnswers = ({ attend }: Etape): boolean => (attend.repondu ?? attend.reporte ?? attend.verifie) !== undefined;
const timesSent = ({ id }: Flow, world: World): number =>
  eventsOf(world, 'envoye').filter(({ demarche }) => demarche === id).length;

interface Form {
  portal: Portal;
  flow: Flow;
}

/** The démarches in which a step is answered, the last one first. Empty for what happens elsewhere. */
function formsOf({ attend }: Etape, trace: StepTrace | undefined, portals: readonly Portal[]): Form[] {
  const fait = attend.repondu?.fait ?? attend.reporte?.fait;
  const wanted = new Set([...(trace?.questions ?? [])].map((question) => question.split(' ')[0]));
  const forms = portals.flatMap((portal) => Object.values(portal.flows).map((flow) => ({ portal, flow })));
  return forms.filter(({ flow }) =>
    attend.envoye
      ? flow.id === attend.envoye.demarche
      : wanted.has(flow.id) && (fait === undefined || Object.hasOwn(flow.facts, fait)),
  );
}

function wayThroughForm(etape: Etape, trace: StepTrace | undefined, world: World, portals: readonly Portal[]): Way | undefined {
  let accepted = false;
  const others: Move[] = [];
  for (const { portal, flow } of formsOf(etape, trace, portals)) {
    if (!asksAnswers(etape) && !etape.attend.envoye) return undefined;
    if (timesSent(flow, world) > (trace?.answered.get(flow.id) ?? trace?.sent.get(flow.id) ?? 0)) continue;
    const dossier = flow.open(world);
    if (dossier === undefined) continue;
    const current = journey(portal, flow, dossier, world);
    const wish = wishesIn(current, world);
    if (etape.attend.envoye) {
      const confirme = solutionIn(world)[trace?.action ?? -1]?.confirmer !== undefined;
      const way = sendAsItStands(portal, current, confirme, world, portals);
      if (way) return way;
      continue;
    }
    if (etape.attend.reporte) {
      const move = putAside(portal, current, etape.attend.reporte, world);
      if (move) return by(move);
    }
    const { stands, lines } = standing(portal, current, world);
    let kept = false;
    const wrong = (state: FieldState, mine: boolean): string | undefined => {
      const typed = mine ? (askedBy(etape, state) ?? wish(state)) : wish(state);
      if (typed === undefined || !isOffered(state, typed)) return undefined;
      if (missing(state)) return typed;
      const { fait } = splitKey(state.key);
      if (!mine && !Object.hasOwn(flow.onPaper ?? {}, fait)) return undefined;
      if (state.valeur !== undefined && same(state.valeur, readAs(flow, state.field, typed))) return undefined;
      if (state.field.optional && state.valeur === undefined && !mine) return undefined;
      if (!stands(state)) return typed;
      accepted = true;
      kept ||= mine;
      return undefined;
    };
    const isMine = ({ field }: FieldState) => trace?.questions.has(questionOf(flow.id, field.fait, field.pour)) ?? false;
    const waits = leftAside(current) ? onLastPart(current) : () => false;
    // What the line being answered made the form ask comes before another line.
    const besides = (state: FieldState) => (lines.has(state.field.pour) && missing(state) ? wish(state) : undefined);
    const own =
      answerFirst(portal, current, world, besides) ??
      answerFirst(portal, current, world, (state) => (isMine(state) && !waits(state) ? wrong(state, true) : undefined));
    if (own) return by(own);
    // Nothing of the step itself is left to give: what else the form asks belongs to other steps.
    if (kept) continue;
    const any = answerFirst(portal, current, world, (state) => wrong(state, isMine(state)));
    if (any) others.push(any);
  }
  const [other] = others;
  // A code to confirm is sent before the rest of another form is filled.
  if (other) return by(sendingOfStep(etape, trace, world, portals) ?? other);
  return accepted ? { etat: 'accepte' } : undefined;
}

/** What the solution does next for a step that is not about sending, when it is to send one of its forms, or to read a letter. */
function sendingOfStep(etape: Etape, trace: StepTrace | undefined, world: World, portals: readonly Portal[]): Move | undefined {
  const next = trace && nextInSolution(world, portals, trace.action);
  if (!next) return undefined;
  const { action, move } = next;
  const sent = action.envoyer ?? action.confirmer;
  const mine = action.lire !== undefined || formsOf(etape, trace, portals).some(({ flow }) => flow.id === sent);
  return mine && leadsSomewhere(move, world, portals) ? move : undefined;
}

/** Is this a question of the last part of the form? */
function onLastPart({ screens }: Journey): (state: FieldState) => boolean {
  const keys = new Set(screens.at(-1)?.fields.map(({ key }) => key));
  return ({ key }) => keys.has(key);
}

const missing = ({ field, etat }: FieldState): boolean => !field.optional && (etat === 'a-completer' || etat === 'reporte');

/** What is not answered yet, then the sending: what was answered is left as it is, unless nothing can leave so. */
function sendAsItStands(
  portal: Portal,
  current: Journey,
  confirme: boolean,
  world: World,
  portals: readonly Portal[],
): Way | undefined {
  const wish = wishesIn(current, world);
  const wanted = (state: FieldState) => (missing(state) ? wish(state) : undefined);
  // On the last part one swears that all is right: what is missing above comes first.
  const isLast = onLastPart(current);
  const move =
    answerFirst(portal, current, world, (state) => (isLast(state) ? undefined : wanted(state))) ??
    answerFirst(portal, current, world, wanted);
  if (move) return by(move);
  // A question that no paper answers was asked because of an answer that differs: one comes back to that one.
  const root = current.manque.length > 0 ? putRight(portal, current, world) : undefined;
  if (root) return by(root);
  const { request, gesture } = sendNow(portal, current, world, confirme);
  // Looked at from any page: going there to be refused would lead back and forth.
  return leadsSomewhere(request, world, portals) ? by(gesture) : undefined;
}

// What is chosen in a list is there to be chosen: a photo that will be taken later cannot be.
const isOffered = ({ field }: FieldState, typed: string): boolean =>
  !(field.as === 'choix' || field.as === 'liste') || (field.options?.some(({ valeur }) => valeur === typed) ?? true);

// A step that names a value wants that one, whatever the papers say.
const askedBy = ({ attend: { repondu } }: Etape, { field }: FieldState): string | undefined =>
  repondu?.valeur !== undefined && repondu.fait === field.fait && coversPour(field.pour, repondu.pour)
    ? typedAs(repondu.valeur)
    : undefined;

function putAside(
  portal: Portal,
  current: Journey,
  { fait, pour }: { fait: string; pour?: string | undefined },
  world: World,
): Move | undefined {
  const typed = (state: FieldState) =>
    state.field.fait === fait && coversPour(state.field.pour, pour) && state.etat !== 'reporte' ? '' : undefined;
  const move = answerFirst(portal, current, world, typed);
  if (move?.fais !== 'repondre') return move;
  const { saisie: _saisie, ...place } = move;
  return { ...place, fais: 'reporter' };
}

/** What the solution would type in a field, or what the papers say, in the solution's way of reading them. */
function wishesIn({ flow, context }: Journey, world: World): (state: FieldState) => string | undefined {
  const since = actionsFor(flow.id, timesSent(flow, world), world);
  const avec = since.findLast(({ remplir }) => remplir?.demarche === flow.id)?.remplir?.avec;
  const typed = ({ field }: FieldState): string | undefined => {
    const said = since.findLast(
      ({ repondre }) => repondre?.fait === field.fait && coversPour(field.pour, repondre.pour),
    )?.repondre;
    return said ? typedAs(said.valeur) : flow.truth(field, context, avec);
  };
  return (state) => {
    const wish = typed(state);
    return readAs(flow, state.field, wish) === undefined ? undefined : wish;
  };
}

/** The gesture that gives the papers' answer in the place of the first one that differs. */
export function putRight(portal: Portal, current: Journey, world: World): Move | undefined {
  const [first] = differencesIn(portal, current.flow, current.dossier, world);
  return answerFirst(portal, current, world, ({ key }) => (key === first?.key ? typedAs(first.papier) : undefined));
}

/**
 * The answers that differ from the papers and that nobody is sent back to: it is said once, by the words for two answers, and the person
 * chooses. Only one that she wants to look at again is asked for again. A line that is said by its amount speaks for that amount too.
 */
function standing(
  portal: Portal,
  { flow, dossier }: Journey,
  world: World,
): { stands(state: FieldState): boolean; lines: ReadonlySet<string | undefined> } {
  const left = differencesIn(portal, flow, dossier, world).filter((one) => {
    const choice = choiceOn(one, world);
    return choice === undefined ? wasApart(one, world) : choice === 'continuer';
  });
  const keys = new Set(left.map(({ key }) => key));
  const told = Object.entries(flow.onPaper ?? {});
  return {
    lines: new Set(left.flatMap(({ pour }) => pour ?? [])),
    stands({ key }) {
      const { fait, pour } = splitKey(key);
      return keys.has(key) || told.some(([line, by]) => by?.figure === fait && keys.has(answerKey(line, pour)));
    },
  };
}

// A paper that has not come cannot be opened.
const isAtHand = (lieu: string, world: World, portals: readonly Portal[]): boolean =>
  !lieu.startsWith('papier:') || allPapers(world, portals).some(({ id }) => `papier:${id}` === lieu);

const unread = (modele: string, world: World) =>
  lastOf(
    world,
    'recu',
    (event) => event.modele === modele && !eventsOf(world, 'lu').some(({ message }) => message === event.message),
  );

function readOne(modele: string, world: World, portals: readonly Portal[]): Move | undefined {
  const message = unread(modele, world);
  if (!message) return undefined;
  const door = message.canal === 'espace' ? inside(`${message.de}:messages`, portals, world) : undefined;
  return door ?? { fais: 'lire', message: message.message };
}

// What the solution does before: a page opened, another démarche sent. Its own waits are looked at apart.
function wayOfSolution(trace: StepTrace | undefined, world: World, portals: readonly Portal[]): Way | undefined {
  const next = trace && nextInSolution(world, portals, trace.action);
  if (!next || next.move.fais === 'attendre') return undefined;
  const there = afterOpening(next.move, trace.action, world, portals);
  const kept = wayWithKept(there, world, portals);
  if (kept) return kept;
  // Looked at from any page: going there to be refused would lead back and forth.
  return leadsSomewhere(there, world, portals) ? by(next.move) : undefined;
}

const MOST_PAGES = 4;

/** What the solution does once it is on the right page. */
function afterOpening(move: Move, last: number, world: World, portals: readonly Portal[]): Move {
  let [next, there] = [move, world];
  for (let pages = 0; next.fais === 'ouvrir' && pages < MOST_PAGES; pages += 1) {
    there = extend(there, perform(next, there, portals, 0));
    next = nextInSolution(there, portals, last)?.move ?? next;
  }
  return next;
}

/** Where the solution would change an answer that the person gave, her dossier leaves as it stands. */
function wayWithKept(move: Move, world: World, portals: readonly Portal[]): Way | undefined {
  if (move.fais !== 'repondre') return undefined;
  const portal = portals.find(({ flows }) => Object.hasOwn(flows, move.demarche));
  const flow = ownEntry(portal?.flows, move.demarche);
  if (!portal || !flow || flow.open(world) !== move.dossier) return undefined;
  const current = journey(portal, flow, move.dossier, world);
  const asked = findField(current, move.fait, move.pour);
  return asked && standing(portal, current, world).stands(asked)
    ? sendAsItStands(portal, current, false, world, portals)
    : undefined;
}

/** Would this gesture be noted at all? A request that is refused for ever is no way. */
const leadsSomewhere = (move: Move, world: World, portals: readonly Portal[]): boolean =>
  move.fais !== 'requete' || perform(move, world, portals, 0).some(({ type }) => type !== 'refuse');

function wayByWaiting(etape: Etape, trace: StepTrace | undefined, world: World, portals: readonly Portal[]): Way {
  const next = nextHappening(world, portals);
  // The solution does it on its day, which may come before or after anything happens: one does not leap over it.
  const planned = trace && trace.le > world.today ? trace.le : undefined;
  const event = next && (next.le > world.today ? next.le : world.today);
  const until = planned !== undefined && (event === undefined || planned < event) ? planned : event;
  if (until === undefined) return PAST;
  if (!etape.attend.attendu) {
    const last = addMonthsToDay(planned ?? world.today, PATIENCE_MONTHS);
    const days = planned === undefined ? [last] : [planned, last];
    const late = trace !== undefined && addMonthsToDay(trace.le, LATE_MONTHS) < world.today;
    const comes = late ? hasCome : hasComeOrOpens;
    if (!days.some((day) => comes(etape, livedUntil(day, world, portals), portals))) return PAST;
  }
  return by({ fais: 'attendre', jusqua: until });
}

/** Has it come by then, or is there at last something to do for it (a form that opens, a convocation to answer)? */
const hasComeOrOpens = (etape: Etape, later: World, portals: readonly Portal[]): boolean =>
  hasCome(etape, later, portals) || wayToday(etape, later, portals)?.etat === 'geste';

function hasCome({ attend }: Etape, later: World, portals: readonly Portal[]): boolean {
  if (attend.lu) return unread(attend.lu.modele, later) !== undefined;
  if (attend.ouvert) return isAtHand(attend.ouvert.lieu, later, portals);
  return isMet(attend, later, portals);
}
