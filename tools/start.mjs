// « npm start » : builds the site if something changed, then serves it. Works on a fresh clone.
// Another port, the same way in every shell: npm start -- 4400
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { freePort, whyNot } from './port.mjs';
import { prepare, root } from './setup.mjs';

const COMMAND = 'npm start';
const HOST = '127.0.0.1';

const port = await freePort(COMMAND, HOST);
await prepare(import.meta.url);
await buildIfNeeded();
// Not before: TypeScript is read by the project's own Node.
const { serve } = await import('./serve.ts');
try {
  const server = await serve(join(root, 'dist'), { port, host: HOST });
  const stop = () => {
    console.log('\nLe site est arrêté.');
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  console.log(`\nDémarches à blanc est ouvert ici :\n\n  http://localhost:${port}/\n`);
  console.log('Pour toute une salle : npm run salle\n');
  console.log('Pour arrêter : Ctrl + C.');
} catch (error) {
  // Taken while the site was built.
  console.error(whyNot(error, port, COMMAND));
  process.exit(1);
}
