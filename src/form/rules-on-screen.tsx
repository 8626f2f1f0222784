import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';

/** Where something on screen comes from: its source, and what it is of (« Net social », the title of a letter) when that must be said. */
export interface RuleOnScreen {
  source: string;
  quoi?: string | undefined;
}

/** What is on screen now and has a source. The pages tell it; who holds them says it elsewhere. */
interface RulesOnScreen {
  /** Gives the way to take it back. */
  tell(rule: RuleOnScreen): () => void;
  /** Each rule once, in the order of the page; the same list until something changes. */
  list(): readonly RuleOnScreen[];
  subscribe(listener: () => void): () => void;
}

const NOTHING: readonly RuleOnScreen[] = [];
const Rules = createContext<RulesOnScreen | undefined>(undefined);

function rulesOnScreen(): RulesOnScreen {
  const told = new Set<RuleOnScreen>();
  const listeners = new Set<() => void>();
  let list = NOTHING;
  const change = () => {
    list = [...new Map([...told].map((rule) => [`${rule.quoi} ${rule.source}`, rule])).values()];
    for (const listener of listeners) listener();
  };
  return {
    tell(rule) {
      told.add(rule);
      change();
      return () => {
        told.delete(rule);
        change();
      };
    },
    list: () => list,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Holds the pages that tell their sources, and what says them outside. */
export function RulesProvider({ children }: { children: ReactNode }) {
  const [rules] = useState(rulesOnScreen);
  return <Rules.Provider value={rules}>{children}</Rules.Provider>;
}

/**
 * Tells where what stands here comes from, and draws nothing: a real portal gives no sources. The room says them in one quiet place,
 * outside the pretend browser.
 */
export function RuleSource({ source, quoi }: RuleOnScreen) {
  const rules = useContext(Rules);
  useEffect(() => rules?.tell({ source, quoi }), [rules, source, quoi]);
  return null;
}

const none = () => () => {};
/** The sources of what is on screen now. */
export function useRulesOnScreen(): readonly RuleOnScreen[] {
  const rules = useContext(Rules);
  return useSyncExternalStore(rules?.subscribe ?? none, rules?.list ?? (() => NOTHING), () => NOTHING);
}
