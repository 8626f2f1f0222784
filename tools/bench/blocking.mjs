// (e) How long the page answers nothing while it opens, up to its first field: what each long task has over 50 ms, compared with a bare
// React page that draws the same page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { FIRST_FIELD, ROOM, watch } from './opening.mjs';
import { newPage, plainCopy } from './pages.mjs';
import { ratio, summary } from './statistics.mjs';

/** Every task of more than 50 ms, as the browser tells it. */
const listen = () => {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
};

const packageOf = (name) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));

async function blocking(browser, base, path) {
  const { page, close } = await newPage(browser, base);
  await page.addInitScript(listen);
  await page.addInitScript(watch, FIRST_FIELD);
  await page.goto(path);
  await page.waitForFunction(() => window.ready !== undefined);
  // A task is told once it has ended.
  await page.waitForTimeout(1_000);
  const time = await page.evaluate(() =>
    window.tasks
      .filter(({ startTime }) => startTime < window.ready)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  );
  await close();
  return time;
}

/** The page as the room shows it, drawn by React alone: the same elements, each made by React in the browser. Gives its address. */
async function bareReact(page, folder) {
  const made = join(folder, 'copie', 'react-source');
  const tree = await page.evaluate(() => {
    const NAMES = { class: 'className', for: 'htmlFor', value: 'defaultValue', checked: 'defaultChecked' };
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || /^(script|noscript|template)$/i.test(node.tagName)) return null;
      const props = {};
      for (const { name, value } of node.attributes)
        if (name !== 'style' && !name.startsWith('on')) props[NAMES[name] ?? name] = value;
      return [node.localName, props, [...node.childNodes].map(read).filter((one) => one !== null)];
    };
    return [...document.body.childNodes].map(read).filter((one) => one !== null);
  });
  mkdirSync(made, { recursive: true });
  writeFileSync(
    join(made, 'entry.js'),
    `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
const draw = (one, rank) => typeof one === 'string' ? one : createElement(one[0], { ...one[1], key: rank }, ...one[2].map(draw));
const Page = () => ${JSON.stringify(tree)}.map(draw);
createRoot(document.body).render(createElement(Page));
`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    // The page is written beside the site, outside the project.
    resolve: { alias: Object.fromEntries(['react', 'react-dom'].map((name) => [name, packageOf(name)])) },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(folder, 'copie'),
      emptyOutDir: false,
      rolldownOptions: { input: join(made, 'entry.js'), output: { entryFileNames: 'react.js' } },
    },
  });
  const plain = await plainCopy(page, folder, 'react');
  const file = join(folder, plain);
  const html = readFileSync(file, 'utf8').replace(
    /<body([^>]*)>[\s\S]*<\/body>/,
    '<body$1><script type="module" src="/copie/react.js"></script></body>',
  );
  writeFileSync(file, html);
  return plain;
}

/** Measures both, in turn. */
export async function measureBlocking({ browser, base, folder, times }) {
  const first = await newPage(browser, base, { slowed: false });
  await first.page.goto(ROOM);
  await first.page.locator(FIRST_FIELD).first().waitFor();
  await first.page.waitForTimeout(2_000);
  const copy = await bareReact(first.page, folder);
  await first.close();
  const ours = [];
  const theirs = [];
  for (let turn = 0; turn < times; turn += 1) {
    ours.push(await blocking(browser, base, ROOM));
    theirs.push(await blocking(browser, base, copy));
  }
  return [
    {
      id: 'blocage',
      titre: 'Ouverture : temps où rien ne répond, avant le premier champ',
      mesure: summary(ours),
      reference: { titre: 'la même page, dessinée par React seul', ...summary(theirs) },
      rapport: ratio(ours, theirs),
      borne: 1.5,
    },
  ];
}
