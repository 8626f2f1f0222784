// « npm start » : builds the site if something changed, then serves it. Works on a fresh clone.
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { prepare, root } from './setup.mjs';

await prepare(import.meta.url);
await buildIfNeeded();
await open();

async function open() {
  const port = Number(process.env.PORT ?? 4321);
  const host = process.env.HOST ?? '127.0.0.1';
  // Not before: TypeScript is read by the project's own Node.
  const { serve } = await import('./serve.ts');
  try {
    const server = await serve(join(root, 'dist'), { port, host });
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
    if (error.code === 'EADDRINUSE')
      console.error(
        `Le port ${port} est déjà pris, peut-être par une autre fenêtre du même site.\nFermez-la, ou choisissez un autre port :\n\n  PORT=${port + 1} npm start\n`,
      );
    else
      console.error(
        `Le site ne peut pas s’ouvrir sur le port ${port} : ${error.message}\nChoisissez un autre port, par exemple :\n\n  PORT=4400 npm start\n`,
      );
    process.exit(1);
  }
}
