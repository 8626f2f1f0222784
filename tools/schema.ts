import { writeFileSync } from 'node:fs';
import { type Kind, schemaFile } from '../src/studio/json-schema.ts';

/*
 * `npm run schema`: writes the two JSON Schemas of the trainers' folder, which an editor reads to complete and explain the
 * keys. A test fails when they no longer say what src/schema says.
 */
for (const kind of ['scenario', 'compte'] satisfies Kind[]) {
  const file = new URL(`../scenarios/${kind}.schema.json`, import.meta.url);
  writeFileSync(file, schemaFile(kind));
}
