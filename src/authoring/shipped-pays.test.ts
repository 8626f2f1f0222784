import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { payOf, payTerms } from '#engine/household/pay.ts';
import { payAmounts } from '#engine/household/pay-slip/amounts.ts';
import { smicIn } from '#engine/household/pay-slip/rates.ts';
import { addMonths } from '#engine/journal/day.ts';
import { portals } from '#portals/index.ts';
import type { Emploi } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import { checkCompte } from './check.ts';
import { accountsOfFolder } from './files.ts';

/*
 * The pays of the accounts that come with the product: each could be a real one. « Bulletin de paie » (dossier de faits), § 2: under the
 * monthly ceiling and without overtime, net social / gross ≤ 0.7916 and net imposable / net social ≥ 1.036 (read on 28 November 2026).
 */
const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios');
const jobs: [string, Emploi][] = accountsOfFolder(FOLDER).flatMap(({ file }) => {
  const { content } = checkCompte(readFileSync(file, 'utf8'), basename(file), { portals });
  return (content?.verite.emplois ?? []).map((emploi): [string, Emploi] => [`${content?.id}, ${emploi.employeur}`, emploi]);
});
const MONTHS = Array.from({ length: 18 }, (_, rank): Month => addMonths('2025-08', rank));
const slipsOf = (emploi: Emploi) =>
  MONTHS.flatMap((mois) => {
    const [pay, terms] = [payOf(emploi, mois), payTerms(emploi, mois)];
    return pay ? [{ pay, terms }] : [];
  });

test('there are jobs to look at', () => {
  expect(jobs.length).toBeGreaterThan(15);
});

test.each(jobs)('%s : each slip is worked out from its gross pay', (_name, emploi) => {
  for (const { terms } of slipsOf(emploi)) expect(terms).toBeDefined();
});

test.each(jobs)('%s : no slip says what no slip can say', (_name, emploi) => {
  for (const { pay, terms } of slipsOf(emploi)) {
    const gross = pay.brut ?? 0;
    const overtime = terms ? payAmounts(terms).heuresSupplementaires : 0;
    expect(gross).toBeLessThan(4005);
    // To the rounding of each line: three cents.
    if (overtime > 0) expect(pay.netImposable).toBeGreaterThan(1.036 * (pay.montantNetSocial - 0.9047 * overtime) - 0.05);
    else {
      expect(pay.montantNetSocial).toBeLessThanOrEqual(0.7916 * gross + 0.03);
      expect(pay.netImposable).toBeGreaterThanOrEqual(1.036 * pay.montantNetSocial - 0.03);
    }
  }
});

test.each(jobs)('%s : never less than the Smic of the month', (_name, emploi) => {
  for (const { pay, terms } of slipsOf(emploi))
    expect((terms?.base ?? 0) / (terms?.heures ?? 1), pay.mois).toBeGreaterThanOrEqual(smicIn(pay.mois) * 0.9999);
});
