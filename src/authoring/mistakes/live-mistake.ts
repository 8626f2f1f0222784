import { answerKey, coversPour, lastWordOn, typedAs } from '#engine/answers/answers.ts';
import { type Journey, journey } from '#engine/flow/journey.ts';
import type { LocalMove, Move } from '#engine/flow/move.ts';
import { answerFirst, sendNow } from '#engine/flow/move-in-flow.ts';
import { perform } from '#engine/flow/perform.ts';
import { eventsOf, extend, type World, worldOf } from '#engine/journal/world.ts';
import { PORTAL_TAB } from '#engine/portal/log-in.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { type Guide, guide } from '#engine/story/guide.ts';
import { describeMove, playthrough } from '#engine/story/playthrough.ts';
import { portalsOf, startSession } from '#engine/story/start.ts';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Action, Scenario } from '#schema/scenario.ts';
import type { Otherwise, Proposed } from './mistake.ts';

/** A story in one edition. */
export interface Story {
  scenario: Scenario;
  compte: Compte;
  edition: string;
}

/** A life lived to its end, and those of `gestes` that were never made: a mistake that cannot be made is none. */
export interface MistakenLife {
  world: World;
  of: readonly Portal[];
  unused: readonly Otherwise[];
  gestures: readonly string[];
}

const LONGEST_LIFE = 400;

function begin({ scenario, compte, edition }: Story): { world: World; of: readonly Portal[] } {
  const of = portalsOf(scenario, portals);
  const { journal, content } = startSession(scenario, compte, of, { edition, mode: 'guide', seed: 1, t: 0 });
  return { world: worldOf(journal, content), of };
}

/** Does these things in a story, and nothing else. */
export function liveAlone(story: Story, actions: readonly Partial<Action>[]): Pick<MistakenLife, 'world' | 'of'> {
  const { world, of } = begin(story);
  return { world: playFirst(world, actions as readonly Action[], of), of };
}

/** Lives a story with the guide, otherwise in `gestes` alone: told of a difference, the person goes on to see what it changes. */
export function liveMistake(story: Story, gestes: readonly Otherwise[]): MistakenLife {
  const { of, ...start } = begin(story);
  let { world } = start;
  const used = new Set<Otherwise>();
  const gestures: string[] = [];
  for (const one of gestes)
    if ('dAbord' in one) {
      used.add(one);
      world = playFirst(world, one.dAbord as readonly Action[], of);
    }
  for (let left = LONGEST_LIFE; ; left -= 1) {
    const said = guide(world, of);
    if (said.finished) break;
    if (left === 0) throw new Error(`la fin n’est pas atteinte : ${gestures.slice(-6).join(' > ')}`);
    const move = chosen(said) ?? (said.gesture && otherwise(said.gesture, gestes, used, world, of));
    if (!move) break;
    gestures.push(`${world.today} ${move.fais === 'choisir' ? `continuer (${move.fait})` : describeMove(move as Move)}`);
    world = extend(world, perform(move, world, of, 0));
  }
  world = extend(world, perform({ fais: 'terminer', raison: 'bout' }, world, of, 0));
  return { world, of, unused: gestes.filter((one) => !used.has(one)), gestures };
}

/** She does these things on her own, as the solution of a story is done. */
function playFirst(start: World, solution: readonly Action[], of: readonly Portal[]): World {
  if (!start.scenario) return start;
  const own = { ...start.scenario, solution: [...solution] };
  const { journal, arret } = playthrough({ ...start, scenario: own }, of);
  if (arret) throw new Error(arret);
  return extend(start, journal);
}

function chosen({ telling: { now } }: Guide): LocalMove | undefined {
  if (!now) return undefined;
  const { dossier, fait, pour, dit, papier } = now;
  return { fais: 'choisir', dossier, fait, pour, dit, papier, choix: 'continuer' };
}

function otherwise(
  move: Move,
  gestes: readonly Otherwise[],
  used: Set<Otherwise>,
  world: World,
  of: readonly Portal[],
): Move | LocalMove {
  // Led back to a page that she has answered, she goes on by herself too.
  const answer = move.fais === 'ouvrir' ? standing(move.lieu, used, world, of) : undefined;
  if (answer) return goOn(answer, gestes, used, world, of);
  for (const one of gestes) {
    if ('sans' in one) {
      if (
        used.has(one) ||
        world.today >= one.jusqua ||
        world.today < (one.des ?? world.today) ||
        !isProposed(move, one.sans, world, of)
      )
        continue;
      used.add(one);
      return { fais: 'attendre', jusqua: one.jusqua };
    }
    if ('dAbord' in one) continue;
    if ('requete' in one) {
      if (used.has(one) || move.fais !== 'requete' || move.route !== one.requete) continue;
      used.add(one);
      return { ...move, corps: { ...move.corps, ...one.corps } };
    }
    if ('memeOnglet' in one) {
      if (used.has(one) || move.fais !== 'ouvrir' || move.lieu !== one.memeOnglet) continue;
      used.add(one);
      return { ...move, onglet: PORTAL_TAB };
    }
    if (move.fais !== 'repondre') continue;
    const saisie = 'avec' in one ? readThatWay(move, one, world, of) : answered(move, one);
    if (saisie === undefined) continue;
    // Told again what she has answered, she goes on by herself.
    if (stands({ ...move, saisie }, world, of)) return goOn(move, gestes, used, world, of);
    if ('uneFois' in one && used.has(one)) continue;
    used.add(one);
    return { ...move, saisie };
  }
  return move;
}

