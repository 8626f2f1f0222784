import { expect, test } from 'vitest';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import { checkCompte, checkScenario } from '../check.ts';
import { checkFiles } from '../check-files.ts';
import { ACCOUNT, SCENARIO, spoilt } from '../example-files.ts';
import { playedOnce } from './once.ts';

const WORDS = spoilt(SCENARIO, 'resume: "Lou déclare."', 'resume: "Lou déclare,\n  et rien d’autre."');
const OTHER_DAY = spoilt(SCENARIO, 'debut: "2026-11-03"', 'debut: "2026-11-04"');
const OTHER_LINE = spoilt(SCENARIO, '  - envoyer: declaration-trimestrielle\n', '');

/** How many of these stories were really played, one check after the other. */
function played(...lives: { text: string; account: Compte }[]): number {
  let count = 0;
  const once = playedOnce();
  for (const { text, account } of lives)
    checkScenario(text, 'caf/essai.yaml', {
      portals,
      comptes: new Map([['lou', account]]),
      once: {
        play: (scenario, compte, how) =>
          once.play(scenario, compte, () => {
            count += 1;
            return how();
          }),
      },
    });
  return count;
}

function lou(): Compte {
  const { content } = checkCompte(ACCOUNT, 'comptes/lou.yaml', { portals });
  if (!content) throw new Error('Le compte de l’exemple est faux.');
  return content;
}

test('a copy whose words alone differ is played once', () => {
  const account = lou();
  expect(played(...[SCENARIO, WORDS, SCENARIO].map((text) => ({ text, account })))).toBe(1);
});

test('a copy that another day, line or account makes another story is played again', () => {
  const account = lou();
  expect(played(...[SCENARIO, OTHER_DAY, OTHER_LINE].map((text) => ({ text, account })))).toBe(3);
  expect(played({ text: SCENARIO, account }, { text: SCENARIO, account: lou() })).toBe(2);
});

test('what is wrong in a copy is told in each, at its own line', () => {
  const wrong = (text: string, rank: number) => ({
    file: `essai-${rank}.yaml`,
    text: spoilt(text, 'attend: { envoye: { demarche: declaration-trimestrielle } }', 'attend: { recu: { modele: rappel } }'),
  });
  const files = [{ file: 'lou.yaml', text: ACCOUNT }, ...[SCENARIO, WORDS].map(wrong)];
  const [first, second] = checkFiles(files, [], portals, () => 0).filter(({ kind }) => kind === 'scenario');
  expect(first?.problems.length).toBeGreaterThan(0);
  expect(second?.problems.map(({ message }) => message)).toEqual(first?.problems.map(({ message }) => message));
  expect(second?.problems.map(({ line }) => line - 1)).toEqual(first?.problems.map(({ line }) => line));
});
