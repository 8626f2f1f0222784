import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fingerprint, isFresh, stampOf } from './fingerprint.mjs';

const OLD = new Date('2020-01-01');

/** A project with one story, built: what changes it, and whether `npm start` would then show the site as it stands. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'empreinte-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (file, text) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('scenarios/caf/recit.yaml', 'titre: "Avant"');
  write('dist/index.html', '');
  writeFileSync(stampOf(join(root, 'dist')), fingerprint(root));
  return { root, write, fresh: () => isFresh(root, join(root, 'dist')) };
}

test('un fichier corrigé, mais plus vieux que le site, le fait construire de nouveau', () => {
  const { root, write, fresh } = project();
  expect(fresh()).toBe(true);
  write('scenarios/caf/recit.yaml', 'titre: "Après"');
  utimesSync(join(root, 'scenarios/caf/recit.yaml'), OLD, OLD);
  expect(fresh()).toBe(false);
});

test('une date qui change seule ne fait rien construire', () => {
  const { root, fresh } = project();
  utimesSync(join(root, 'scenarios/caf/recit.yaml'), new Date('2099-01-01'), new Date('2099-01-01'));
  expect(fresh()).toBe(true);
});

test('un fichier renommé, ajouté ou retiré change le site', () => {
  const { root, write, fresh } = project();
  renameSync(join(root, 'scenarios/caf/recit.yaml'), join(root, 'scenarios/caf/autre.yaml'));
  expect(fresh()).toBe(false);
  renameSync(join(root, 'scenarios/caf/autre.yaml'), join(root, 'scenarios/caf/recit.yaml'));
  expect(fresh()).toBe(true);
  write('public/image.svg', '<svg/>');
  expect(fresh()).toBe(false);
});

test.each(['scenarios/caf/._recit.yaml', 'scenarios/.DS_Store', 'public/Thumbs.db', 'scenarios/caf/~$recit.yaml'])(
  '%s, laissé par un système, ne fait rien construire',
  (name) => {
    const { write, fresh } = project();
    write(name, 'x');
    expect(fresh()).toBe(true);
  },
);

test('un site dont la construction s’est arrêtée en route n’est pas prêt', () => {
  const { root, fresh } = project();
  rmSync(stampOf(join(root, 'dist')));
  expect(fresh()).toBe(false);
});
