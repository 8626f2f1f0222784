// (e) « npm run scenarios » on a thousand scenarios made from those of the folder: how long, and how much memory.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const HOW_MANY = 1_000;

/** Writes the scenarios in a folder of their own, each under a title of its own. */
export function writeScenarios(folder) {
  const source = join(root, 'scenarios', 'caf');
  const models = readdirSync(source).filter((name) => name.endsWith('.yaml'));
  const target = join(folder, 'mille', 'caf');
  mkdirSync(target, { recursive: true });
  for (let rank = 0; rank < HOW_MANY; rank += 1) {
    const model = readFileSync(join(source, models[rank % models.length]), 'utf8');
    writeFileSync(
      join(target, `essai-${rank}.yaml`),
      model.replace(/^titre: "(.*)"$/m, (_line, title) => `titre: "${title} ${rank}"`),
    );
  }
  return join(folder, 'mille');
}

/** Plays them all, `times` times. Milliseconds, and the most memory held at once in Mio. */
export async function measureScenarios({ folder, times }) {
  const target = writeScenarios(folder);
  const runs = [];
  for (let turn = 0; turn < times; turn += 1) runs.push(await play(target));
  return runs;
}

function play(target) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    // The memory is told by the process itself, when it ends.
    const tell = `process.on('exit',()=>process.stderr.write('mem='+process.resourceUsage().maxRSS))`;
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, 'src/authoring/check-scenarios.ts', target],
      {
        cwd: root,
      },
    );
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      // Each thread tells it too when it ends: the last one has seen the most.
      const memory = [...err.matchAll(/mem=(\d+)/g)].at(-1);
      if (code !== 0 || !memory) return reject(new Error(`Les scénarios ne passent pas : ${out.slice(-800)} ${err.slice(-400)}`));
      return resolve({ temps: performance.now() - start, memoire: Number(memory[1]) / 1024 });
    });
  });
}
