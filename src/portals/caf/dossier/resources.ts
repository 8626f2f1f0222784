import { splitKey } from '#engine/answers/answers.ts';
import { type Pay, payOf } from '#engine/household/pay.ts';
import { incomeOf, isTransmitted, transmittedPay } from '#engine/household/truth.ts';
import { addMonths, monthOf } from '#engine/journal/day.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Compte, Emploi } from '#schema/compte.ts';
import { type Day, inOrder, type Month } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import type { ResourceNature } from '../rules/resources.ts';
import { datesByAccount, type Quarter } from './quarters.ts';

/** One amount of one month, in euros. `source` is the id of the job or income, when it is known. */
export interface Amount {
  mois: Month;
  personne: string;
  nature: ResourceNature;
  source: string | undefined;
  organisme: string;
  montant: number;
}
/** A figure of a pay slip. */
export type Figure = 'montantNetSocial' | 'netAPayer' | 'netImposable';

/** Incomes that organisations transmit: they are compared with what they hold. The others are only declared. */
export const TRANSMITTED_NATURES: ReadonlySet<ResourceNature> = new Set([
  'salaire',
  'chomage',
  'indemnites-journalieres',
  'retraite',
  'invalidite',
]);

/**
 * The pays of a job that count in a month: those whose date, on the slip or on the account, falls in it. Ordinary pays come within a
 * month of the work; those that are written may come any number of months late (CSS R843-1 III and CASF R262-7 II: when paid).
 */
function paysIn(emploi: Emploi, mois: Month, byAccount: boolean): readonly Pay[] {
  const months = known.get(emploi) ?? new Map<string, readonly Pay[]>();
  known.set(emploi, months);
  const name = `${mois} ${byAccount}`;
  const pays = months.get(name) ?? readPaysIn(emploi, mois, byAccount);
  months.set(name, pays);
  return pays;
}

const known = new WeakMap<Emploi, Map<string, readonly Pay[]>>();

function readPaysIn(emploi: Emploi, mois: Month, byAccount: boolean): readonly Pay[] {
  const written = Object.keys(emploi.paies ?? {}) as Month[];
  const worked = [...new Set([addMonths(mois, -1), mois, addMonths(mois, 1), ...written])].sort();
  return worked.flatMap((month) => {
    const pay = payOf(emploi, month);
    return pay && monthOf(byAccount ? pay.arriveeSurCompte : pay.payeLe) === mois ? [pay] : [];
  });
}

/** The jobs and incomes of those who are in the household: a spouse whom nobody told of has his own file. */
function moneyOf({ foyer, verite }: Compte): Pick<Compte['verite'], 'emplois' | 'revenus'> {
  const isIn = ({ personne }: { personne: string }) => foyer.adultes.some(({ id }) => id === personne);
  return { emplois: verite.emplois.filter(isIn), revenus: verite.revenus.filter(isIn) };
}

/** What is true of these months, whatever anybody declared. `figure` picks another line of the slip, for scenarios about mistakes. */
export function trueAmounts(
  compte: Compte,
  quarter: Pick<Quarter, 'mois' | 'periode'>,
  figure: Figure = 'montantNetSocial',
): Amount[] {
  const byAccount = datesByAccount(quarter);
  const { emplois, revenus } = moneyOf(compte);
  return quarter.periode.flatMap((mois) => [
    ...emplois.flatMap((emploi) => {
      const pays = paysIn(emploi, mois, byAccount);
      return pays.length === 0
        ? []
        : [
            {
              mois,
              personne: emploi.personne,
              nature: 'salaire' as const,
              source: emploi.id,
              organisme: emploi.employeur,
              montant: total(pays.map((pay) => pay[figure])),
            },
          ];
    }),
    ...revenus.flatMap((revenu) => {
      const montant = incomeOf(revenu, mois);
      return montant === 0
        ? []
        : [{ mois, personne: revenu.personne, nature: revenu.nature, source: revenu.id, organisme: revenu.organisme, montant }];
    }),
  ]);
}

