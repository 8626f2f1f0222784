import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { portals } from '../src/portals/index.ts';
import { checkCompte } from '../src/studio/check.ts';
import { yamlFilesIn } from '../src/studio/files.ts';
import { type Kind, schemaFile } from '../src/studio/json-schema.ts';
import { portalLists } from '../src/studio/portal-lists.ts';

/*
 * `npm run schema`: writes what the trainers' folder says of the code. The two JSON Schemas, which an editor reads to complete and
 * explain the keys, and the words of each portal that has a page of lists. Tests fail when they no longer say what the code says.
 */
const folder = new URL('../scenarios/', import.meta.url);
for (const kind of ['scenario', 'compte'] satisfies Kind[])
  writeFileSync(new URL(`${kind}.schema.json`, folder), schemaFile(kind));

const comptes = yamlFilesIn(new URL('comptes', folder).pathname)
  .sort()
  .flatMap((file) => checkCompte(readFileSync(file, 'utf8'), basename(file), { portals }).content ?? []);
for (const portal of portals) {
  const file = new URL(`${portal.id}/LISTES.md`, folder);
  if (existsSync(file)) writeFileSync(file, portalLists(portal, comptes));
}
