import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lanAddresses } from './lan-addresses.ts';
import { roomPage } from './room-page.ts';
import { ADDRESS_PAGE, roomWords } from './room-words.ts';
import { serve } from './serve.ts';

// A laptop that joins the Wi-Fi, or changes networks, gets another address: it is shown without starting again.
const LOOK_AGAIN = 5_000;

/** Serves `folder` on every address of this computer, and tells the trainer where. Rejects with EADDRINUSE when the port is taken. */
export async function serveRoom(folder: string, port: number): Promise<void> {
  const page = () => roomPage(lanAddresses(), port);
  const server = await serve(folder, { port, host: '0.0.0.0', pages: { [ADDRESS_PAGE]: page } });
  stopOnRequest(server, tellAddresses(port));
}

function tellAddresses(port: number): NodeJS.Timeout {
  const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  let told: string | undefined;
  const tell = () => {
    const hosts = lanAddresses();
    if (hosts.join() === told) return;
    if (told !== undefined) console.log('\nLe réseau a changé.');
    told = hosts.join();
    console.log(roomWords(hosts, port, { colours }));
  };
  tell();
  return setInterval(tell, LOOK_AGAIN);
}

function stopOnRequest(server: Server, watch: NodeJS.Timeout): void {
  const stop = () => {
    clearInterval(watch);
    console.log('\nLa salle est fermée. Ce que chacun a fait reste dans son navigateur.');
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

// « node tools/serve-room.ts FOLDER PORT »: the room without building, for the journeys in a browser.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'dist', port = '4321'] = process.argv.slice(2);
  await serveRoom(resolve(folder), Number(port));
}
