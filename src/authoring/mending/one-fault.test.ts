import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { expect, test, vi } from 'vitest';
import { readContent } from '../read-content.ts';

/*
 * A right file, with one line spoilt in one of the ways that people spoil them: exactly one remark, at that line, and the line it gives is
 * the one that was there.
 */
vi.setConfig({ testTimeout: 120_000 });
const SHARE = env.LONGUES ? 3 : 9;
const NAMED = /^( *(?:- )?[\w$-]+):(?: (?=\S))/;

const WAYS: Readonly<Record<string, (line: string) => string>> = {
  'une tabulation au lieu des espaces': (line) => line.replace(/^ +(?=\S)/, '\t'),
  'une espace insécable au début': (line) => line.replace(/^ (?= *\S)/, '\u00a0'),
  'une espace insécable après les deux-points': (line) => line.replace(NAMED, '$1:\u00a0'),
  'une espace insécable avant les deux-points': (line) => line.replace(NAMED, '$1\u00a0: '),
  'une espace insécable après le tiret': (line) => line.replace(/^( *-) /, '$1\u00a0'),
  'un signe invisible au début': (line) => line.replace(/^( *)(?=\S)/, '$1\u200b'),
  'un tiret collé': (line) => line.replace(/^( *-) (?=[\w"{])/, '$1'),
  'des deux-points collés': (line) => line.replace(NAMED, '$1:'),
  'sans deux-points': (line) => line.replace(NAMED, '$1 '),
  'une puce au lieu du tiret': (line) => line.replace(/^( *)- /, '$1• '),
  'un tiret long au lieu du tiret': (line) => line.replace(/^( *)- /, '$1– '),
  'des guillemets courbes': (line) => line.replace(/(?<=: )"([^"]*)"$/, '“$1”'),
  'des guillemets français': (line) => line.replace(/(?<=: )"([^"«»]*)"$/, '« $1 »'),
  'un guillemet courbe à la fin': (line) => line.replace(/(?<=: "[^"]*)"$/, '”'),
  'sans guillemet à la fin': (line) => line.replace(/(?<=: "[^"]*)"$/, ''),
  'sans guillemet au début': (line) => line.replace(/(?<=: )"(?=[^"]*"$)/, ''),
  'sans accolade à la fin': (line) => line.replace(/ \}$/, ''),
  'deux lettres changées de place dans un nom': (line) =>
    line.replace(/^( *(?:- )?[a-z])([a-zA-Z])([a-zA-Z])(?=[a-zA-Z]+:)/, '$1$3$2'),
  'une majuscule à un nom': (line) =>
    line.replace(/^( *(?:- )?)([a-z])(?=[a-zA-Z]{3,}:)/, (_all, start, letter) => start + letter.toUpperCase()),
  'un tiret de trop dans une étape': (line) => line.replace(/^ {4}(?=(?:titre|consigne|explication|attend):)/, '  - '),
};

test.each(['caf/code-non-recu.yaml', 'comptes/sofia.yaml'])('une ligne gâtée de %s : une remarque, et la bonne ligne', (file) => {
  const lines = readFileSync(join(import.meta.dirname, '..', '..', '..', 'scenarios', file), 'utf8')
    .trimEnd()
    .split('\n');
  const wrong: unknown[] = [];
  let tried = 0;
  // The data of a past event are free: any word may stand there.
  const free = lines.indexOf('historique:');
  lines.forEach((line, rank) => {
    if (free >= 0 && rank > free) return;
    if (line.trim() === '' || line.trim().startsWith('#')) return;
    Object.entries(WAYS).forEach(([way, spoil], turn) => {
      const spoilt = spoil(line);
      // Each line in some ways, each way on many lines: the whole takes minutes.
      if (spoilt === line || (rank + turn) % SHARE !== 0) return;
      tried += 1;
      const read = readContent([...lines.slice(0, rank), spoilt, ...lines.slice(rank + 1)].join('\n'), file);
      const said = read.ok ? [] : read.problems.map(({ line: at, corrected }) => ({ at, corrected }));
      if (said.length !== 1 || said[0]?.at !== rank + 1 || said[0].corrected !== line) wrong.push({ way, spoilt, said });
    });
  });
  expect(tried).toBeGreaterThan(300 / SHARE);
  expect(wrong).toEqual([]);
});
