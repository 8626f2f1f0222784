import { cpSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from './fixtures.ts';
import { portBeside, type Started, startServer } from './servers.ts';
import { makeVersion } from './site-versions.ts';

const port = portBeside(1);

/** A site that is replaced while people use it. */
export interface Site {
  /** What the server gives now. */
  folder: string;
  stop(): Promise<unknown>;
  /** Puts version b in the place of version a. */
  publish(): void;
}

/** A journey on a site of its own, in version « a », that may be stopped or replaced by version « b ». */
export const test = base.extend<{ site: Site }, { versions: string }>({
  baseURL: `http://127.0.0.1:${port}`,
  serviceWorkers: 'allow',
  versions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs in this pattern
    async ({}, use, { project }) => {
      const folder = join(project.outputDir, `versions-${project.name}`);
      rmSync(folder, { recursive: true, force: true });
      await Promise.all([makeVersion('a', join(folder, 'a')), makeVersion('b', join(folder, 'b'))]);
      await use(folder);
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ versions }, use, info) => {
      const folder = info.outputPath('site');
      cpSync(join(versions, 'a'), folder, { recursive: true });
      const server: Started = await startServer('tools/serve.ts', [relative('.', folder)], port);
      await use({
        folder,
        stop: server.stop,
        publish() {
          renameSync(folder, `${folder}-a`);
          cpSync(join(versions, 'b'), folder, { recursive: true });
        },
      });
      await server.stop();
    },
    { auto: true },
  ],
});

/** Waits until the site is copied, and the page gets its files from the copy. */
export const copied = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** The version that a page shows, and those of the files that it loaded: one letter when nothing is mixed. */
export const versionOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const files = performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /-([ab])\.[a-z]+$/.exec(new URL(name).pathname)?.[1] ?? []);
    return [...new Set([document.documentElement.dataset['version'], ...files])].join(' + ');
  });

/** Looks for a new version, and says how that ends: « installed », it waits; « redundant », it was refused; « none ». */
export const lookForNews = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    let coming: ServiceWorker | null = null;
    registration.addEventListener('updatefound', () => {
      coming = registration.installing;
    });
    await registration.update();
    const worker = coming ?? registration.installing ?? registration.waiting;
    while (worker?.state === 'installing')
      await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }));
    return worker?.state ?? 'none';
  });
/** What a page says when a new version waits. */
export const notice = (page: Page) => page.getByText('Une nouvelle version est prête');

/** Opens the site again, in version « b »: the browser needs a moment, without any page, to change versions. */
export async function reopen(context: BrowserContext): Promise<Page> {
  await expect
    .poll(async () => {
      const tried = await context.newPage();
      await tried.goto('/');
      const version = await versionOf(tried);
      await tried.close();
      return version;
    })
    .toBe('b');
  return context.newPage();
}
