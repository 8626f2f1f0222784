import { useEffect, useRef, useState } from 'react';
import { nextMove } from '../engine/playthrough.ts';
import { plainText } from '../form/RichText.tsx';
import type { Etape } from '../schema/scenario.ts';
import type { Texte } from '../schema/texte.ts';
import { doStep } from './executor.ts';
import { fillIn } from './fill-in.ts';
import { moveInWords } from './move-words.ts';
import { placesToFill, placesToPoint, pointAt, stopPointing } from './point.ts';
import type { BodyProps } from './StepBody.tsx';
import { speak } from './speak.ts';
import { t } from './words/gestures.ts';

/** What was asked for on this step. A new step begins without any. */
export interface Asked {
  /** Where to look, in words. */
  montre: string | undefined;
  explique: boolean;
  /** How many hints were given. */
  indices: number;
  /** What is being done in the learner's place, or how it ended. */
  fait: string | undefined;
  occupe: boolean;
}

const NOTHING: Asked = { montre: undefined, explique: false, indices: 0, fait: undefined, occupe: false };
const SEEN_FOR = 900;

/** The four levels of help on one step, and its hints: each is noted, never counted as a fault. */
export function useHelp(props: BodyProps & { etape: Etape }) {
  const { etape, world, portal, portals, langue, hands, again, announce, onPointed, onShown } = props;
  const [asked, setAsked] = useState(NOTHING);
  const target = useRef<HTMLElement>(undefined);
  const change = (part: Partial<Asked>) => setAsked((before) => ({ ...before, ...part }));
  const plain = (text: Texte) => plainText(text, langue, portal.glossaire);
  // Asking for another help is not something that happened on the page.
  const last = world.events.findLast(({ type }) => type !== 'aide');
  useEffect(() => stopPointing, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: something happened: what was shown is shown no more
  useEffect(() => {
    if (asked.occupe) return;
    stopPointing();
    change({ montre: undefined });
  }, [last]);

  function sayAgain() {
    hands.askedHelp('consigne', etape.id);
    again();
    speak(`${plain(etape.titre)}. ${plain(etape.consigne)}`, langue);
  }
  function show() {
    hands.askedHelp('montrer', etape.id);
    const move = nextMove(world, portals);
    onPointed();
    // After the room made place for it: on a telephone the sheet folds first.
    setTimeout(() => {
      target.current = move && pointAt(placesToFill(move, world, portal));
      const gesture = move ? moveInWords(move, world, portal, langue) : t('riendePlus', langue);
      const words = target.current ? t('cestMontre', langue) : t('pasSurCettePage', langue, { geste: gesture });
      change({ montre: words });
      onShown(words);
      announce(etape.ou ? `${plain(etape.ou)} ${words}` : words);
    }, 50);
  }
  function explain() {
    if (!asked.explique) {
      hands.askedHelp('expliquer', etape.id);
      announce(plain(etape.explication));
    }
    change({ explique: !asked.explique });
  }
  function hint() {
    const next = etape.indices[asked.indices];
    change({ indices: asked.indices + 1 });
    if (next !== undefined) announce(plain(next));
  }
  async function doIt() {
    hands.askedHelp('faire', etape.id);
    change({ occupe: true, montre: undefined });
    onPointed();
    const done = await doStep({
      hands,
      portals,
      portal,
      etape,
      onMove: (move, now) => {
        const gesture = moveInWords(move, now, portal, langue);
        change({ fait: t('jeLeFais', langue, { geste: gesture }) });
        onShown(gesture);
        if (move.fais === 'requete') fillIn(move.corps);
        pointAt(placesToPoint(move, now, portal));
      },
      pause: () => new Promise((seen) => setTimeout(seen, SEEN_FOR)),
    });
    stopPointing();
    change({ occupe: false, fait: done ? undefined : t('riendePlus', langue) });
    announce(t(done ? 'faitPourVous' : 'riendePlus', langue));
  }
  return { asked, target, sayAgain, show, explain, hint, doIt };
}