type Answer = Extract<Move, { fais: 'repondre' }>;

function formOf(
  { demarche, dossier }: Answer,
  world: World,
  of: readonly Portal[],
): { portal: Portal; current: Journey } | undefined {
  const portal = of.find(({ flows }) => Object.hasOwn(flows, demarche));
  const flow = ownEntry(portal?.flows, demarche);
  return portal && flow && { portal, current: journey(portal, flow, dossier, world) };
}

function stands(move: Answer, world: World, of: readonly Portal[]): boolean {
  const word = lastWordOn(world, move.dossier, answerKey(move.fait, move.pour));
  const [said] = perform(move, world, of, 0);
  return word?.type === 'repondu' && said?.type === 'repondu' && typedAs(word.valeur) === typedAs(said.valeur);
}

/** The answer given otherwise in the form of this page, when nothing else is missing there. */
function standing(lieu: string, used: ReadonlySet<Otherwise>, world: World, of: readonly Portal[]): Answer | undefined {
  if (![...used].some((one) => 'a' in one || 'avec' in one)) return undefined;
  for (const portal of of)
    for (const flow of Object.values(portal.flows)) {
      const dossier = lieu.startsWith(portal.placeOf(flow.id, '')) ? flow.open(world) : undefined;
      if (dossier === undefined) continue;
      const { screens } = journey(portal, flow, dossier, world);
      const wrong = screens
        .flatMap(({ fields }) => fields)
        .find(
          ({ field, etat }) =>
            (etat === 'complet' || etat === 'a-verifier') &&
            [...used].some(
              (one) =>
                ('a' in one && one.a === field.fait && coversPour(field.pour, one.pour)) ||
                ('avec' in one && one.demarche === flow.id),
            ),
        );
      if (!wrong) return undefined;
      const { fait, pour } = wrong.field;
      return { fais: 'repondre', dossier, demarche: flow.id, fait, ...(pour === undefined ? {} : { pour }), saisie: '' };
    }
  return undefined;
}

/** The next question without an answer, then the page where the form is sent, and the sending, whatever the site asks to read again. */
function goOn(
  move: Answer,
  gestes: readonly Otherwise[],
  used: Set<Otherwise>,
  world: World,
  of: readonly Portal[],
): Move | LocalMove {
  const form = formOf(move, world, of);
  if (!form) return move;
  const { portal, current } = form;
  const { flow, context } = current;
  const said = (world.scenario?.solution ?? []).flatMap(({ repondre }) => repondre ?? []);
  const next = answerFirst(portal, current, world, ({ field, etat }) => {
    if (field.optional || (etat !== 'a-completer' && etat !== 'reporte')) return undefined;
    const own = said.find(({ fait, pour }) => fait === field.fait && coversPour(field.pour, pour));
    return own ? typedAs(own.valeur) : (flow.truth(field, context) ?? field.options?.[0]?.valeur);
  });
  if (next?.fais === 'repondre') {
    for (const one of gestes) {
      const saisie = 'avec' in one ? readThatWay(next, one, world, of) : 'a' in one ? answered(next, one) : undefined;
      if (saisie === undefined) continue;
      used.add(one);
      return { ...next, saisie };
    }
  }
  if (next) return next;
  return sendNow(portal, current, world, true).gesture;
}

const answered = ({ fait, pour }: Answer, one: Extract<Otherwise, { saisie: string }>): string | undefined =>
  one.a === fait && coversPour(pour, one.pour) ? one.saisie : undefined;

function readThatWay(
  move: Answer,
  one: Extract<Otherwise, { avec: string }>,
  world: World,
  of: readonly Portal[],
): string | undefined {
  const current = one.demarche === move.demarche ? formOf(move, world, of)?.current : undefined;
  const field = current?.screens
    .flatMap(({ fields }) => fields)
    .find((state) => state.field.fait === move.fait && state.field.pour === move.pour)?.field;
  const typed = field && current?.flow.truth(field, current.context, one.avec);
  return typed === move.saisie ? undefined : typed;
}

function isProposed(
  move: Move,
  { repondre, pour, envoyer, lire, ouvrir }: Proposed,
  world: World,
  of: readonly Portal[],
): boolean {
  switch (move.fais) {
    case 'repondre':
      return repondre === move.fait && coversPour(move.pour, pour);
    case 'requete':
      return of.some(({ id, flows }) => id === move.portail && ownEntry(flows, envoyer ?? '')?.route === move.route);
    case 'lire':
      return lire !== undefined && eventsOf(world, 'recu').find(({ message }) => message === move.message)?.modele === lire;
    case 'ouvrir':
      return ouvrir !== undefined && move.lieu.startsWith(ouvrir);
    default:
      return false;
  }
}
