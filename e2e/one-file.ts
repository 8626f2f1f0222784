import { join } from 'node:path';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';

/** The single file, as a double click opens it. « npm run usb » writes it. */
export const FILE = join(env.USB_SORTIE ?? join(env.DIST ?? 'dist', 'usb'), 'demarches-a-blanc.html');
export const FILE_ADDRESS = pathToFileURL(FILE).href;
/** An exercise in the room of the file. */
export const ROOM = (query: string) => `${FILE_ADDRESS}#/salle/?${query}`;
/** More presses on « Faire à ma place » than any exercise has gestures. */
export const ENOUGH = 160;
