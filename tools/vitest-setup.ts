import { format } from 'node:util';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';

// A page is needed only where something is drawn. Rules (*.test.ts) stay in bare Node: faster, and its own fetch.
if (expect.getState().testPath?.endsWith('.tsx')) {
  const page = await builtinEnvironments.jsdom.setup(globalThis, { jsdom: { url: 'http://localhost/' } });
  afterAll(() => page.teardown(globalThis));
  // Imported after the page exists: Testing Library looks for it when it loads.
  const { cleanup, configure } = await import('@testing-library/react');
  // What comes when it is asked for comes late on a busy computer: slow, not wrong.
  configure({ asyncUtilTimeout: 20_000 });
  afterEach(cleanup);
  addMissingDialog();
}

const complaints: string[] = [];
// Kept from before any test: under a test's fake clock, the one of that moment would never ring.
const realTimeout = setTimeout;

beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...said) => {
    complaints.push(format(...said));
  });
});

afterEach(async () => {
  // A rejected promise that nobody holds is known only after the microtasks.
  await new Promise((resolve) => realTimeout(resolve, 0));
  vi.mocked(console.error).mockRestore();
  expect(complaints, 'console.error ou promesse rejetée pendant ce test').toEqual([]);
});

const onRejection = (reason: unknown) => complaints.push(format('Promesse rejetée sans suite :', reason));
process.on('unhandledRejection', onRejection);
afterAll(() => {
  process.off('unhandledRejection', onRejection);
});

/** jsdom has <dialog> without its methods: the least that a test needs, opening, closing and Escape. */
function addMissingDialog() {
  const dialog = HTMLDialogElement.prototype;
  if ('showModal' in dialog) return;
  Object.assign(dialog, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
}
