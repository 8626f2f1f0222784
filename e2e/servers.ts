import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { env, execPath } from 'node:process';

/** The folder of the built site, as playwright.config.ts knows it. */
export const BUILT = env['DIST'] ?? 'dist';

/** A port beside the one of the other journeys. */
export const portBeside = (rank: number): number => Number(env['E2E_PORT'] ?? 4329) + rank;

/** A program of the house that was started, and what it has said. */
export interface Started {
  said(): string;
  /** Asks it to stop, as Ctrl + C does, and waits until it has. Gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts a server of `tools/` and waits until it answers on `port`, or has ended. */
export async function startServer(script: string, args: readonly string[], port: number): Promise<Started> {
  const child = spawn(execPath, [script, ...args, String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  await Promise.race([ended, answers(port, child)]);
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { said: () => said, stop };
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((later) => setTimeout(later, 50));
  }
}
