import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { scenariosYaml } from './yaml-plugin.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const COMPTE = `prenom: Nadia
nom: Exemple
presentation: x
naissance: "1992-01-02"
identifiants: { numeroSecuriteSociale: "2920100123456", motDePasse: a, numeroAllocataire: "0123456", courriel: a@b.test, telephone: "06 39 98 01 02" }
foyer: { adultes: [{ id: nadia, prenom: Nadia, naissance: "1992-01-02" }] }
logement: { statut: locataire, adresse: x }
verite: {}
droits: { prestations: [rsa], declarationEn: "2026-11" }
`;

// Her story, as a trainer’s file gives it.
const SCENARIO = readFileSync('scenarios/caf/premiere-declaration.yaml', 'utf8').replace('compte: sofia', 'compte: nadia');

const PERSON =
  "import nadia from '/scenarios/comptes/nadia.yaml'; import brut from '/scenarios/comptes/nadia.yaml?raw'; console.log(nadia, brut);";
const STORY = "import recit, { compte } from '/scenarios/caf/recit.yaml'; console.log(recit, compte);";

/** Builds a page that shows the person of one YAML file, or her story; gives the code made. */
async function buildWith(yaml: string, page = PERSON, options = {}): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'yaml-plugin-'));
  folders.push(root);
  mkdirSync(join(root, 'scenarios/comptes'), { recursive: true });
  writeFileSync(join(root, 'scenarios/comptes/nadia.yaml'), yaml);
  mkdirSync(join(root, 'scenarios/caf'), { recursive: true });
  writeFileSync(join(root, 'scenarios/caf/recit.yaml'), SCENARIO);
  writeFileSync(join(root, 'entry.js'), page);
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenariosYaml(root, options)],
    build: { write: false, minify: false, rolldownOptions: { input: join(root, 'entry.js') } },
  });
  const chunks = [output].flat().flatMap((made) => ('output' in made ? made.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}

test('un import de YAML donne l’objet vérifié, et « ?raw » le texte', async () => {
  const code = await buildWith(COMPTE);
  expect(code).toMatch(/id"?: "nadia"/);
  expect(code).toMatch(/departement"?: "Département d’Exemple"/);
  expect(code).toContain('presentation: x\\n');
});

test('un fichier faux arrête la construction et donne la ligne', async () => {
  await expect(buildWith(COMPTE.replace('nom: Exemple', 'nom: "<b>"'))).rejects.toThrow(
    /scenarios\/comptes\/nadia\.yaml est à corriger :\n\s+ligne 2 : .*Les balises HTML/,
  );
});

test('un scénario tient son compte, vérifié lui aussi, dans le même fichier', async () => {
  const code = await buildWith(COMPTE, STORY);
  expect(code).toMatch(/id"?: "caf\/recit"/);
  expect(code).toMatch(/departement"?: "Département d’Exemple"/);
  expect(code).not.toContain('scenarios/comptes/nadia.yaml');
  await expect(buildWith(COMPTE.replace('nom: Exemple', 'nom: "<b>"'), STORY)).rejects.toThrow(
    /scenarios\/comptes\/nadia\.yaml est à corriger :\n\s+ligne 2/,
  );
});

test('deux scénarios du même compte, dans un seul fichier, ne l’écrivent qu’une fois', async () => {
  const both = `${STORY}\n${PERSON}`;
  const written = (code: string) => code.split('Département d’Exemple').length - 1;
  expect(written(await buildWith(COMPTE, both))).toBe(2);
  expect(written(await buildWith(COMPTE, both, { accountsApart: true }))).toBe(1);
});