/** What employers and organisations have transmitted of these months, as held on the day `on` (DSN and PASRAU, held in the DRM). */
export function heldAmounts(compte: Compte, quarter: Pick<Quarter, 'mois' | 'periode'>, on: Day): Amount[] {
  const byAccount = datesByAccount(quarter);
  const pays = quarter.periode.flatMap((mois) =>
    moneyOf(compte).emplois.flatMap((emploi) => {
      const held = paysIn(emploi, mois, byAccount).flatMap((pay) => transmittedPay(emploi, pay.mois, on, false) ?? []);
      return held.length === 0
        ? []
        : [
            {
              mois,
              personne: emploi.personne,
              nature: 'salaire' as const,
              source: emploi.id,
              organisme: emploi.employeur,
              montant: total(held),
            },
          ];
    }),
  );
  const known = new Set(compte.verite.revenus.filter(isTransmitted).map(({ id }) => id));
  return [...pays, ...trueAmounts(compte, quarter).filter(({ source }) => source !== undefined && known.has(source))].sort(
    (a, b) => inOrder(a.mois, b.mois),
  );
}

/** The amounts of a request, read from what was really sent and nothing else. */
export const sentAmounts = (donnees: Donnees, compte: Compte): Amount[] => [
  ...typedAmounts(donnees, compte),
  ...savingsAmounts(donnees, compte),
];

const YEARLY_RATE = 0.03;
/** Money put aside that brings nothing declared counts for 3 % a year (CASF, art. R132-1). */
function savingsAmounts(donnees: Donnees, compte: Compte): Amount[] {
  const { demandeEpargneMontant: capital, demandeEpargneInterets: interest, moisDeclares: months } = donnees;
  const [first] = compte.foyer.adultes;
  if (typeof capital !== 'number' || interest !== 'non' || !Array.isArray(months) || !first) return [];
  return months.map((mois) => ({
    mois: mois as Month,
    personne: first.id,
    nature: 'biens',
    source: undefined,
    organisme: 'argent placé, sans intérêts déclarés',
    montant: roundToCents((capital * YEARLY_RATE) / 12),
  }));
}

function typedAmounts(donnees: Donnees, compte: Compte): Amount[] {
  return Object.entries(donnees).flatMap(([key, value]) => {
    const { fait, pour = '' } = splitKey(key);
    const [mois, personne = '', third = ''] = pour.split('/');
    if (typeof value !== 'number' || mois === undefined) return [];
    const common = { mois: mois as Month, personne, montant: value };
    if (fait === 'montantNetSocial')
      return Object.hasOwn(donnees, `montantCorrect@${pour}`) || donnees[`motif@${pour}`] === 'non-percue'
        ? []
        : [{ ...common, ...describeSource(third, compte) }];
    if (fait === 'montantCorrect') return [{ ...common, ...describeSource(third, compte) }];
    if (fait === 'ressource')
      return [{ ...common, nature: third as ResourceNature, source: undefined, organisme: 'déclaré par vous' }];
    if (fait === 'montantManquant')
      return [
        {
          ...common,
          nature: 'salaire',
          source: undefined,
          organisme: String(donnees[`employeurManquant@${personne}`] ?? 'employeur ajouté par vous'),
        },
      ];
    // Money from the CAF itself does not count, but a person who declares it as income lowers her right until the check: §5 row 8.
    if (fait === 'montantAutre')
      return [
        {
          ...common,
          nature: third === 'aide-caf' ? 'autre' : (third as ResourceNature),
          source: third === 'aide-caf' ? 'aide-caf' : undefined,
          organisme: 'déclaré par vous',
        },
      ];
    return [];
  });
}

function describeSource(id: string, compte: Compte): { nature: ResourceNature; source: string; organisme: string } {
  const emploi = compte.verite.emplois.find((other) => other.id === id);
  const revenu = compte.verite.revenus.find((other) => other.id === id);
  return { nature: revenu?.nature ?? 'salaire', source: id, organisme: emploi?.employeur ?? revenu?.organisme ?? id };
}

