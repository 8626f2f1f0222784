import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ACCOUNT, SCENARIO, spoilt } from '#authoring/example-files.ts';
import { whyNotLived } from './right-scenarios.ts';

const folder = mkdtempSync(join(tmpdir(), 'justes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const name of ['comptes', 'caf']) mkdirSync(join(folder, name));
writeFileSync(join(folder, 'comptes', 'lou.yaml'), ACCOUNT);
const write = (text: string) => writeFileSync(join(folder, 'caf', 'essai.yaml'), text);

test('un scénario juste de forme, dont la solution ne se vit pas, arrête la construction du site', async () => {
  write(SCENARIO);
  expect(await whyNotLived(folder)).toBeUndefined();
  write(spoilt(SCENARIO, '  - envoyer: declaration-trimestrielle\n', ''));
  expect(await whyNotLived(folder)).toMatch(
    /^Le dossier scenarios est à corriger :\n {2}scenarios\/caf\/essai.yaml:24\n {4}L’étape « envoyer » n’est jamais/,
  );
});

test('un mot mal écrit est dit avec sa ligne corrigée', async () => {
  write(spoilt(SCENARIO, 'fait: situationExacte', 'fait: situationExate'));
  expect(await whyNotLived(folder)).toContain('\n      ' + '    attend: { repondu: { fait: situationExacte, valeur: "oui" } }');
});
