import { expect, test } from 'vitest';
import { scriptsOf } from './room-chunks.ts';

/** A site in a few modules: each with what it imports, and its code where it matters. */
const site = (modules: Readonly<Record<string, readonly string[]>>, code: Readonly<Record<string, string>> = {}) =>
  scriptsOf(
    new Map(
      Object.entries(modules).map(([id, importedIds]) => [
        `/x/${id}`,
        { importedIds: importedIds.map((one) => `/x/${one}`), code: code[id] ?? null },
      ]),
    ),
  );

const ROOM = {
  'src/player/opening/open-in.tsx': ['src/engine/world.ts', 'node_modules/react/index.js'],
  'node_modules/react/index.js': [],
};

test('what the room imports is one script, React another', () => {
  const scripts = site({ ...ROOM, 'src/engine/world.ts': [], 'src/engine/later.ts': [] });
  expect([...scripts]).toEqual([
    ['/x/src/player/opening/open-in.tsx', 'salle'],
    ['/x/src/engine/world.ts', 'salle'],
    ['/x/node_modules/react/index.js', 'react'],
  ]);
});

test('the front of a portal is a script of its own; what every front needs comes with the room, what one needs does not', () => {
  const scripts = site({
    ...ROOM,
    'src/engine/world.ts': [],
    'src/portals/caf/front.ts': ['src/engine/day.ts', 'src/portals/caf/login.ts'],
    'src/portals/caf/login.ts': ['src/engine/fold.ts'],
    'src/portals/caf/look/Shell.tsx': [],
    'src/portals/ft/front.ts': ['src/engine/day.ts'],
    'src/engine/day.ts': [],
    'src/engine/fold.ts': [],
    'src/portals/caf/rules.ts': [],
  });
  expect(scripts.get('/x/src/portals/caf/login.ts')).toBe('caf-front');
  expect(scripts.get('/x/src/portals/caf/look/Shell.tsx')).toBe('caf-front');
  expect(scripts.get('/x/src/portals/ft/front.ts')).toBe('ft-front');
  expect(scripts.get('/x/src/engine/day.ts')).toBe('salle');
  expect(scripts.get('/x/src/engine/fold.ts')).toBe('caf-rue');
  expect(scripts.get('/x/src/portals/caf/rules.ts')).toBeUndefined();
});

test('what another page draws with too is apart: that page does not bring the room', () => {
  const scripts = site({
    ...ROOM,
    'src/engine/world.ts': ['src/engine/say.ts'],
    'src/engine/say.ts': [],
    'src/workbench/TryFile.tsx': ['src/engine/say.ts'],
  });
  expect(scripts.get('/x/src/engine/say.ts')).toBe('commun');
  expect(scripts.get('/x/src/workbench/TryFile.tsx')).toBeUndefined();
});

test('what recognises a real number is apart: neither the room nor the pages of a portal make one wait for it in the street', () => {
  const scripts = site({
    ...ROOM,
    'src/engine/world.ts': ['src/schema/legible.ts'],
    'src/schema/fictif.ts': ['src/schema/iban.ts', 'src/schema/legible.ts'],
    'src/schema/iban.ts': [],
    'src/schema/legible.ts': [],
    'src/portals/caf/index.ts': ['src/schema/fictif.ts', 'src/portals/caf/rules.ts'],
    'src/portals/caf/rules.ts': [],
  });
  expect(scripts.get('/x/src/schema/fictif.ts')).toBe('filtre');
  expect(scripts.get('/x/src/schema/iban.ts')).toBe('filtre');
  expect(scripts.get('/x/src/schema/legible.ts')).toBe('salle');
  expect(scripts.get('/x/src/portals/caf/rules.ts')).toBe('caf');
});

test('the pretend administration is apart, with the library that answers for it', () => {
  const scripts = site({
    'mocks/start.ts': ['node_modules/msw/lib/x.js', 'src/engine/respond.ts'],
    'node_modules/msw/lib/x.js': [],
    'src/engine/respond.ts': [],
  });
  expect(Object.fromEntries(scripts)).toEqual({
    '/x/mocks/start.ts': 'reseau',
    '/x/node_modules/msw/lib/x.js': 'reseau',
    '/x/src/engine/respond.ts': 'salle',
  });
});

test('by the one door of ui/ come only the parts that are named', () => {
  const scripts = site(
    {
      'src/player/opening/open-in.tsx': ['src/ui/index.ts'],
      'src/ui/index.ts': ['src/ui/button/Button.tsx', 'src/ui/table/Table.tsx'],
      'src/ui/button/Button.tsx': [],
      'src/ui/table/Table.tsx': [],
    },
    {
      'src/player/opening/open-in.tsx': 'import { Button as Press } from "../ui/index.ts";',
      'src/ui/index.ts': 'export { Button } from "./button/Button.tsx";\nexport { Table } from "./table/Table.tsx";',
    },
  );
  expect(scripts.get('/x/src/ui/button/Button.tsx')).toBe('salle');
  expect(scripts.has('/x/src/ui/table/Table.tsx')).toBe(false);
});

test('the rest of a portal is one script; the pages of its door do not wait for it', () => {
  const scripts = site({
    ...ROOM,
    'src/engine/world.ts': [],
    'src/portals/caf/front.ts': ['src/engine/day.ts'],
    'src/portals/caf/index.ts': [
      'src/portals/caf/front.ts',
      'src/portals/caf/rules.ts',
      'src/engine/money.ts',
      'src/engine/world.ts',
    ],
    'src/portals/caf/rules.ts': [],
    'src/portals/ft/front.ts': ['src/engine/day.ts'],
    'src/portals/ft/index.ts': ['src/engine/money.ts', 'src/portals/ft/recovery.ts'],
    'src/portals/ft/look/login/LoginPages.tsx': ['src/portals/ft/recovery.ts', 'src/engine/day.ts'],
    'src/portals/ft/recovery.ts': ['src/engine/imprint.ts'],
    'src/engine/imprint.ts': [],
    'src/portals/ft/look/Dashboard.tsx': ['src/portals/ft/index.ts'],
    'src/engine/money.ts': [],
    'src/engine/day.ts': [],
  });
  expect(scripts.get('/x/src/portals/caf/index.ts')).toBe('caf');
  expect(scripts.get('/x/src/portals/caf/rules.ts')).toBe('caf');
  expect(scripts.get('/x/src/portals/caf/front.ts')).toBe('caf-front');
  expect(scripts.get('/x/src/engine/money.ts')).toBe('dedans');
  expect(scripts.get('/x/src/engine/world.ts')).toBe('salle');
  expect(scripts.get('/x/src/portals/ft/index.ts')).toBe('ft');
  expect(scripts.get('/x/src/portals/ft/recovery.ts')).toBe('ft-porte');
  expect(scripts.get('/x/src/engine/imprint.ts')).toBe('portes');
  expect(scripts.get('/x/src/portals/ft/look/Dashboard.tsx')).toBeUndefined();
});
