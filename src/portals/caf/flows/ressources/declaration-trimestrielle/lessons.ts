import { livedTruth } from '#engine/household/truth.ts';
import { monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { capital } from '#engine/words/say.ts';
import { monthsOfRight } from '#portals/caf/dossier/changes.ts';
import { type Discovery, discoveryOf } from '#portals/caf/dossier/discovery.ts';
import { NATURE_NAMES } from '#portals/caf/dossier/natures.ts';
import { basisWith, rightsOn, withoutAmount } from '#portals/caf/dossier/quarter-rights.ts';
import { type Quarter, quarters } from '#portals/caf/dossier/quarters.ts';
import { isNeedless, requestsIn } from '#portals/caf/dossier/recalculation.ts';
import { type Amount, differences, heldAmounts, sentAmounts, TOLERANCE, trueAmounts } from '#portals/caf/dossier/resources.ts';
import { PRESTATIONS, type Rights } from '#portals/caf/dossier/rights.ts';
import { truthOf } from '#portals/caf/dossier/situation/known-account.ts';
import type { Month } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { late, missed, without } from './right-lessons.ts';

/** What each mistake cost or would have cost, and when (caf.md §5). Amounts: what three months come to, in euros. */
export function lessons(world: World): Lesson[] {
  return quarters(world).flatMap((quarter) =>
    quarter.envoi
      ? [
          ...wrongFigures(world, quarter),
          ...(quarter.demande ? [] : avoided(world, quarter)),
          ...needless(world, quarter),
          ...late(world, quarter),
          ...without(world, quarter),
        ]
      : missed(world, quarter),
  );
}

/** What the three months would come to with these amounts, euros for each benefit. */
function quarterWith(world: World, quarter: Quarter, amounts: readonly Amount[]): Rights {
  const months = monthsOfRight(quarter.mois).map((month) => rightsOn(basisWith(world, quarter, amounts, world.today), month));
  const sum = (prestation: keyof Rights) => roundToCents(months.reduce((total, rights) => total + rights[prestation], 0));
  return { rsa: sum('rsa'), 'prime-activite': sum('prime-activite') };
}
const declaredOnly = (amounts: readonly Amount[], world: World): Amount[] => {
  const known = new Set([
    ...world.compte.verite.emplois.map(({ id }) => id),
    ...livedTruth(world).verite.revenus.map(({ id }) => id),
  ]);
  return amounts.filter(({ source }) => source === undefined || known.has(source));
};

interface Gap {
  total: number;
  words: string;
  known: boolean;
}

/** Money too much (positive) or too little (negative) over the quarter, because of what was declared. */
function gap(world: World, quarter: Quarter, declared: readonly Amount[]): Gap {
  const right = quarterWith(world, quarter, trueAmounts(truthOf(world, quarter), quarter));
  const got = quarterWith(world, quarter, declared);
  // Without a figure on one side there is no difference to tell.
  const silent = [declared, trueAmounts(truthOf(world, quarter), quarter)].flatMap((amounts) =>
    withoutAmount(basisWith(world, quarter, amounts, world.today)),
  );
  const gaps: Rights = { rsa: 0, 'prime-activite': 0 };
  for (const prestation of PRESTATIONS) {
    const amount = roundToCents(got[prestation] - right[prestation]);
    if (!silent.includes(prestation) && Math.abs(amount) >= TOLERANCE) gaps[prestation] = amount;
  }
  return { total: roundToCents(gaps.rsa + gaps['prime-activite']), words: gapWords(gaps), known: silent.length === 0 };
}

const IN_SENTENCE: Readonly<Record<keyof Rights, string>> = { rsa: 'RSA', 'prime-activite': 'prime d’activité' };

/** « 82,14 € de prime d’activité en trop, à rembourser » */
const gapWords = (gaps: Rights): string =>
  PRESTATIONS.filter((prestation) => gaps[prestation] !== 0)
    .map(
      (prestation) =>
        `${euros(Math.abs(gaps[prestation]))} de ${IN_SENTENCE[prestation]} ${gaps[prestation] > 0 ? 'en trop, à rembourser' : 'en moins pour vous'}`,
    )
    .join(' et ');

function wrongFigures(world: World, quarter: Quarter): Lesson[] {
  if (!quarter.envoi) return [];
  const sent = sentAmounts(quarter.envoi.donnees, truthOf(world, quarter));
  const wrong = differences(sent, truthOf(world, quarter), quarter);
  if (wrong.length === 0) return [];
  const found = discoveryOf(world, quarter);
  const lines = wrong
    .map(
      ({ cell, declare, vrai }) =>
        `${capital(cellWords(cell))} : vous avez déclaré ${euros(declare)}, le bulletin dit ${euros(vrai)}`,
    )
    .join('. ');
  return [
    {
      id: `ecart:${quarter.dossier}`,
      mois: quarter.mois,
      dossier: quarter.dossier,
      titre: 'Un montant déclaré n’était pas celui du bulletin',
      source: 'Dossier de faits Caf, § 5 lignes 1, 2, 3 et 6',
      ...(found ? cost(found, lines) : unseen(gap(world, quarter, sent), lines)),
    },
  ];
}

type Cost = Pick<Lesson, 'explication' | 'etat'> & Partial<Pick<Lesson, 'montant' | 'le' | 'quand'>>;

/** What was paid otherwise until the day when it is found, and that day. */
function cost({ gaps, came, le }: Discovery, told: string): Cost {
  const words = gapWords(gaps);
  return {
    explication: `${told}. ${came ? 'Pour les mois déjà payés, cela fait' : 'D’ici là, cela fera'} ${words}.${gaps.rsa < 0 || gaps['prime-activite'] < 0 ? ' Ce qui a manqué est payé ensuite : c’est un rappel.' : ''}`,
    montant: roundToCents(gaps.rsa + gaps['prime-activite']),
    etat: came ? 'arrive' : 'a-venir',
    le,
    quand: 'La Caf compare avec ce que transmettent les employeurs et les organismes.',
  };
}

/** What no comparison will ever show: it changes nothing, or both said the same wrong thing. */
const unseen = ({ total, words, known }: Gap, told: string): Cost =>
  words === ''
    ? {
        explication: `${told}. ${known ? 'Cette fois, le droit ne change pas.' : 'Ici, rien ne dit ce que cela change.'}`,
        etat: 'arrive',
      }
    : {
        explication: `${told}. Sur trois mois, cela fait ${words}. Personne ne le verra à votre place : les montants transmis disent la même chose que vous. Écrivez à la Caf, avec le bulletin.`,
        montant: total,
        etat: 'arrive',
      };

function cellWords(cell: string): string {
  const [mois = '', , nature = ''] = cell.split('/');
  return `${ownEntry(NATURE_NAMES, nature) ?? nature}, ${monthInWords(mois as Month)}`;
}

/** The mistakes that this declaration could have held, and did not. */
function avoided(world: World, quarter: Quarter): Lesson[] {
  if (
    !quarter.envoi ||
    differences(sentAmounts(quarter.envoi.donnees, truthOf(world, quarter)), truthOf(world, quarter), quarter).length > 0
  )
    return [];
  const others = declaredOnly(trueAmounts(truthOf(world, quarter), quarter), world).filter(({ nature }) => nature !== 'salaire');
  const held = heldAmounts(truthOf(world, quarter), quarter, quarter.envoi.le);
  const blind = gap(world, quarter, [...held.filter(({ nature }) => nature === 'salaire'), ...others]);
  const netPaid = gap(world, quarter, trueAmounts(truthOf(world, quarter), quarter, 'netAPayer'));
  return [
    lesson(
      'avoided-blind',
      quarter,
      blind,
      'Vous avez vérifié avant de valider',
      'Sans vérifier, les montants pré-remplis auraient donné',
      '§ 5 ligne 6',
    ),
    lesson(
      'avoided-net',
      quarter,
      netPaid,
      'Vous avez pris le montant net social, pas le net à payer',
      'Avec le net à payer, cela aurait donné',
      '§ 5 ligne 2',
    ),
  ].flat();
}

const lesson = (
  id: string,
  quarter: Quarter,
  { total, words }: { total: number; words: string },
  titre: string,
  start: string,
  row: string,
): Lesson[] =>
  words === ''
    ? []
    : [
        {
          id: `${id}:${quarter.dossier}`,
          mois: quarter.mois,
          titre,
          explication: `${start}, sur trois mois : ${words}.`,
          montant: total,
          etat: 'evite',
          quand: 'La lettre serait venue quelques mois plus tard.',
          source: `Dossier de faits Caf, ${row}`,
        },
      ];

function needless(world: World, quarter: Quarter): Lesson[] {
  const useless = requestsIn(world, quarter).filter(isNeedless);
  const others = quarter.envoi?.donnees.autresRessources;
  const gift = Array.isArray(others) && others.includes('don');
  const own = Array.isArray(others) && others.includes('aide-caf');
  const list: Lesson[] = [];
  if (useless.length > 0)
    list.push({
      id: `inutile:${quarter.dossier}`,
      mois: quarter.mois,
      titre: 'Une demande de modification n’était pas utile',
      explication: 'Le montant pré-rempli était exact. La demande fait attendre, et l’employeur répond « pas d’anomalie ».',
      etat: 'arrive',
      source: 'Dossier de faits Caf, § 5 ligne 7',
    });
  if (gift)
    list.push({
      id: `don:${quarter.dossier}`,
      mois: quarter.mois,
      titre: 'Un don de proche ne se déclare plus',
      explication:
        'Depuis mars 2025, les dons et les aides de proches ne comptent pas : cela n’a rien changé au montant. Des pages plus anciennes disent le contraire.',
      etat: 'arrive',
      source: 'Dossier de faits Caf, § 2.12 et § 5 ligne 9',
    });
  if (own)
    list.push({
      id: `aide-caf:${quarter.dossier}`,
      mois: quarter.mois,
      dossier: quarter.dossier,
      titre: 'L’aide de la Caf ne se déclare pas',
      ...ownMoney(world, quarter),
      source: 'Dossier de faits Caf, § 5 ligne 8',
    });
  return list;
}

/** The money of the Caf declared as an income: what it took from the right, unless a wrong pay is told with it already. */
function ownMoney(world: World, quarter: Quarter): Cost {
  const told = 'La Caf sait déjà ce qu’elle verse. Le déclarer fait baisser votre droit par erreur';
  const sent = sentAmounts(quarter.envoi?.donnees ?? {}, truthOf(world, quarter));
  const found = differences(sent, truthOf(world, quarter), quarter).length === 0 ? discoveryOf(world, quarter) : undefined;
  return found ? cost(found, told) : { explication: `${told}.`, etat: 'arrive' };
}
