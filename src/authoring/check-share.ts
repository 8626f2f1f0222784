import { parentPort, workerData } from 'node:worker_threads';
import { portals } from '#portals/index.ts';
import { checkFiles } from './check-files.ts';
import type { TextFile } from './files.ts';

/** What one thread checks, and the accounts that these files may name. */
export interface Share {
  files: readonly TextFile[];
  known: readonly TextFile[];
}

// The whole of a thread of `checkMany`: it checks its share and says what it found.
const { files, known } = workerData as Share;
parentPort?.postMessage(checkFiles(files, known, portals, () => performance.now()));
