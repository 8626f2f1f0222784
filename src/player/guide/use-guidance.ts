import { useEffect, useMemo, useState } from 'react';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { areWhole } from '#engine/portal/front.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Guide } from '#engine/story/guide.ts';
import { progress } from '#engine/story/progress.ts';
import { plainText } from '#form/RichText.tsx';
import type { Etape, Incident } from '#schema/scenario.ts';
import type { Langue } from '#schema/texte.ts';
import { GUIDE } from '../ground/bring-guide.ts';
import { t } from '../words/room.ts';

/** Where the learner is, read from what happened. */
export interface Guidance {
  steps: Guide['steps'];
  current: Etape | undefined;
  finished: boolean;
  /** All that the guide says, once the portals have come whole; in the street the first step that is not done is all there is. */
  told: Guide | undefined;
  /** The step that was just done, to be said. */
  justDone: Etape | undefined;
  /** Is it right too? The author's words of success are only said then. */
  right: boolean;
  /** The steps that the dossier has just left without. */
  justPast: readonly Etape[];
  /** An incident that struck and is not over. */
  incident: Incident | undefined;
}

/** Reads the guidance again each time something happens. */
export function useGuidance(world: World, portals: readonly Portal[]): Guidance {
  const engine = useGuide(areWhole(portals) && (world.scenario?.etapes.length ?? 0) > 0);
  const told = useMemo(() => engine?.guide(world, portals), [engine, world, portals]);
  const steps = useMemo(() => told?.steps ?? stepsInStreet(world, portals), [told, world, portals]);
  const current = told ? told.current : steps.find(({ etat }) => etat === 'maintenant')?.etape;
  const changed = useJustChanged(steps);
  return {
    steps,
    current,
    told,
    finished: steps.length > 0 && (told ? told.finished : current === undefined),
    justDone: changed.done.at(-1),
    right: told === undefined || (told.right && told.consequences === undefined),
    justPast: changed.past,
    incident: useMemo(() => currentIncident(world, portals), [world, portals]),
  };
}

/** The engine of the guide, once it has come. It is asked for with the portals; a session taken up again inside asks here. */
function useGuide(wanted: boolean) {
  const [, redraw] = useState(0);
  const here = wanted ? GUIDE.here() : undefined;
  useEffect(() => {
    if (wanted && !here)
      GUIDE.ask().then(
        () => redraw((times) => times + 1),
        () => {},
      );
  }, [wanted, here]);
  return here;
}

function stepsInStreet(world: World, portals: readonly Portal[]): Guide['steps'] {
  const { steps, current } = progress(world, portals);
  return steps.map(({ etape, fait }) => ({ etape, etat: fait ? 'fait' : etape === current ? 'maintenant' : 'plus-tard' }));
}

function useJustChanged(steps: Guide['steps']): { done: readonly Etape[]; past: readonly Etape[] } {
  const nameOf = (state: string) => steps.flatMap(({ etape, etat }) => (etat === state ? [etape.id] : []));
  const now = { done: nameOf('fait'), past: nameOf('passe') };
  const same = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');
  const [memory, setMemory] = useState<typeof now & { last: typeof now }>({ ...now, last: { done: [], past: [] } });
  if (!same(memory.done, now.done) || !same(memory.past, now.past)) {
    // Going back undoes steps: nothing is congratulated then.
    const fresh = (before: readonly string[], after: readonly string[]) => after.filter((id) => !before.includes(id));
    setMemory({ ...now, last: { done: fresh(memory.done, now.done), past: fresh(memory.past, now.past) } });
  }
  const stepsOf = (ids: readonly string[]) => steps.flatMap(({ etape }) => (ids.includes(etape.id) ? [etape] : []));
  const { done, past } = memory.last;
  return { done: stepsOf(done.filter((id) => now.done.includes(id))), past: stepsOf(past) };
}

const OVER = new Set(['connecte', 'envoye', 'decide', 'recu', 'attendu', 'revenu']);
// The portal says « code sent » in the same breath as the code is lost: that is no sign that the trouble is over.
const SAME_BREATH = 500;
// What is only shown, or only late, leaves no event when it comes: an answer given on the page says that it came.
const ANSWERED = new Set(['repondu', 'reporte']);

const consults = (requete: string, portals: readonly Portal[]): boolean =>
  portals.some(({ routes }) => routes.some(({ id, method }) => id === requete && method === 'GET'));

/** The last incident, until something shows that it is over: the request passed, or time did. */
function currentIncident(world: World, portals: readonly Portal[]): Incident | undefined {
  const struck = eventsOf(world, 'subi').at(-1);
  const incident = struck && world.scenario?.incidents.find(({ id }) => id === struck.incident);
  if (!struck || !incident) return undefined;
  const since = incident.type === 'code-non-recu' ? struck.t + SAME_BREATH : Number.NEGATIVE_INFINITY;
  const shownLate = incident.type === 'lenteur' || consults(struck.requete, portals);
  const later = world.events.slice(world.events.lastIndexOf(struck) + 1);
  const over = (type: string) => OVER.has(type) || (shownLate && ANSWERED.has(type));
  return later.some(({ type, t: when }) => over(type) && when > since) ? undefined : incident;
}

/** What a screen reader hears when the step changes: what was achieved, then what comes. `again` says it once more. */
export function useAnnouncement(
  guidance: Guidance,
  portal: Pick<Portal, 'glossaire'>,
  langue: Langue,
): { annonce: string; again: () => void; announce: (words: string) => void } {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const { current, justDone, justPast, incident, right, told } = guidance;
  const plain = (text: Parameters<typeof plainText>[0]) => plainText(text, langue, portal.glossaire);
  const difference = told?.telling.now;
  const step = difference
    ? `${t('deuxReponses', langue)} ${t('vousDit', langue)} ${difference.mots.dit}. ${t('papiersDisent', langue)} ${difference.mots.papier}.`
    : current
      ? `${plain(current.titre)} ${plain(current.consigne)}`
      : '';
  const achieved = justDone ? `${right && justDone.reussite ? plain(justDone.reussite) : t('fait', langue)} ` : '';
  const past = justPast.map(({ titre }) => `${t('partiSans', langue, { titre: plain(titre) })} `).join('');
  const trouble = incident ? `${t('quoiFaire', langue)} : ${plain(incident.queFaire)}` : '';
  const words = trouble === '' ? `${achieved}${past}${step}` : trouble;
  const announce = (text: string) => setSaid(({ turn }) => ({ words: text, turn: turn + 1 }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the step or the trouble changes, not when the words are made again
  useEffect(() => announce(words), [current?.id, justDone?.id, incident?.id, difference?.key]);
  // The same words twice would not be heard twice: a no-break space makes them new.
  return { annonce: said.turn % 2 ? said.words : `${said.words}\u00a0`, again: () => announce(step), announce };
}
