import { readdirSync } from 'node:fs';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { worldOf } from '#engine/journal/world.ts';
import { editionsOf, playthrough } from '#engine/story/playthrough.ts';
import { startSession } from '#engine/story/start.ts';
import { portals } from '#portals/index.ts';
import type { Evenement } from '#schema/evenement.ts';
import { PREVIOUS, SESSION, textOf } from '#stores/saved-session.ts';
import { begin, useSession } from '#stores/session.ts';
import { UNREADABLE } from '#stores/unreadable.ts';
import { loadStory } from '../opening/content.ts';
import type { Opened } from '../opening/open-room.ts';
import { SITE } from '../opening/portal-source.ts';
import { loadWords } from '../words/languages.ts';
import { EraseSession } from './EraseSession.tsx';
import { readForHere } from './reopen-file.ts';
import { SessionKeeping } from './SessionKeeping.tsx';
import { REFUSALS } from './words.ts';

const AT = { le: '2026-11-03', minute: 600, t: 1 } as const;
const saved: { name: string; text: string }[] = [];
const opened: Opened[] = [];
const session = () => useSession.getState();

async function sofia(exercice?: string) {
  const story = await loadStory({ exercice, compte: 'sofia' });
  const [portal] = portals;
  if (!story || !portal) throw new Error('pas d’histoire');
  return {
    story,
    portal,
    ...startSession(story.scenario, story.compte, [portal], {
      edition: '2025',
      mode: story.scenario ? 'guide' : 'libre',
      seed: 1,
      t: 1,
    }),
  };
}

beforeEach(async () => {
  localStorage.clear();
  saved.length = 0;
  opened.length = 0;
  const { journal } = await sofia();
  begin(journal);
  // jsdom has no addresses for files, and follows no link: what would be downloaded is kept here.
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.getAttribute('href') ?? '');
    const name = this.download;
    void blob?.text().then((text) => saved.push({ name, text }));
  });
});

function draw() {
  return render(<SessionKeeping story="sofia" source={SITE} langue="fr" onOpened={(one) => opened.push(one)} />);
}
const choose = (container: HTMLElement, file: File) => {
  const box = container.querySelector('input[type=file]');
  if (!box) throw new Error('pas de case');
  fireEvent.change(box, { target: { files: [file] } });
};

test('« Emporter ma séance » donne un fichier, et « Reprendre » le rouvre tel quel ; la séance d’avant est gardée', async () => {
  const { container } = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Emporter ma séance' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const [file] = saved;
  expect(file?.name).toMatch(/^seance-sofia-\d{4}-\d\d-\d\d\.json$/);
  const { journal, id } = session();
  const other = await sofia('caf/premiere-declaration');
  begin([...other.journal, { type: 'ouvert', lieu: 'caf:accueil', onglet: 1, ...AT }]);
  choose(container, new File([file?.text ?? ''], file?.name ?? ''));
  await screen.findByText('Votre séance est reprise.');
  expect(session().journal).toEqual(journal);
  expect(session().id).not.toBe(id);
  expect(opened).toMatchObject([{ id: session().id, story: { compte: { id: 'sofia' } } }]);
  expect(localStorage.getItem(PREVIOUS)).toContain('caf/premiere-declaration');
});

test('un fichier qui ne va pas est refusé avec sa phrase, et rien ne change', async () => {
  const { container } = draw();
  const before = localStorage.getItem(SESSION);
  choose(container, new File(['bonjour'], 'x.json'));
  await screen.findByText(/Ce fichier n’est pas une séance\. Choisissez/);
  choose(container, new File([new Uint8Array([0xff, 0xfe])], 'x.json'));
  await screen.findByText(/il est abîmé/);
  expect(localStorage.getItem(SESSION)).toBe(before);
});

test.each([
  ['un exercice inconnu', { scenario: 'caf/inconnu' }],
  ['un personnage inconnu', { compte: 'personne' }],
  ['un personnage qui n’est pas celui de l’exercice', { scenario: 'caf/premiere-declaration', compte: 'nadia' }],
  ['une édition inconnue', { edition: '1999' }],
])('%s : la séance n’est pas reprise', async (_what, change) => {
  const { journal } = await sofia();
  const text = textOf({ id: 'x', journal: journal.map((event) => ({ ...event, ...change })) });
  expect(await readForHere(new TextEncoder().encode(text), SITE, loadStory)).toEqual({ ok: false, refus: 'exercice-inconnu' });
});

