import { env } from 'node:process';
import { defineConfig } from '@playwright/test';

const port = Number(env.E2E_PORT ?? 4329);
const baseURL = `http://127.0.0.1:${port}`;
const folder = env.DIST ?? 'dist';
// « @longue »: long, and rarely broken. « npm run parcours » plays them; « npm test » has a shorter one that says the same.
const leave = (where: string) => new RegExp(env.LONGUES ? `@${where}` : `@${where}|@longue`);

// The journeys play the built site, as people receive it, in a wide and in a narrow window. A journey that says the same thing in both
// is played once: « @bureau » or « @telephone » beside its title.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: true,
  // On the server, a journey that fails once is played again with its trace: a slow machine is no defect, and « flaky » is reported.
  retries: env.CI ? 1 : 0,
  workers: 2,
  // Wide: a busy machine must be slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // A journey sees what the server gives, not a copy; e2e/offline.spec.ts is about the copy.
    serviceWorkers: 'block',
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: env.WINDOWLESS ?? env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'bureau', grepInvert: leave('telephone'), use: { viewport: { width: 1280, height: 800 } } },
    { name: 'telephone', grepInvert: leave('bureau'), use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    // Whole exercises, lived with the keyboard alone; they know the solution, which the journeys of e2e/ must not.
    {
      name: 'parcours',
      testDir: 'parcours',
      use: { actionTimeout: 15_000, viewport: { width: 360, height: 740 }, hasTouch: true },
    },
  ],
  webServer: { command: `node tools/serve.ts "${folder}" ${port}`, url: baseURL, reuseExistingServer: false },
});