const total = (amounts: readonly number[]): number => roundToCents(amounts.reduce((sum, amount) => sum + amount, 0));
export const cellOf = ({ mois, personne, nature }: Pick<Amount, 'mois' | 'personne' | 'nature'>): string =>
  `${mois}/${personne}/${nature}`;

/**
 * Sums by month, person and nature, in euros: what is compared. A month whose slips come to less than nothing counts for 0
 * (CASF R262-7 III, CSS R843-1 IV).
 */
export function byCell(amounts: readonly Amount[]): Map<string, number> {
  const cells = new Map<string, number>();
  for (const amount of amounts) cells.set(cellOf(amount), roundToCents((cells.get(cellOf(amount)) ?? 0) + amount.montant));
  return new Map([...cells].map(([cell, montant]) => [cell, Math.max(0, montant)]));
}

// A difference of cents comes from rounding (the paper form is without cents), never from a mistake: choice of the simulator.
export const TOLERANCE = 1;

/**
 * Says whether a declared cell is that of these amounts, to a euro. Beside the sum, the sum with 0 for each negative slip is right
 * too: the Caf says that a negative net social is declared 0, and a person with two employers does it slip by slip.
 */
export function agreesWith(amounts: readonly Amount[]): (cell: string, declared: number) => boolean {
  const sums = byCell(amounts);
  const slipBySlip = byCell(amounts.map((amount) => ({ ...amount, montant: Math.max(0, amount.montant) })));
  return (cell, declared) => [sums, slipBySlip].some((cells) => Math.abs(declared - (cells.get(cell) ?? 0)) < TOLERANCE);
}

/**
 * The amounts once compared with what organisations hold on `on`. Where both agree, that figure stays. Where they differ, the
 * employer is asked and gives the true one: the Caf invents no amount (caf.md §3.2). What nobody transmits stays as declared.
 */
export function comparedAmounts(
  sent: readonly Amount[],
  compte: Compte,
  quarter: Pick<Quarter, 'mois' | 'periode'>,
  on: Day,
): Amount[] {
  const declared = byCell(sent);
  const held = heldAmounts(compte, quarter, on);
  const agrees = agreesWith(held);
  const truth = byCell(trueAmounts(compte, quarter));
  const cells = new Set([...declared.keys(), ...byCell(held).keys()]);
  return [...cells].flatMap((cell) => {
    const [mois = '', personne = '', nature = ''] = cell.split('/') as [Month, string, ResourceNature];
    const said = declared.get(cell) ?? 0;
    const common = {
      mois: mois as Month,
      personne,
      nature: nature as ResourceNature,
      source: undefined,
      organisme: 'après comparaison',
    };
    if (!TRANSMITTED_NATURES.has(common.nature))
      return sent.filter((amount) => cellOf(amount) === cell && amount.source !== 'aide-caf');
    if (agrees(cell, said)) return [{ ...common, montant: said }];
    return [{ ...common, montant: truth.get(cell) ?? 0 }];
  });
}

/** Where what was sent differs from the truth by a euro or more, cell by cell. */
export function differences(
  sent: readonly Amount[],
  compte: Compte,
  quarter: Pick<Quarter, 'mois' | 'periode'>,
): { cell: string; declare: number; vrai: number }[] {
  const declared = byCell(sent.filter(({ nature }) => TRANSMITTED_NATURES.has(nature)));
  const amounts = trueAmounts(compte, quarter).filter(({ nature }) => TRANSMITTED_NATURES.has(nature));
  const truth = byCell(amounts);
  const agrees = agreesWith(amounts);
  return [...new Set([...declared.keys(), ...truth.keys()])]
    .map((cell) => ({ cell, declare: declared.get(cell) ?? 0, vrai: truth.get(cell) ?? 0 }))
    .filter(({ cell, declare }) => !agrees(cell, declare))
    .sort((a, b) => inOrder(a.cell, b.cell));
}
