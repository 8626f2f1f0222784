// « npm run check » : types, format and lint, dead code, weight of the pages. Says everything that is wrong, not only the first thing.
import { prepare, run } from './setup.mjs';

const CHECKS = [
  ['Types (TypeScript)', 'tsc', ['--noEmit', '-p', '.']],
  // The pages only: « astro check » reads the other files too, and takes twice the time of « tsc » for them.
  [
    'Types (pages Astro)',
    'astro',
    [
      'check',
      '--tsconfig',
      'tools/lint/tsconfig.pages.json',
      '--minimumSeverity',
      'warning',
      '--minimumFailingSeverity',
      'warning',
    ],
  ],
  ['Frontières (dependency-cruiser)', 'depcruise', ['--config', 'tools/lint/boundaries.mjs', 'src', 'mocks', 'e2e', 'parcours']],
  ['Format, lint (Biome)', 'biome', ['check', '--error-on-warnings', '--diagnostic-level=warn', '.']],
  ['Code mort (Knip)', 'knip', ['--no-progress', '--treat-config-hints-as-errors']],
];

await prepare(import.meta.url);

const results = await Promise.all(
  CHECKS.map(async ([title, command, args]) => {
    const start = performance.now();
    const { code, output } = await run(command, args, { quiet: true });
    return { title, code, output, seconds: ((performance.now() - start) / 1000).toFixed(1) };
  }),
);
for (const { title, code, output, seconds } of results) {
  console.log(`${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`);
}
// After the others: it may have to build the site, which takes both cores.
const weight = await run('node', ['tools/budget.mjs'], { quiet: true });
console.log(`${weight.code === 0 ? '✓' : '✗'} Poids des pages (tools/budget.json)\n${weight.output.trimEnd()}`);
results.push(weight);
const floor = await run('node', ['tools/floor.mjs'], { quiet: true });
console.log(`${floor.code === 0 ? '✓' : '✗'} Navigateurs les plus anciens (browserslist)\n${floor.output.trimEnd()}`);
results.push(floor);
process.exit(results.every(({ code }) => code === 0) ? 0 : 1);
