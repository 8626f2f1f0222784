// « node tools/guide-pictures.mjs »: lives the four exercises of docs/pas-a-pas.md again, on a desk and on a telephone, and keeps their
// pictures. The built site is needed: « npm run build » before.
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { root, run } from './setup.mjs';

const HEAVIEST = 1_500_000;
const folder = join(root, 'docs', 'images', 'pas-a-pas');

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const env = { IMAGES: folder, CHROMIUM: await findChromium(), LONGUES: '1' };
const { code } = await run('playwright', ['test', 'e2e/guide.spec.ts', '--reporter=list'], { env });
const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
const total = sizes.reduce((sum, size) => sum + size, 0);
console.log(`${sizes.length} images, ${Math.round(total / 1000)} Ko`);
if (total > HEAVIEST) console.error(`C’est plus de ${HEAVIEST / 1000} Ko.`);
process.exitCode = code !== 0 || total > HEAVIEST ? 1 : 0;
