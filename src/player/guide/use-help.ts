import { useEffect, useRef, useState } from 'react';
import { plainText } from '#form/RichText.tsx';
import type { Etape } from '#schema/scenario.ts';
import type { Texte } from '#schema/texte.ts';
import { t } from '../words/room.ts';
import type { BodyProps } from './companion-props.ts';
import type { Scene } from './help-gestures.ts';
import { useHardWords } from './use-hard-words.ts';

/** What was asked for on this step. A new step begins without any. */
export interface Asked {
  /** Where to look, in words. */
  montre: string | undefined;
  explique: boolean;
  /** How many hints were given. */
  indices: number;
  /** What is being done in the learner's place, or how it ended. */
  fait: string | undefined;
}

const NOTHING: Asked = { montre: undefined, explique: false, indices: 0, fait: undefined };
let gestures: typeof import('./help-gestures.ts')['gestures'] | undefined;
/** Nothing is pointed at before the gestures have come. */
const stopPointing = (): void => gestures?.stopPointing();

/** The four levels of help on one step, and its hints: each is noted, never counted as a fault. */
export function useHelp(props: BodyProps & { etape: Etape }) {
  const { etape, world, portal, langue, hands, again, announce, onPointed, onShown } = props;
  const [memory, setMemory] = useState({ ...NOTHING, etape: etape.id });
  // The panel outlives the step, so that the button that was pressed keeps the focus.
  const asked = memory.etape === etape.id ? memory : NOTHING;
  const [occupe, setOccupe] = useState(false);
  const target = useRef<HTMLElement>(undefined);
  const now = useRef(etape.id);
  useEffect(() => {
    now.current = etape.id;
  });
  const change = (part: Partial<Asked>) => {
    // What was asked for on a step that is over comes too late.
    if (now.current !== etape.id) return;
    setMemory((before) => ({ ...(before.etape === etape.id ? before : NOTHING), ...part, etape: etape.id }));
  };
  const plain = (text: Texte) => plainText(text, langue, portal.glossaire);
  // Where to look is the lightest hint.
  const hints = [...(etape.ou === undefined ? [] : [etape.ou]), ...etape.indices];
  useHardWords(portal, hands, [asked.explique ? etape.explication : undefined, ...hints.slice(0, asked.indices)]);
  // Asking for another help is not something that happened on the page.
  const last = world.events.findLast(({ type }) => type !== 'aide');
  useEffect(() => stopPointing, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: something happened: what was shown is shown no more
  useEffect(() => {
    if (occupe) return;
    stopPointing();
    change({ montre: undefined });
  }, [last]);

  function sayAgain() {
    hands.act({ fais: 'demander', niveau: 'consigne', etape: etape.id });
    again();
    const words = `${plain(etape.titre)}. ${plain(etape.consigne)}`;
    void import('./speak.ts').then(({ speak }) => speak(words, langue));
  }
  /** What the two stronger helps need; undefined, and said, when it cannot come. */
  async function comeToHelp(): Promise<Scene | undefined> {
    try {
      const [loaded, portals] = await Promise.all([import('./help-gestures.ts'), hands.wholePortals()]);
      gestures = loaded.gestures;
      const home = portals.find(({ id }) => id === portal.id);
      return home && { hands, portals, portal: home, langue };
    } catch {
      change({ fait: t('panneTexte', langue) });
      announce(t('panneTexte', langue));
      return undefined;
    }
  }
  async function show() {
    hands.act({ fais: 'demander', niveau: 'montrer', etape: etape.id });
    onPointed();
    const scene = await comeToHelp();
    // After the room made place for it: on a telephone the sheet folds first.
    await new Promise((made) => setTimeout(made, 50));
    if (!scene || !gestures) return;
    const { element, words } = gestures.ringNext(hands.world(), scene);
    target.current = element;
    change({ montre: words });
    onShown(words);
    announce(words);
  }
  function explain() {
    if (!asked.explique) {
      hands.act({ fais: 'demander', niveau: 'expliquer', etape: etape.id });
      announce(plain(etape.explication));
    }
    change({ explique: !asked.explique });
  }
  function hint() {
    const next = hints[asked.indices];
    change({ indices: asked.indices + 1 });
    if (next !== undefined) announce(plain(next));
  }
  async function doIt() {
    hands.act({ fais: 'demander', niveau: 'faire', etape: etape.id });
    setOccupe(true);
    change({ montre: undefined });
    onPointed();
    const scene = await comeToHelp();
    if (!scene || !gestures) return setOccupe(false);
    const { done, words } = await gestures.doInPlace(scene, (gesture, said) => {
      change({ fait: said });
      onShown(gesture);
    });
    setOccupe(false);
    change({ fait: done ? undefined : words });
    announce(words);
  }
  return { asked, occupe, target, hints, sayAgain, show, explain, hint, doIt };
}
