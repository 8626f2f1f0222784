import type { Compte } from '#schema/compte.ts';
import type { Etape, Scenario } from '#schema/scenario.ts';
import type { Finding } from '../finding.ts';

type Found = ReadonlyMap<string, readonly Finding[]>;

/** What was found in each edition of the stories already played, so that a copy whose words alone differ is not played again. */
export interface Once {
  play(scenario: Scenario, compte: Compte, how: () => Found): Found;
}

// Only words, which nothing that plays a solution reads. A key that is not here makes another story: a new one is played again, never forgotten.
const WORDS: readonly (keyof Scenario)[] = [
  'id',
  'titre',
  'resume',
  'public',
  'besoin',
  'premier',
  'niveau',
  'minutes',
  'objectifs',
  'competences',
  'prerequis',
  'but',
  'retenir',
  'garder',
  'discussion',
];
const WORDS_OF_STEP: readonly (keyof Etape)[] = ['titre', 'consigne', 'ou', 'explication', 'indices', 'reussite'];

/** Remembers while a folder is checked: a folder of copies is played once (about a half of the time of a check). */
export function playedOnce(): Once {
  const known = new WeakMap<Compte, Map<string, Found>>();
  return {
    play(scenario, compte, how) {
      const ofAccount = known.get(compte) ?? new Map<string, Found>();
      known.set(compte, ofAccount);
      const name = JSON.stringify({
        ...without(scenario, WORDS),
        etapes: scenario.etapes.map((etape) => without(etape, WORDS_OF_STEP)),
      });
      const found = ofAccount.get(name) ?? how();
      ofAccount.set(name, found);
      return found;
    },
  };
}

const without = <T extends object>(whole: T, keys: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as keyof T))) as Partial<T>;
