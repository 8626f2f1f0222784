import { expect, test } from 'vitest';
import { fc } from '#testing/drawn.ts';
import { glue, PIECE, piecesOf, textOf } from './pieces.ts';

const journalOf = (length: number, word = 'é"\n\ud800') =>
  Array.from({ length }, (_, rank) => ({ type: 'lu', message: word, t: rank }));
const lengths = fc.oneof(
  fc.constantFrom(1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE),
  fc.integer({ min: 1, max: 4 * PIECE }),
);

test('une séance gardée en morceaux, par petits ajouts, se relit comme son fichier', () => {
  fc.assert(
    fc.property(fc.array(lengths, { maxLength: 5 }), (additions) => {
      const kept = new Map<string, string>();
      let length = 0;
      for (const more of [1, ...additions]) {
        const journal = journalOf(length + more);
        for (const [name, text] of piecesOf({ id: 'a', journal }, length)) kept.set(name, text);
        length = journal.length;
        expect(glue(kept)).toBe(textOf({ id: 'a', journal }));
      }
    }),
  );
});

test('arrêtée entre deux écritures, c’est la séance d’avant, ou plus, jamais un mélange', () => {
  fc.assert(
    fc.property(lengths, lengths, fc.nat(5), fc.boolean(), (before, more, stop, other) => {
      const kept = new Map(piecesOf({ id: 'a', journal: journalOf(before) }));
      const next = other ? { id: 'b', journal: journalOf(more, 'autre') } : { id: 'a', journal: journalOf(before + more) };
      for (const [name, text] of [...piecesOf(next, other ? 0 : before)].slice(0, stop)) kept.set(name, text);
      const found = JSON.parse(glue(kept) ?? '') as { id: string; journal: unknown[] };
      if (found.id === 'b') expect(found.journal).toEqual(next.journal);
      else {
        expect(found.journal.length).toBeGreaterThanOrEqual(before);
        expect(found.journal).toEqual(journalOf(found.journal.length));
      }
    }),
  );
});

test('un évènement de plus n’écrit que le dernier morceau, quelle que soit la longueur', () => {
  for (const length of [150, 1_050, 10_050]) {
    const pieces = piecesOf({ id: 'a', journal: journalOf(length) }, length - 1);
    expect([...pieces.keys()]).toEqual([`seance:2:a:${Math.floor(length / PIECE)}`]);
    expect([...pieces.values()].join('').length).toBeLessThan(51 * 60);
  }
});

test('une séance d’hier, en un seul texte, se lit telle quelle, même arrêtée pendant qu’on la met en morceaux', () => {
  for (const length of [1, PIECE, 2 * PIECE, 350]) {
    const yesterday = JSON.stringify({ version: 1, id: 'a', journal: journalOf(length) }, null, 1);
    expect(glue(new Map([['seance', yesterday]]))).toBe(yesterday);
    const halfway = [...piecesOf({ id: 'a', journal: journalOf(length) })].filter(([name]) => name !== 'seance');
    expect(glue(new Map([['seance', yesterday], ...halfway]))).toBe(yesterday);
  }
});

test.each([
  ['absent', undefined],
  ['coupé', '[{"type":"l'],
  ['vide', '[]'],
  ['trop long', JSON.stringify(journalOf(PIECE + 1))],
  ['d’une autre forme', '{"0":1}'],
])('un morceau %s au milieu : rien n’est deviné, tout reste lisible par qui peut aider', (_what, text) => {
  const kept = new Map(piecesOf({ id: 'a', journal: journalOf(350) }));
  if (text === undefined) kept.delete('seance:2:a:2');
  else kept.set('seance:2:a:2', text);
  const glued = glue(kept) ?? '';
  expect(() => JSON.parse(glued)).toThrow();
  for (const one of kept.values()) expect(glued).toContain(one);
});

test('sans début il n’y a pas de séance : un effacement interrompu ne rend rien', () => {
  const kept = new Map(piecesOf({ id: 'a', journal: journalOf(350) }));
  kept.delete('seance');
  expect(glue(kept)).toBeUndefined();
});
