import { expect, test } from 'vitest';
import { growth, IN_PROPORTION } from '#testing/growth.ts';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { textOf } from './saved-session.ts';
import { LARGEST_FILE, readSessionFile } from './session-file.ts';

const [first] = tinyJournal();
const later = { le: '2026-11-03', minute: 540, t: 1790000000000 };
const answer = (valeur: unknown) => ({ type: 'repondu', dossier: 'd', fait: 'f', valeur, ...later });
const file = (more: readonly unknown[], envelope: object = {}) =>
  JSON.stringify({ version: 1, id: 'x', journal: [first, ...more], ...envelope });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (text: string) => {
  const result = await readSessionFile(bytesOf(text));
  return result.ok ? 'lue' : result.refus;
};
const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);

test.each<[string, string, string]>([
  ['trop de signes', 'trop-gros', ' '.repeat(LARGEST_FILE + 1)],
  ['autre chose que du JSON', 'pas-une-seance', 'bonjour'],
  ['rien', 'pas-une-seance', ''],
  ['un autre JSON', 'pas-une-seance', '{"name":"autre chose"}'],
  ['un numéro à venir', 'plus-recente', file([], { version: 3 })],
  ['une valeur trop profonde', 'trop-profond', file([answer(deep(6))])],
  ['des milliers de niveaux', 'trop-profond', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['50 001 évènements', 'trop-long', JSON.stringify({ version: 1, id: 'x', journal: Array(50_001).fill(1) })],
  ['une clé de plus autour', 'inconnu', file([], { pirate: true })],
  ['une clé de plus dans un évènement', 'inconnu', file([{ ...answer('a'), html: '<b>' }])],
  ['un évènement inconnu', 'inconnu', file([{ type: 'pirate', ...later }])],
  ['__proto__', 'inconnu', file([]).replace('"version"', '"__proto__":{"admin":true},"version"')],
  [
    '__proto__ dans des données',
    'inconnu',
    file([{ type: 'transmis', dossier: 'd', de: 'a', vers: 'b', quoi: 'c', ...later }]).replace(
      '"quoi"',
      '"donnees":{"__proto__":"x"},"quoi"',
    ),
  ],
  ['un objet à la place d’un texte', 'inconnu', file([answer({ $$typeof: 'react', type: 'img' })])],
  ['un texte sans fin', 'inconnu', file([answer('a'.repeat(8_001))])],
  ['un nombre infini', 'inconnu', file([answer(0)]).replace('"valeur":0', '"valeur":1e999')],
  ['un nom de séance étrange', 'pas-une-seance', file([], { id: '../../x' })],
  ['un jour qui n’existe pas', 'impossible', file([{ ...answer('a'), le: '2026-02-30' }])],
  ['une minute qui n’existe pas', 'impossible', file([{ ...answer('a'), minute: 1.5 }])],
  ['un retour avant le début', 'impossible', file([{ type: 'revenu', vers: 0, ...later }])],
  ['deux débuts', 'impossible', file([first])],
  ['pas de début', 'impossible', JSON.stringify({ version: 1, id: 'x', journal: [answer('a')] })],
  ['un vrai numéro dans une réponse', 'trop-vrai', file([answer('Mon numéro : 1 85 05 78 006 084 91')])],
  ['un vrai numéro écrit comme un nombre', 'trop-vrai', file([answer(1850578006084)])],
  ['un vrai IBAN dans une liste', 'trop-vrai', file([answer(['a', 'FR7630006000011234567890189'])])],
  [
    'une carte dans un nom de donnée',
    'trop-vrai',
    file([{ type: 'envoye', dossier: 'd', demarche: 'x', numero: '', donnees: { '4111111111111111': 'x' }, ...later }]),
  ],
])('un fichier est refusé, avec sa raison : %s', async (_what, refus, text) => {
  expect(await read(text)).toBe(refus);
});

test('un fichier trop gros n’est même pas lu', async () => {
  // It has a size, and nothing that could be read.
  const bytes = { length: 50_000_000 } as Uint8Array;
  expect(await readSessionFile(bytes)).toEqual({ ok: false, refus: 'trop-gros' });
});

test('une longue séance de 12 000 évènements se lit, sans faire attendre', async () => {
  const long = (size: number) =>
    file(Array.from({ length: size }, (_, rank) => ({ type: 'lu', message: `message-${rank}`, ...later })));
  expect(await read(long(12_000))).toBe('lue');
  expect(await growth(long, 3_000, read)).toBeLessThan(IN_PROPORTION);
});

test('ce qui est emporté puis repris est exactement ce qui était là', async () => {
  const journal = [...tinyJournal(), answer('Boulangerie « du Port » \u{1F956} <b>&amp;</b> \ud800 fin')] as ReturnType<
    typeof tinyJournal
  >;
  const seance = { id: 'abc-123', journal };
  expect(await readSessionFile(bytesOf(textOf(seance)))).toEqual({ ok: true, seance });
});

test('un éditeur qui ajoute une marque au début du fichier ne l’abîme pas', async () => {
  expect(await read(`\uFEFF${file([])}`)).toBe('lue');
});
