// « npm test » : everything that must hold, in order, until the first failure. The last line is « N passed, N failed ».
// « npm test -- --longues » : the same, with what is long and rarely breaks, of which « npm test » plays a part.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findWindowless } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { prepare, root, run } from './setup.mjs';

const report = (name) => join(root, 'test-results', `${name}.json`);
const vitest = (name, projects = name) => {
  return ['run', '--project', projects, '--reporter=dot', '--reporter=json', `--outputFile=${report(name)}`];
};

/** Title, program, arguments, and the report that counts its tests (without one, a step counts for one). */
const STEPS = [
  // It builds the site, to weigh it; the journeys play that site.
  ['Types, format, frontières, code mort, poids', 'node', ['tools/check.mjs']],
  ['Scénarios : relus et joués dans toutes les éditions', 'node', ['src/authoring/check-scenarios.ts']],
  ['Règles et pièces (Vitest)', 'vitest', vitest('unit', 'unit*'), report('unit')],
  ['Histoires des composants, avec axe (Storybook)', 'vitest', vitest('storybook'), report('storybook')],
  ['Un seul fichier, pour une clé', 'node', ['tools/usb.mjs']],
  [
    'Navigateurs les plus anciens : ce que porte le fichier',
    'node',
    ['tools/floor.mjs', 'test-results/usb/demarches-a-blanc.html'],
  ],
  ['Parcours dans un navigateur (Playwright)', 'playwright', ['test'], report('e2e')],
];

await prepare(import.meta.url);
// Not before: TypeScript is read by the project's own Node.
const { countStep } = await import('./count-tests.ts');
const chromium = await findChromium();
const windowless = chromium && (await findWindowless(chromium));
const firefox = await findFirefox();
rmSync(join(root, 'test-results'), { recursive: true, force: true });

const longer = process.argv.includes('--longues') ? { LONGUES: '1' } : {};
const total = { passed: 0, failed: 0 };
const begin = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
if (chromium) await runSteps();
else total.failed = 1;
console.log(`\nDurée totale : ${seconds(begin)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runSteps() {
  for (const [rank, [title, command, args, counted]] of STEPS.entries()) {
    const start = performance.now();
    console.log(`\n── ${rank + 1}/${STEPS.length}  ${title}`);
    const { code } = await run(command, args, {
      env: { CHROMIUM: chromium, WINDOWLESS: windowless, FIREFOX: firefox, USB_SORTIE: 'test-results/usb', ...longer },
    });
    const { passed, failed } = countStep(code, counted);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) {
      console.log(`\n✗ ÉCHEC : ${title} (${seconds(start)})`);
      if (rank + 1 < STEPS.length) console.log('Les étapes suivantes n’ont pas été lancées.');
      return;
    }
    console.log(`✓ ${title} (${seconds(start)})`);
  }
}
