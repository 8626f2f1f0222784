import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { portals } from '#portals/index.ts';
import { LANGUES } from '#schema/texte.ts';
import { checkCompte } from './check.ts';
import { checkFiles } from './check-files.ts';
import { accountsOfFolder, filesOfFolder, readBeginning } from './files.ts';
import { jsonSchemaOf, keysAt, schemaFile } from './json-schema.ts';
import { factsOf } from './known-names.ts';
import { portalLists } from './portal-lists.ts';

// All solutions are played, in all editions.
vi.setConfig({ testTimeout: 60_000 });
const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios');
const guide = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const [caf] = portals;

/** The first column of the table under a title. */
function listed(title: string): string[] {
  const section = guide.split(new RegExp(`^#+ ${title}$`, 'm'))[1]?.split(/^#/m)[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}
const known = (names: Iterable<string> | undefined) => [...(names ?? [])].sort();

test.each(['scenario', 'compte'] as const)('the JSON Schema of a %s is up to date: npm run schema', (kind) => {
  expect(readFileSync(join(FOLDER, `${kind}.schema.json`), 'utf8')).toBe(schemaFile(kind));
});

test('each key of a scenario has a sentence for its author', () => {
  const { properties = {} } = jsonSchemaOf('scenario');
  expect(
    Object.entries(properties)
      .filter(([key, { description }]) => key !== '$schema' && !description)
      .map(([key]) => key),
  ).toEqual([]);
});

test('every file of the folder is right, and every solution plays', () => {
  const results = checkFiles(
    filesOfFolder(FOLDER).map(({ file }) => readBeginning(file)),
    [],
    portals,
    () => 0,
  );
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  expect(results.filter(({ kind }) => kind === 'scenario').length).toBeGreaterThanOrEqual(10);
  expect(results.filter(({ kind }) => kind === 'compte').length).toBeGreaterThanOrEqual(5);
});

test('the example of the guide is right and plays', () => {
  const blocks = [...guide.matchAll(/```yaml\n(# yaml-language-server[\s\S]*?)```/g)].map(([, text = '']) => text);
  const [account = '', story = ''] = blocks;
  const files = [
    { file: 'scenarios/comptes/paulo.yaml', text: account },
    { file: 'scenarios/caf/paulo-se-trompe.yaml', text: story },
  ];
  const results = checkFiles(files, [], portals, () => 0);
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  expect(results.map(({ joue }) => joue)).toEqual([[], ['2024']]);
});

test('the guide lists the facts of the portal', () => {
  expect(listed('Les données').sort()).toEqual(known(caf && factsOf([caf]).keys()));
});

test('the guide lists the places of the portal', () => {
  expect(
    listed('Les endroits')
      .filter((lieu) => lieu.startsWith('caf:'))
      .sort(),
  ).toEqual(known(caf && Object.keys(caf.places)));
});

test('the guide lists the checks of the portal', () => {
  expect(listed('Les contrôles').sort()).toEqual(known(caf && Object.keys(caf.checks)));
});

test('the guide lists the messages of the portal', () => {
  expect(listed('Les messages').sort()).toEqual(known(caf?.modeles));
});

test('the guide lists the moments of an incident', () => {
  expect(listed('Les moments d’un incident').sort()).toEqual(known(['toutes', ...(caf?.routes ?? []).map(({ id }) => id)]));
});

test('the pages of lists say what the portals know: npm run schema', () => {
  const comptes = accountsOfFolder(FOLDER).flatMap(
    ({ file }) => checkCompte(readFileSync(file, 'utf8'), basename(file), { portals }).content ?? [],
  );
  const pages = portals.map((portal) => ({ portal, file: join(FOLDER, portal.id, 'LISTES.md') }));
  // The lists of the first portal are in the guide itself.
  expect(pages.filter(({ file }) => existsSync(file)).map(({ portal }) => portal.id)).toEqual(
    portals.map(({ id }) => id).filter((id) => id !== caf?.id),
  );
  for (const { portal, file } of pages)
    if (existsSync(file)) expect(readFileSync(file, 'utf8')).toBe(portalLists(portal, comptes));
});

test('the guide names every key of a scenario, a step, an incident and an account', () => {
  const scenario = jsonSchemaOf('scenario');
  const compte = jsonSchemaOf('compte');
  const keys = [
    ...keysAt(scenario, []),
    ...keysAt(scenario, ['etapes', 0]),
    ...keysAt(scenario, ['etapes', 0, 'attend']),
    ...keysAt(scenario, ['incidents', 0]),
    ...keysAt(scenario, ['solution', 0]),
    ...keysAt(compte, []),
    ...keysAt(compte, ['identifiants']),
    ...keysAt(compte, ['foyer']),
    ...keysAt(compte, ['verite', 'emplois', 0]),
    ...keysAt(compte, ['verite', 'emplois', 0, 'paies', '2026-08']),
    ...keysAt(compte, ['verite', 'emplois', 0, 'contrat']),
    ...keysAt(compte, ['poleEmploi']),
    ...keysAt(compte, ['poleEmploi', 'allocation']),
    ...keysAt(compte, ['poleEmploi', 'rendezVous', 0]),
    ...keysAt(compte, ['ants']),
    ...keysAt(compte, ['ants', 'vehicules', 0]),
    ...keysAt(compte, ['identite']),
    ...keysAt(compte, ['identite', 'comptes', 0]),
  ];
  expect([...new Set(keys)].filter((key) => key !== '$schema' && !new RegExp(`\\b${key}\\b`).test(guide))).toEqual([]);
});

test('the guide names every language and every way to fill with a mistake', () => {
  const mistakes = portals.flatMap(({ chiffres }) => chiffres);
  expect([...LANGUES, ...mistakes].filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
});
