import { holdsCard } from './real-card.ts';
import { beginsCorsicanNir, holdsCorsicanNir, holdsNir } from './real-nir.ts';
import { beginsPhone, holdsPhone } from './real-phone.ts';
import { GAP, runsOf } from './runs.ts';

/*
 * Numbers that may be somebody's, judged on their digits alone, whatever separates or touches them. Texts come from `skeleton`, without what is
 * fictional or harmless (`harmless.ts`).
 */

/** Which number a text seems to hold. `long`: one that is longer than anything asked here. */
export type RealNumber = 'carte' | 'nir' | 'rib' | 'telephone' | 'long';

const LONG = 12;
// Ten digits without a break: a social security number left unfinished, a telephone of elsewhere. Ours begin with 00.
const TOGETHER = /(?:^|\D)(?:(?!00)\d{10}|00\d{10})/;

/** What the digits of a text look like; undefined when they are nobody's. */
export function realNumberIn(text: string): RealNumber | undefined {
  const runs = runsOf(text).filter(({ digits }) => digits.length >= LONG);
  if (runs.some(holdsCard)) return 'carte';
  if (holdsCorsicanNir(text) || runs.some(holdsNir)) return 'nir';
  if (holdsRib(text)) return 'rib';
  if (holdsPhone(text)) return 'telephone';
  return TOGETHER.test(text) ? 'long' : undefined;
}

// Seven digits: the number of an account at the CAF. Nothing asked here is longer, but what is fictional, days and amounts.
const LONGEST_KEPT = 7;

/** True when more digits stand together than anything asked here has: they may be a number on its way. Zeros alone begin nobody's. */
export const beginsNumber = (text: string): boolean =>
  beginsCorsicanNir(text) ||
  beginsPhone(text) ||
  runsOf(text).some(({ digits }) => digits.length > LONGEST_KEPT && /[1-9]/.test(digits));

const ACCOUNT = `[A-Z\\d](?:${GAP}[A-Z\\d]){10}`;
const RIBS: readonly RegExp[] = [
  new RegExp(`(?:^|[^\\d])(\\d{5})${GAP}\\d{5}${GAP}(${ACCOUNT})${GAP}\\d{2}(?!\\d)`, 'gi'),
  // « banque 30006 guichet 00001 compte 12345678901 clé 89 »
  /(?:^|[^\d])(\d{5})[^\d§]{1,25}\d{5}[^\d§]{0,25}?[^A-Z\d§]([A-Z\d]{11})[^\d§]{1,15}\d{2}(?!\d)/gi,
];
const FEWEST_DIGITS = 8;

/** A French bank account without its country: bank, branch, account, key (RIB). */
const holdsRib = (text: string): boolean =>
  RIBS.some((rib) =>
    [...text.matchAll(rib)].some(
      ([, bank = '', account = '']) => bank !== '00000' && account.replace(/\D/g, '').length >= FEWEST_DIGITS,
    ),
  );
