import { lastWordOn } from '#engine/answers/answers.ts';
import { journey } from '#engine/flow/journey.ts';
import { sendNow } from '#engine/flow/move-in-flow.ts';
import { perform } from '#engine/flow/perform.ts';
import type { World } from '#engine/journal/world.ts';
import { eventsOf } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Debrief } from '#engine/story/debrief.ts';
import { choiceOn, differencesIn, readAs, sentApart, wasApart } from '#engine/story/differences.ts';
import type { Guide } from '#engine/story/guide.ts';
import { describeMove } from '#engine/story/playthrough.ts';
import { isMet } from '#engine/story/progress.ts';
import { stepOf } from '#engine/story/told-differences.ts';
import type { Evenement } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** What is wrong in what the guide says at one moment. */
export function complaintsAbout(said: Guide, world: World, portals: readonly Portal[]): string[] {
  return [
    ...somethingToDo(said, world, portals),
    ...nothingContradicted(said, world, portals),
    ...differenceIsTrue(said, world),
    ...neverSentBack(said, world, portals),
    ...everyPageHasAWord(said, portals),
  ];
}

/** A page that no step speaks of is called by what the portal calls it. */
const everyPageHasAWord = ({ here: { lieu, titre, ofStep } }: Guide, portals: readonly Portal[]): string[] =>
  !ofStep && titre === undefined && portals.some(({ id }) => lieu.startsWith(`${id}:`))
    ? [`la page « ${lieu} » n’a pas de nom`]
    : [];

function somethingToDo(said: Guide, world: World, portals: readonly Portal[]): string[] {
  if (said.finished) return [];
  if (!said.current && !said.consequences && !said.telling.again) return ['rien à dire'];
  if (!said.gesture) return [`rien à faire pour « ${said.current?.id} »`];
  const events = perform(said.gesture, world, portals, 0);
  if (events.length === 0 || events.every(({ type }) => type === 'refuse'))
    return [`« ${describeMove(said.gesture)} » ne mène nulle part (${said.current?.id})`];
  const { gesture } = said;
  if (gesture.fais !== 'repondre') return [];
  const owner = portals.find(({ flows }) => Object.hasOwn(flows, gesture.demarche));
  const flow = ownEntry(owner?.flows, gesture.demarche);
  if (!owner || !flow || flow.open(world) !== gesture.dossier)
    return [`« ${describeMove(gesture)} » : ce dossier n’est pas ouvert`];
  const asked = journey(owner, flow, gesture.dossier, world).screens.some(({ fields }) =>
    fields.some(({ field }) => field.fait === gesture.fait && field.pour === gesture.pour),
  );
  return asked ? [] : [`« ${describeMove(gesture)} » : cette question n’est posée nulle part`];
}

function nothingContradicted({ current, held, steps }: Guide, world: World, portals: readonly Portal[]): string[] {
  // A step whose page is not left yet is done already.
  const isDone = ({ etape, etat }: Guide['steps'][number]) => etat === 'fait' || (held && etape === current);
  const wrong = steps.filter((step) => isDone(step) !== isMet(step.etape.attend, world, portals));
  const now = steps.filter(({ etat }) => etat === 'maintenant').map(({ etape }) => etape.id);
  const fait = current?.attend.repondu?.fait;
  const askers =
    fait === undefined
      ? []
      : portals.flatMap(({ flows }) => Object.values(flows).filter(({ facts }) => Object.hasOwn(facts, fait)));
  const times = (sent: readonly (string | undefined)[]) => sent.filter((id) => askers.some((flow) => flow.id === id)).length;
  const sent = times(eventsOf(world, 'envoye').map(({ demarche }) => demarche));
  // The story itself sends it again: a new appointment, for which one prepares again.
  const again = times((world.scenario?.solution ?? []).map(({ envoyer, confirmer }) => envoyer ?? confirmer)) > sent;
  const gone = !again && askers.length > 0 && askers.every((flow) => flow.open(world) === undefined) && sent > 0;
  return [
    ...wrong.map(({ etape, etat }) => `« ${etape.id} » est dite « ${etat} »`),
    ...(now.join() === (current?.id ?? '') ? [] : [`deux étapes à la fois : ${now.join(', ')} et ${current?.id}`]),
    ...(gone ? [`parle de « ${current?.id} » alors que le dossier est parti`] : []),
  ];
}

