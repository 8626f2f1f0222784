// « npm run bench » : what the built site costs, on a processor slowed six times. Writes docs/performance.json and docs/performance.md,
// whose notes at the end are written by hand and stay.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { findChromium } from './find-chromium.mjs';
import { prepare, root } from './setup.mjs';

await prepare(import.meta.url);
const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const times = Number(option('fois', '15'));
const only = option('seulement', '');
const wanted = (name) => only === '' || only.split(',').includes(name);
const COUPLE = {
  adresse: '/salle/?compte=famille-modele&portail=caf&mode=libre&edition=2024',
  numero: '2880100054609',
  motDePasse: 'Entrepot38',
};

if (!process.env.DIST) await buildIfNeeded();
const executablePath = await findChromium();
if (!executablePath) process.exit(1);
// Not before: TypeScript is read by the project's own Node.
const { chromium } = await import('playwright');
const { serve } = await import('./serve.ts');
const { measureOpening } = await import('./bench/opening.mjs');
const { measureBlocking } = await import('./bench/blocking.mjs');
const { measureKeystroke } = await import('./bench/keystroke.mjs');
const { measureLongSession, measureCalendar } = await import('./bench/long-session.mjs');
const { measureScenarios } = await import('./bench/scenarios.mjs');
const { SLOWER } = await import('./bench/pages.mjs');
const { asPage, boundOf, isHeld, machine } = await import('./bench/report.mjs');
const { summary } = await import('./bench/statistics.mjs');

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const site = join(folder, 'site');
cpSync(process.env.DIST ?? join(root, 'dist'), site, { recursive: true });
const server = await serve(site, { port: 0 });
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const bench = { browser, base, folder: site, times, couple: COUPLE };
const lignes = [];
const say = (lines) => {
  for (const line of lines) {
    lignes.push(line);
    console.log(
      `${line.titre} : ${line.mesure.mediane} ${line.unite ?? 'ms'}${line.rapport === undefined ? '' : `, × ${line.rapport}`}`,
    );
  }
};
try {
  if (wanted('ouverture')) say(await measureOpening(bench));
  if (wanted('blocage')) say(await measureBlocking(bench));
  if (wanted('frappe') || wanted('seance') || wanted('calendrier')) {
    const { session, lignes: lines } = await measureKeystroke(bench);
    say(lines);
    if (wanted('seance')) say(await measureLongSession({ ...bench, session }));
    if (wanted('calendrier')) say(await measureCalendar({ ...bench, times: Math.ceil(times / 3), session }));
  }
  if (wanted('scenarios')) {
    const runs = await measureScenarios({ folder, times: Math.ceil(times / 5) });
    say([
      {
        id: 'scenarios',
        titre: 'npm run scenarios sur 1 000 scénarios, sans ralentir',
        mesure: summary(runs.map(({ temps }) => temps)),
        auPlus: 20_000,
      },
      {
        id: 'scenarios-memoire',
        titre: 'La mémoire qu’il y faut',
        unite: 'Mio',
        mesure: summary(runs.map(({ memoire }) => memoire)),
      },
    ]);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
const figures = { le: new Date().toISOString().slice(0, 10), machine: machine(), lent: SLOWER, lignes };
if (only === '') {
  writeFileSync(join(root, 'docs', 'performance.json'), `${JSON.stringify(figures, null, 2)}\n`);
  const page = join(root, 'docs', 'performance.md');
  writeFileSync(page, asPage(figures, existsSync(page) ? readFileSync(page, 'utf8') : ''));
} else console.log(asPage(figures));
const passed = lignes.filter((line) => isHeld(line) === false);
for (const line of passed)
  console.error(
    `✗ ${line.titre} : ${line.rapport === undefined ? `${line.mesure.mediane} ${line.unite ?? 'ms'}` : `× ${line.rapport}`}, au plus ${boundOf(line)}.`,
  );
process.exitCode = passed.length === 0 ? 0 : 1;
