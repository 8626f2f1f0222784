import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { portals } from '#portals/index.ts';
import { checkFiles, type FileResult, isAccount } from './check-files.ts';
import type { Share } from './check-share.ts';
import type { TextFile } from './files.ts';

// To start a thread takes as long as to check some thirty files.
const LEAST_SHARE = 60;

/** Checks files on all the cores of the machine: the same results as `checkFiles`, in the same order. */
export async function checkMany(files: readonly TextFile[], known: readonly TextFile[]): Promise<FileResult[]> {
  const accounts = files.filter(isAccount);
  const ofAccounts = new Set(accounts);
  const scenarios = files.filter((one) => !ofAccounts.has(one));
  const cores = Math.min(availableParallelism(), Math.floor(scenarios.length / LEAST_SHARE));
  if (cores < 2) return checkFiles(files, known, portals, () => performance.now());
  const names = new Set(accounts.map(({ file }) => file));
  const all = [...known.filter(({ file }) => !names.has(file)), ...accounts];
  // One after the other, since neighbours in a folder are often as long.
  const shares = Array.from({ length: cores }, (_, core) => scenarios.filter((__, rank) => rank % cores === core));
  const [own = [], ...others] = shares;
  const elsewhere = others.map((files) => inThread({ files, known: all }));
  // This thread has read all the rules already: it takes its share.
  const checked = [checkFiles(own, all, portals, () => performance.now()), ...(await Promise.all(elsewhere))];
  // A wrong account that was not given is told by each share that names it.
  const stories = checked.map((results) => results.filter(({ kind }) => kind === 'scenario'));
  const wrong = new Map(
    checked.flat().flatMap((one) => (one.kind === 'compte' && !names.has(one.file) ? [[one.file, one]] : [])),
  );
  return [
    ...wrong.values(),
    ...checkFiles(accounts, known, portals, () => performance.now()),
    ...scenarios.flatMap((_, rank) => stories[rank % cores]?.[Math.floor(rank / cores)] ?? []),
  ];
}

const inThread = (share: Share): Promise<FileResult[]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./check-share.ts', import.meta.url), { workerData: share });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
