import { describe, expect, test } from 'vitest';
import { PAPERS_AT_HAND, slipOf } from '#testing/test-papers.ts';
import { euros, roundToCents } from '../words/money.ts';
import { copiedLine } from './copied-line.ts';
import type { PaperText } from './truth.ts';

const AUGUST = 'Bulletin de paie, août 2026';
const read = (dit: string, papier = '1 476,61 €', papers = PAPERS_AT_HAND, pour = '2026-08') =>
  copiedLine(dit, papier, papers, pour);

test('the net à payer instead of the net social: both lines, and what leads from one to the other', () => {
  const found = read('1 101,11 €');
  expect(found?.copied).toMatchObject({ libelle: 'Net à payer', papier: { titre: AUGUST } });
  expect(found?.asked).toMatchObject({ libelle: 'Montant net social', papier: { titre: AUGUST } });
  expect(found?.between.map(({ libelle }) => libelle)).toEqual([
    expect.stringMatching(/titres-restaurant/i),
    expect.stringMatching(/acompte/i),
    expect.stringMatching(/impôt/i),
  ]);
  const sum = found?.between.reduce((total, { montant }) => total + montant, 1476.61) ?? 0;
  expect(roundToCents(sum)).toBe(1101.11);
});

describe('every other figure of a slip is named by its own line', () => {
  const slip = slipOf({ brut: 1900, heures: 151.67, mutuelle: 25, impot: 3.9, evenements: [] }, '2026-08');
  const paper: PaperText = { id: 'b', type: 'bulletin', titre: AUGUST, de: 'B', le: '2026-08-30', bulletin: slip, sections: [] };
  const lines = slip.sections.flatMap(({ lignes }) => lignes).filter(({ salarie }) => salarie !== undefined && salarie !== 0);
  const social = lines.find(({ fait }) => fait === 'montantNetSocial')?.salarie ?? 0;
  const wrong = lines.filter(({ salarie = 0 }) => salarie > 0 && salarie !== social);
  test.each(wrong)('$libelle', ({ salarie = 0 }) => {
    const found = copiedLine(euros(salarie), euros(social), [paper], '2026-08');
    const named = lines.filter((line) => line.salarie === salarie).map(({ libelle }) => libelle);
    expect(named).toContain(found?.copied.libelle);
    expect(found?.asked.libelle).toBe('Montant net social');
    // Whatever is shown between two lines adds up.
    if (found && found.between.length > 0) {
      const [from, to] = found.down ? [social, salarie] : [salarie, social];
      expect(roundToCents(found.between.reduce((total, { montant }) => total + montant, from))).toBe(to);
    }
  });
  test('the sum since January and the hours too', () => {
    expect(copiedLine(euros(slip.cumuls?.brut ?? 0), euros(social), [paper])?.copied.libelle).toBe('Cumul depuis janvier, brut');
    expect(copiedLine('1 900,00 €', '151,67 h', [paper])?.asked.libelle).toMatch(/heures/i);
  });
});

test('the right line of another month is told by its paper', () => {
  const slips = (['2026-08', '2026-09'] as const).map(
    (mois, rank): PaperText => ({
      id: mois,
      type: 'bulletin',
      titre: mois,
      de: 'B',
      le: `${mois}-30`,
      bulletin: slipOf({ brut: 1900 + 100 * rank, heures: 151.67, mutuelle: 25, impot: 0, evenements: [] }, mois),
      sections: [],
    }),
  );
  const social = slips.map(({ bulletin }) => {
    const line = bulletin?.sections.flatMap(({ lignes }) => lignes).find(({ fait }) => fait === 'montantNetSocial');
    return euros(line?.salarie ?? 0);
  });
  const found = copiedLine(social[1] ?? '', social[0] ?? '', slips, '2026-08');
  expect([found?.copied.papier.titre, found?.copied.libelle]).toEqual(['2026-09', 'Montant net social']);
  expect(found?.asked.papier.titre).toBe('2026-08');
});

test('nothing is claimed of a figure that no paper prints, of a zero, of a word or of the right figure', () => {
  for (const dit of ['1 234,56 €', '0,00 €', 'oui', '1 476,61 €']) expect(read(dit)).toBeUndefined();
  expect(read('1 101,11 €', '999,99 €')).toBeUndefined();
  expect(read('1 101,11 €', '1 476,61 €', [])).toBeUndefined();
});
