import { env } from 'node:process';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { factsPlugin } from './tools/facts/facts-plugin.ts';
import { scenariosYaml } from './tools/yaml-plugin.ts';

const chromium = {
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
};

// An old or busy computer is slow, not wrong.
const PATIENCE = 60_000;

/** Storybook knows a story by the path in its address, where it undoes only the spaces: in a folder « Démarches » it would find none. */
const storiesInAnyFolder: Plugin = {
  name: 'stories-in-any-folder',
  enforce: 'post',
  transform: (code, id) =>
    /\.stories\.tsx/.test(id)
      ? { code: code.replace(/\w*convertToFilePath\w*\(import\.meta\.url\)/, 'decodeURI($&)'), map: null }
      : undefined,
};

/** Every story in a real browser, with axe, in one set of colours. */
const stories = (name: string, theme: string): TestProjectInlineConfiguration => ({
  plugins: [storybookTest({ configDir: '.storybook', initialGlobals: { theme } }), storiesInAnyFolder],
  // Bundled before the first story: a dependency found on the way would reload the page in the middle of a test.
  optimizeDeps: {
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'zod',
      'zod/mini',
      'zustand',
      'yaml',
    ],
  },
  test: {
    name,
    testTimeout: PATIENCE,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: chromium }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
    },
  },
});

const PURE = 'src/{engine,schema,portals,authoring,catalogue}/**/*.test.ts';

/** Tests in Node; the setup gives a page to *.test.tsx only. */
const inNode = (name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  plugins: [scenariosYaml(), factsPlugin()],
  test: { name, testTimeout: PATIENCE, environment: 'node', setupFiles: ['./tools/vitest-setup.ts'], ...test },
});

// `--project 'unit*'`: rules and parts in Node. `--project storybook`: the stories. `--project 'storybook*'`: in every theme.
export default defineConfig({
  test: {
    // Left to itself, Vitest keeps one core for what it watches, and nothing is watched here.
    maxWorkers: '100%',
    projects: [
      inNode('unit', {
        include: ['{src,mocks}/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}'],
        exclude: [...configDefaults.exclude, PURE],
      }),
      // Pure functions leave nothing behind: their files share one worker, which reads each portal once.
      inNode('unit-pur', { include: [PURE], isolate: false }),
      stories('storybook', 'clair'),
      stories('storybook-sombre', 'sombre'),
      stories('storybook-contraste', 'contraste'),
    ],
  },
});
