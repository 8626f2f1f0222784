// The same rules written another way, for the tests only: bands worked out by hand, whole cents, days walked one by one.
// Figures of July 2025 (facts § 4.1 to 4.3); nothing is taken from the rules.
import type { Day } from '#schema/day.ts';

const cents = (euros: number): number => Math.round(euros * 100);

/** The bands of the daily allowance for a full-time worker: 75 %, the floor, the first formula, then 57 % up to the ceiling of 2026. */
export function dailyOracle(sjr: number): number {
  const wage = cents(sjr);
  if (wage <= 4284) return Math.round((wage * 75) / 100) / 100;
  if (wage <= 4690) return 32.13;
  if (wage <= 7939) return (Math.round((wage * 404) / 1000) + 1318) / 100;
  return Math.round((Math.min(wage, 52_668) * 57) / 100) / 100;
}

/** 3 % without going under 32.13 €, then 6.2 % and 0.5 % of 98.25 %, each whole or not at all above 62 € (June 2026). */
export function netOracle(allowance: number, sjr: number): number {
  const afterPension = Math.max(Math.min(cents(allowance), 3213), cents(allowance) - Math.round((cents(sjr) * 3) / 100));
  let left = afterPension;
  for (const thousandths of [62, 5]) {
    const part = Math.round((afterPension * 9825 * thousandths) / 10_000_000);
    if (left - part > 6200) left -= part;
  }
  return left / 100;
}

/** The number of paid days: every number is tried, the nearest to the base is kept, then days are dropped until the limit is met. */
export function paidDaysOracle(payable: number, allowance: number, sjr: number, gross: number): number {
  const base = Math.max(0, payable * cents(allowance) - Math.round((cents(gross) * 7) / 10));
  let best = 0;
  for (let days = 0; days <= payable; days += 1) {
    if (Math.abs(days * cents(allowance) - base) <= Math.abs(best * cents(allowance) - base)) best = days;
  }
  while (gross > 0 && best > 0 && cents(gross) + best * cents(allowance) > Math.round((cents(sjr) * 3042) / 100)) best -= 1;
  return best;
}

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Pay divided by days, walking from the first to the last day: `gapShare` of the worked days is the most that gaps count for. */
export function sjrOracle(
  contracts: readonly { debut: Day; fin: Day; brut: number }[],
  gapShare: number,
): { sjr: number; days: number } {
  const first = Math.min(...contracts.map(({ debut }) => numberOf(debut)));
  const last = Math.max(...contracts.map(({ fin }) => numberOf(fin)));
  let worked = 0;
  let gaps = 0;
  for (let day = first; day <= last; day += 1) {
    if (contracts.some(({ debut, fin }) => day >= numberOf(debut) && day <= numberOf(fin))) worked += 1;
    else gaps += 1;
  }
  while (gaps > 0 && gaps * 100 > worked * gapShare) gaps -= 1;
  const pay = contracts.reduce((sum, { brut }) => sum + cents(brut), 0);
  return { sjr: Math.round(pay / (worked + gaps)) / 100, days: worked + gaps };
}

/** How many days pass between the end of the contract and the first paid day, each unpaid day ticked off in turn. */
export function waitingOracle(holidays: number, sjr: number, extra: number, registeredAfter: number, longest = 150): number {
  let day = 1;
  for (let money = cents(extra), ticks = 0; money >= 10_790 && ticks < longest; money -= 10_790, ticks += 1) day += 1;
  for (let money = cents(holidays), ticks = 0; money >= cents(sjr) && ticks < 30; money -= cents(sjr), ticks += 1) day += 1;
  while (day < registeredAfter) day += 1;
  return day + 7;
}
