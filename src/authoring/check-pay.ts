import { payAmounts } from '#engine/household/pay-slip/amounts.ts';
import { FULL_TIME, smicIn } from '#engine/household/pay-slip/rates.ts';
import { euros } from '#engine/words/money.ts';
import type { Emploi, Paie } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import { completedPay, isWritten } from '#schema/paie.ts';
import type { Path, Report } from './problem.ts';

/** Looks at the pays of one job: could a real slip say this? A real slip of a strange life could, so most is only worth a look. */
export function checkPays(emploi: Emploi, path: Path, report: Report): void {
  const { habituel, paies = {} } = emploi;
  if (!habituel && !emploi.paies) report.attention(path, 'Cet emploi n’a aucune paie : écrivez « habituel » ou « paies ».');
  if (habituel) checkPay(habituel, emploi.au ?? LATEST, [...path, 'habituel'], report);
  for (const [mois, paie] of Object.entries(paies) as [Month, Paie][]) {
    const place = [...path, 'paies', mois];
    // What comes from the usual pay was looked at there.
    if (isWritten(paie) || paie.brut !== undefined) checkPay(completedPay(habituel, paie) ?? paie, mois, place, report);
    if (paie.payeLe !== undefined && paie.arriveeSurCompte !== undefined && paie.arriveeSurCompte < paie.payeLe)
      report.erreur([...place, 'arriveeSurCompte'], 'L’argent ne peut pas arriver avant le jour de paie.');
  }
}

// A pay that goes on is compared with the last known Smic.
const LATEST: Month = '2099-12';

function checkPay(paie: Paie, mois: Month, path: Path, report: Report): void {
  if (isWritten(paie)) checkWritten(paie, mois, path, report);
  const { brut, heures } = paie;
  if (brut === undefined || heures === undefined || heures === 0 || brut <= 0) return;
  const [hour, least] = [brut / heures, smicIn(mois)];
  // 151.67 hours are 35 × 52 ÷ 12 rounded: a full-time pay at the Smic is a little under.
  if (hour < least * 0.9999)
    report.attention(
      [...path, 'brut'],
      `${euros(hour)} de l’heure, c’est moins que le Smic (${euros(least)}). Pour ces heures, écrivez au moins ${(Math.min(heures, FULL_TIME) * least + Math.max(0, heures - FULL_TIME) * least).toFixed(2)}.`,
    );
}

// « Bulletin de paie » (dossier de faits), § 2: under the monthly ceiling, without overtime.
const LEAST_TAXED = 1.036;
const MOST_NET = 0.7916;
const UNDER_CEILING = 3100;

type Written = Paie & { montantNetSocial: number; netAPayer: number; netImposable: number };

// A negative slip (a correction) breaks the usual order without being a mistake: it is not looked at.
function checkWritten(
  { brut, montantNetSocial, netAPayer, netImposable }: Written,
  mois: Month,
  path: Path,
  report: Report,
): void {
  if (montantNetSocial <= 0) return;
  const place = [...path, 'montantNetSocial'];
  if (netImposable < montantNetSocial || montantNetSocial < netAPayer) {
    report.attention(
      place,
      'D’habitude, le net imposable est le plus haut, puis le montant net social, puis le net à payer. Vérifiez ces trois lignes.',
    );
    return;
  }
  const impossible =
    montantNetSocial < UNDER_CEILING &&
    (netImposable < LEAST_TAXED * montantNetSocial - 0.05 || (brut !== undefined && montantNetSocial > MOST_NET * brut + 0.05));
  if (impossible)
    report.attention(
      place,
      `Un vrai bulletin n’a pas ces montants : le net imposable vaut au moins 1,036 fois le montant net social, qui vaut au plus 0,7916 fois le brut. À la place des trois lignes, écrivez \`brut: ${grossFor(montantNetSocial, mois).toFixed(2)}\` : le bulletin se calcule, avec ${euros(montantNetSocial)} de montant net social.`,
    );
}

/** The gross pay, in euros, that gives this net social without any health insurance. */
function grossFor(netSocial: number, mois: Month): number {
  const netOf = (cents: number) =>
    payAmounts({
      mois,
      base: cents / 100,
      heures: undefined,
      mutuelle: 0,
      mutuelleEmployeur: 0,
      impot: 0,
      congesPayes: 0,
      evenements: [],
    }).montantNetSocial;
  let cents = Math.floor((netSocial / MOST_NET) * 100) - 5;
  while (netOf(cents) < netSocial) cents += 1;
  return cents / 100;
}
