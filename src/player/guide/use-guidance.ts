import { useEffect, useMemo, useState } from 'react';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { progress } from '#engine/story/progress.ts';
import { plainText } from '#form/RichText.tsx';
import type { Etape, Incident } from '#schema/scenario.ts';
import type { Langue } from '#schema/texte.ts';
import { t } from '../words/room.ts';

/** Where the learner is, read from what happened. */
export interface Guidance {
  total: number;
  /** Counts from 1; `total` at the end. */
  rang: number;
  done: number;
  current: Etape | undefined;
  finished: boolean;
  /** The step that was just done, to be said. */
  justDone: Etape | undefined;
  /** An incident that struck and is not over. */
  incident: Incident | undefined;
}

/** Reads the guidance again each time something happens. */
export function useGuidance(world: World, portals: readonly Portal[]): Guidance {
  const state = useMemo(() => progress(world, portals), [world, portals]);
  const total = state.steps.length;
  const at = state.steps.findIndex(({ fait }) => !fait);
  return {
    total,
    rang: at < 0 ? total : at + 1,
    done: state.done,
    current: state.current,
    finished: total > 0 && state.current === undefined,
    justDone: useJustDone(state.steps),
    incident: useMemo(() => currentIncident(world, portals), [world, portals]),
  };
}

function useJustDone(steps: readonly { etape: Etape; fait: boolean }[]): Etape | undefined {
  const done = steps.flatMap(({ etape, fait }) => (fait ? [etape.id] : []));
  const [memory, setMemory] = useState<{ done: readonly string[]; last: string | undefined }>({ done, last: undefined });
  if (memory.done.join(' ') !== done.join(' ')) {
    // Going back undoes steps: nothing is congratulated then.
    setMemory({ done, last: done.filter((id) => !memory.done.includes(id)).at(-1) });
  }
  return steps.find(({ etape, fait }) => fait && etape.id === memory.last)?.etape;
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
  const { current, justDone, incident, rang, total } = guidance;
  const plain = (text: Parameters<typeof plainText>[0]) => plainText(text, langue, portal.glossaire);
  const step = current ? `${t('etapeSur', langue, { rang, total })}. ${plain(current.titre)} ${plain(current.consigne)}` : '';
  const achieved = justDone ? `${plain(justDone.reussite ?? t('bienFait', langue, { titre: plain(justDone.titre) }))} ` : '';
  const trouble = incident ? `${t('quoiFaire', langue)} : ${plain(incident.queFaire)}` : '';
  const words = trouble === '' ? `${achieved}${step}` : trouble;
  const announce = (text: string) => setSaid(({ turn }) => ({ words: text, turn: turn + 1 }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the step or the trouble changes, not when the words are made again
  useEffect(() => announce(words), [current?.id, justDone?.id, incident?.id]);
  // The same words twice would not be heard twice: a no-break space makes them new.
  return { annonce: said.turn % 2 ? said.words : `${said.words}\u00a0`, again: () => announce(step), announce };
}
