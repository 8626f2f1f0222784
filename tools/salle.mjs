// « npm run salle » : the site for a whole room, over plain http, without internet. Works on a fresh clone, as « npm start » does.
// Another port, the same way in every shell: npm run salle -- 4400
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { freePort, whyNot } from './port.mjs';
import { prepare, root } from './setup.mjs';

const COMMAND = 'npm run salle';

const port = await freePort(COMMAND, '0.0.0.0');
await prepare(import.meta.url);
await buildIfNeeded();
// Not before: TypeScript is read by the project's own Node.
const { serveRoom } = await import('./serve-room.ts');
await serveRoom(join(root, 'dist'), port).catch((error) => {
  // Taken while the site was built.
  console.error(whyNot(error, port, COMMAND));
  process.exit(1);
});