test.each<[string, Evenement | object]>([
  ['un jour en 9999', { type: 'ouvert', lieu: 'caf:accueil', onglet: 1, ...AT, le: '9999-12-31' }],
  ['un jour en 1066', { type: 'ouvert', lieu: 'caf:accueil', onglet: 1, ...AT, le: '1066-10-14' }],
  [
    'un dossier d’un mois impossible',
    { type: 'repondu', dossier: 'declaration-trimestrielle:2026-99', fait: 'x', valeur: 'oui', ...AT },
  ],
  ['un dossier en 9999', { type: 'repondu', dossier: 'declaration-trimestrielle:9999-12', fait: 'x', valeur: 'oui', ...AT }],
])('%s : le fichier est refusé avec sa phrase, avant que rien ne change', async (_what, event) => {
  const { journal } = await sofia('caf/premiere-declaration');
  const text = textOf({ id: 'x', journal: [...journal, event as Evenement] });
  expect(await readForHere(new TextEncoder().encode(text), SITE, loadStory)).toEqual({ ok: false, refus: 'impossible' });
});

test('un jour que la personne a tapé n’empêche pas de reprendre sa séance', async () => {
  const { journal } = await sofia('caf/premiere-declaration');
  const typed = {
    type: 'repondu',
    dossier: 'declaration-trimestrielle:2026-11',
    fait: 'x',
    valeur: '9999-12-31',
    ...AT,
  } as const;
  const text = textOf({ id: 'x', journal: [...journal, typed] });
  expect(await readForHere(new TextEncoder().encode(text), SITE, loadStory)).toMatchObject({ ok: true });
});

test('chaque refus dit quoi faire, en français et en anglais, sans reproche', async () => {
  await loadWords('en');
  for (const text of Object.values(REFUSALS)) {
    expect(text).toMatchObject({ fr: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) });
    expect(JSON.stringify(text)).not.toMatch(/erreur|faute|interdit|invalide/i);
  }
});

test('une séance illisible s’enregistre telle quelle, pour demander de l’aide', async () => {
  localStorage.setItem(UNREADABLE, '{"version":1,"jour');
  draw();
  fireEvent.click(screen.getByRole('button', { name: 'Enregistrer ce fichier pour demander de l’aide' }));
  await waitFor(() => expect(saved.map(({ text }) => text)).toEqual(['{"version":1,"jour']));
});

test('effacer demande d’abord, garde sur « non », et ne laisse rien sur « oui »', async () => {
  localStorage.setItem('dab:preferences', '{}');
  render(<EraseSession langue="fr" why />);
  expect(screen.getByText(/Vous partagez cet ordinateur/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Effacer ma séance de cet ordinateur' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Non, garder' }));
  fireEvent.click(screen.getByRole('button', { name: 'Non, garder' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Effacer ma séance de cet ordinateur' }));
  expect(localStorage.getItem(SESSION)).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Effacer ma séance de cet ordinateur' }));
  fireEvent.click(screen.getByRole('button', { name: 'Oui, tout effacer' }));
  await waitFor(() => expect(session().etat).toBe('effacee'));
  expect(Object.keys(localStorage)).toEqual(['dab:preferences']);
});

test('ce que garde un navigateur se dit en trois phrases', () => {
  const { container } = draw();
  expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent?.match(/\./g)?.length)).toEqual([1, 1, 1]);
});

test('la séance de chaque exercice, jouée jusqu’au bout dans chaque édition, s’emporte et se reprend sans fausse alerte', async () => {
  const [portal] = portals;
  if (!portal) throw new Error('pas de portail');
  const names = readdirSync('scenarios/caf').map((name) => `caf/${name.replace('.yaml', '')}`);
  for (const exercice of names) {
    const story = await loadStory({ exercice });
    if (!story?.scenario) throw new Error(exercice);
    for (const edition of editionsOf(story.scenario, portal)) {
      const { journal, content } = startSession(story.scenario, story.compte, [portal], {
        edition,
        mode: 'guide',
        seed: 7,
        t: 1_790_000_000_000,
      });
      const whole = [...journal, ...playthrough(worldOf(journal, content), portals).journal];
      const read = await readForHere(new TextEncoder().encode(textOf({ id: 'x', journal: whole })), SITE, loadStory);
      expect([exercice, edition, read.ok ? 'reprise' : read.refus]).toEqual([exercice, edition, 'reprise']);
      if (read.ok) expect(read.journal).toEqual(JSON.parse(JSON.stringify(whole)));
    }
  }
}, 60_000);