function differenceIsTrue({ telling: { now: difference } }: Guide, world: World): string[] {
  if (!difference) return [];
  const { dossier, key, dit, mots } = difference;
  const word = lastWordOn(world, dossier, key);
  const twice = eventsOf(world, 'ecart').some(
    (event) =>
      event.dossier === dossier &&
      event.fait === difference.fait &&
      event.pour === difference.pour &&
      JSON.stringify(event.dit) === JSON.stringify(dit),
  );
  return [
    ...(world.mode === 'guide' ? [] : [`un écart est dit en mode ${world.mode}`]),
    ...(mots.dit === mots.papier ? [`un écart entre « ${mots.dit} » et lui-même`] : []),
    ...(word?.type === 'repondu' && JSON.stringify(word.valeur) === JSON.stringify(dit)
      ? []
      : [`un écart sur une réponse qui n’a pas été donnée : ${key}`]),
    ...(twice ? [`le même écart dit deux fois : ${key}`] : []),
  ];
}

/** An answer that differs is said by the words for two answers, and not by asking for it again while the person is at work. */
function neverSentBack({ gesture }: Guide, world: World, portals: readonly Portal[]): string[] {
  if (gesture?.fais !== 'repondre') return [];
  const { demarche, dossier, fait, pour } = gesture;
  const portal = portals.find(({ flows }) => Object.hasOwn(flows, demarche));
  const flow = ownEntry(portal?.flows, demarche);
  if (!portal || !flow) return [];
  // Nothing leaves as it is, for what no paper answers is asked because of that answer, or it is refused: one has to come back to it.
  const current = journey(portal, flow, dossier, world);
  const { manque, context } = current;
  const unknown = manque.some(({ field }) => readAs(flow, field, flow.truth(field, context)) === undefined);
  const { request } = sendNow(portal, current, world, false);
  const refused = manque.length === 0 && perform(request, world, portals, 0).every(({ type }) => type === 'refuse');
  if (unknown || refused) return [];
  const different = differencesIn(portal, flow, dossier, world).find((one) => one.fait === fait && one.pour === pour);
  const choice = different && choiceOn(different, world);
  const stands = different && (choice === undefined ? wasApart(different, world) : choice === 'continuer');
  return stands ? [`« ${describeMove(gesture)} » : la réponse donnée est redemandée, sans un mot de l’écart`] : [];
}

/** What is wrong once the person has come to the end. */
export function complaintsAtTheEnd(
  said: Guide,
  story: Debrief,
  world: World,
  portals: readonly Portal[],
  journal: readonly Evenement[],
): string[] {
  const open = said.steps.filter(({ etat }) => etat === 'maintenant');
  const sent = sentApart(world, portals).flatMap(({ differences }) => differences);
  const messages = eventsOf(world, 'recu').map(({ message }) => message);
  const sameName = messages.filter((message, rank) => messages.indexOf(message) < rank);
  const now = story.tries.at(-1);
  const untold = sent.filter(
    (one) =>
      !now?.sendings.some(({ differences }) =>
        differences.some(
          ({ key, dossier, pour, mots }) =>
            // A line that is said by its amount tells that amount too.
            dossier === one.dossier && (key === one.key || (pour === one.pour && mots.dit === one.mots.dit)),
        ),
      ),
  );
  const praised = sentApart(world, portals)
    .filter(({ sent: one }) => eventsOf(world, 'envoye').findLast(({ dossier }) => dossier === one.dossier) === one)
    .flatMap(({ differences }) => differences.flatMap((one) => stepOf(one, world, portals) ?? []))
    .filter(({ id, ecart }) => ecart !== 'but' && story.achieved.some(({ etape }) => etape.id === id))
    .map(({ id }) => id);
  const claimed = story.lessons.evite.filter(({ id, mois }) =>
    story.tries.some(
      ({ lessons }) =>
        lessons.some((other) => other.mois === mois && mois !== undefined && other.etat !== 'evite') &&
        !lessons.some((other) => other.id === id),
    ),
  );
  return [
    ...(said.finished ? [] : ['la fin n’est pas dite']),
    ...open.map(({ etape }) => `« ${etape.id} » reste à faire après la fin`),
    ...untold.map(({ key }) => `le bilan ne dit pas l’écart ${key}`),
    ...claimed.map(({ id }) => `le bilan dit évité ce qui ne l’a pas été : ${id}`),
    ...praised.map((id) => `le bilan dit réussi « ${id} », parti autrement que les papiers`),
    ...sameName.map((message) => `deux messages ont le même nom : ${message}`),
    ...(journal.length > 0 ? [] : ['aucun journal']),
  ];
}
