import { useEffect, useMemo, useState } from 'react';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { areWhole } from '#engine/portal/front.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Guide } from '#engine/story/guide.ts';
import { progress } from '#engine/story/progress.ts';
import { type OnDemand, onDemand } from '#form/on-demand.ts';
import { plainText } from '#form/RichText.tsx';
import type { Etape, Incident } from '#schema/scenario.ts';
import type { Langue } from '#schema/texte.ts';
import { announce } from '#ui/index.ts';
import { GUIDE } from '../ground/bring-guide.ts';
import { t } from '../words/room.ts';

/** What knows when an incident is over, wanted once one has struck. */
export const INCIDENTS = onDemand(() => import('./current-incident.ts'));

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
  const engine = useWanted(GUIDE, areWhole(portals) && (world.scenario?.etapes.length ?? 0) > 0);
  const troubles = useWanted(INCIDENTS, eventsOf(world, 'subi').length > 0);
  const told = useMemo(() => engine?.guide(world, portals), [engine, world, portals]);
  const steps = useMemo(() => told?.steps ?? stepsInStreet(world, portals), [told, world, portals]);
  const current = told ? told.current : steps.find(({ etat }) => etat === 'maintenant')?.etape;
  const changed = useJustChanged(steps, told === undefined || (told.right && told.consequences === undefined));
  return {
    steps,
    current,
    told,
    finished: steps.length > 0 && (told ? told.finished : current === undefined),
    justDone: changed.done.at(-1),
    right: changed.right,
    justPast: changed.past,
    incident: useMemo(() => troubles?.currentIncident(world, portals), [troubles, world, portals]),
  };
}

/** A piece that is only wanted at some moments, once it has come; a session taken up again in the middle asks here. */
function useWanted<Piece>(piece: OnDemand<Piece>, wanted: boolean): Piece | undefined {
  const [, redraw] = useState(0);
  const here = wanted ? piece.here() : undefined;
  useEffect(() => {
    if (wanted && !here)
      piece.ask().then(
        () => redraw((times) => times + 1),
        () => {},
      );
  }, [piece, wanted, here]);
  return here;
}

function stepsInStreet(world: World, portals: readonly Portal[]): Guide['steps'] {
  const { steps, current } = progress(world, portals);
  return steps.map(({ etape, fait }) => ({ etape, etat: fait ? 'fait' : etape === current ? 'maintenant' : 'plus-tard' }));
}

interface JustChanged {
  done: readonly Etape[];
  past: readonly Etape[];
  /** As it was then: an answer that is being changed since says nothing of what was done before. */
  right: boolean;
}

function useJustChanged(steps: Guide['steps'], right: boolean): JustChanged {
  const nameOf = (state: string) => steps.flatMap(({ etape, etat }) => (etat === state ? [etape.id] : []));
  const now = { done: nameOf('fait'), past: nameOf('passe') };
  const same = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');
  const [memory, setMemory] = useState<typeof now & { last: typeof now; right: boolean }>({
    ...now,
    last: { done: [], past: [] },
    right,
  });
  if (!same(memory.done, now.done) || !same(memory.past, now.past)) {
    // Going back undoes steps: nothing is congratulated then.
    const fresh = (before: readonly string[], after: readonly string[]) => after.filter((id) => !before.includes(id));
    setMemory({ ...now, right, last: { done: fresh(memory.done, now.done), past: fresh(memory.past, now.past) } });
  }
  const stepsOf = (ids: readonly string[]) => steps.flatMap(({ etape }) => (ids.includes(etape.id) ? [etape] : []));
  const { done, past } = memory.last;
  return { done: stepsOf(done.filter((id) => now.done.includes(id))), past: stepsOf(past), right: memory.right };
}

/** What is heard when the step changes: what was achieved, then what comes. `again` says it once more; a `silent` guide only answers. */
export function useAnnouncement(
  guidance: Guidance,
  portal: Pick<Portal, 'glossaire'>,
  langue: Langue,
  silent: boolean,
): { again: () => void; announce: (words: string) => void } {
  const { current, justDone, justPast, incident, right, told } = guidance;
  const plain = (text: Parameters<typeof plainText>[0]) => plainText(text, langue, portal.glossaire);
  // Two answers to compare are said by what shows them.
  const difference = told?.telling.now;
  const step = current && !difference ? `${plain(current.titre)} ${plain(current.consigne)}` : '';
  const achieved = justDone ? `${right && justDone.reussite ? plain(justDone.reussite) : t('fait', langue)} ` : '';
  const past = justPast.map(({ titre }) => `${t('partiSans', langue, { titre: plain(titre) })} `).join('');
  const trouble = incident ? `${t('quoiFaire', langue)} : ${plain(incident.queFaire)}` : '';
  const words = trouble === '' ? `${achieved}${past}${step}` : trouble;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the step or the trouble changes, not when the words are made again
  useEffect(() => {
    if (!silent) announce(words);
  }, [current?.id, justDone?.id, incident?.id, difference?.key]);
  return { again: () => announce(step), announce };
}
