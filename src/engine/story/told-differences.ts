import type { Etape } from '#schema/scenario.ts';
import type { Texte } from '#schema/texte.ts';
import { typedAs } from '../answers/answers.ts';
import { journey } from '../flow/journey.ts';
import type { Move } from '../flow/move.ts';
import { answerFirst } from '../flow/move-in-flow.ts';
import { placeInFront } from '../journal/browser.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { choiceOn, type Difference, differencesIn, wasApart } from './differences.ts';
import { questionOf, traceOf } from './solution-trace.ts';

/** A difference, with the step that it is about and what the author wants to be said of it. */
export interface ToldDifference extends Difference {
  etape: Etape | undefined;
  texte: Texte | undefined;
}

/** The answers of the dossiers being filled that are not what the papers say; those that are the purpose of a step are not among them. */
function differencesHere(world: World, portals: readonly Portal[]): ToldDifference[] {
  return portals.flatMap((portal) =>
    Object.values(portal.flows).flatMap((flow) => {
      const dossier = flow.onPaper && flow.open(world);
      if (dossier === undefined) return [];
      return differencesIn(portal, flow, dossier, world).flatMap((one) => {
        const etape = stepOf(one, world, portals);
        if (etape?.ecart === 'but') return [];
        const texte = etape?.ecart === 'silence' ? undefined : etape?.ecart;
        return [{ ...one, etape, texte }];
      });
    }),
  );
}

/** The step that a difference is about: the one whose solution answers the same question. */
export function stepOf({ flow, fait, pour }: Difference, world: World, portals: readonly Portal[]): Etape | undefined {
  const trace = traceOf(world, portals);
  return world.scenario?.etapes.find(({ id }) => trace.get(id)?.questions.has(questionOf(flow.id, fait, pour)));
}

/** What the guide does about the differences of the dossiers being filled. */
export interface Telling {
  /** All of them. */
  here: readonly ToldDifference[];
  /**
   * The one to tell now: never while the person is on its part, once, when she left it or when only sending remains. Only with the guide:
   * who tries alone finds it at the end.
   */
  now: ToldDifference | undefined;
  /** The one that the person wanted to look at again, and the gesture that does. */
  again: { difference: ToldDifference; gesture: Move } | undefined;
}

/** Which difference is told, and which one is being looked at again. */
export function tellingOf(world: World, portals: readonly Portal[]): Telling {
  const here = differencesHere(world, portals);
  const now =
    world.mode === 'guide'
      ? here.find(
          (one) =>
            one.etape?.ecart !== 'silence' && choiceOn(one, world) === undefined && isLeft(one, world) && wasApart(one, world),
        )
      : undefined;
  const difference = here.find((one) => choiceOn(one, world) === 'regarder');
  const gesture = difference && lookAgain(difference, world);
  return { here, now, again: difference && gesture ? { difference, gesture } : undefined };
}

function lookAgain({ portal, flow, dossier, key, papier }: ToldDifference, world: World): Move | undefined {
  const current = journey(portal, flow, dossier, world);
  return answerFirst(portal, current, world, (state) => (state.key === key ? typedAs(papier) : undefined));
}

function isLeft({ portal, flow, dossier, ecran }: Difference, world: World): boolean {
  const lieu = placeInFront(world);
  // The mailbox or another site in front: the part waits behind, it is not left.
  if (!lieu.startsWith(`${portal.id}:`)) return false;
  if (lieu !== portal.placeOf(flow.id, ecran)) return true;
  return journey(portal, flow, dossier, world).manque.every(({ field }) => field.as === 'case');
}
