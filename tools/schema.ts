import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkCompte } from '#authoring/check.ts';
import { accountsOfFolder } from '#authoring/files.ts';
import { type Kind, schemaFile } from '#authoring/json-schema.ts';
import { portalLists } from '#authoring/portal-lists.ts';
import { portals } from '#portals/index.ts';

/*
 * `npm run schema`: writes what the trainers' folder says of the code. The two JSON Schemas, which an editor reads to complete and
 * explain the keys, and the words of each portal that has a page of lists. Tests fail when they no longer say what the code says.
 */
const folder = new URL('../scenarios/', import.meta.url);
for (const kind of ['scenario', 'compte'] satisfies Kind[])
  writeFileSync(new URL(`${kind}.schema.json`, folder), schemaFile(kind));

const comptes = accountsOfFolder(fileURLToPath(folder)).flatMap(
  ({ file }) => checkCompte(readFileSync(file, 'utf8'), basename(file), { portals }).content ?? [],
);
for (const portal of portals) {
  const file = new URL(`${portal.id}/LISTES.md`, folder);
  if (existsSync(file)) writeFileSync(file, portalLists(portal, comptes));
}
