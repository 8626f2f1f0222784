import { argv, exit, stdout } from 'node:process';
import { liveMany } from './live-many.ts';

/* `npm run singe`: ten thousand lives of learners who do as they please. `npm run singe -- 500 120` lives 500 of them, from number 120. */
const [count = 10_000, first = 0] = argv.slice(2).map(Number);
const BATCH = 250;
const wrong: string[] = [];
for (let at = first; at < first + count; at += BATCH) {
  wrong.push(...liveMany(at, Math.min(BATCH, first + count - at)));
  stdout.write(`${Math.min(at + BATCH, first + count) - first} vies, ${wrong.length} où quelque chose ne va pas\n`);
}
for (const one of wrong.slice(0, 40)) stdout.write(`✗ ${one}\n`);
exit(wrong.length > 0 ? 1 : 0);
