// « npm run salle » : the site for a whole room, over plain http, without internet. Works on a fresh clone, as « npm start » does.
// Another port, the same way in every shell: npm run salle -- 4400
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { prepare, root } from './setup.mjs';

await prepare(import.meta.url);
await buildIfNeeded();
// Not before: TypeScript is read by the project's own Node.
const { serveRoom } = await import('./serve-room.ts');
await serveRoom(join(root, 'dist'), process.argv[2] ?? process.env.PORT ?? '4321');
