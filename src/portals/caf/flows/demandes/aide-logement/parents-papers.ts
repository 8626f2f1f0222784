import type { PaperLineText, PaperText } from '#engine/household/truth.ts';
import { addMonths, dayInWords, monthInWords, monthOf } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { monthsInWords } from '#engine/words/months.ts';
import { FAMILY_NAMES } from '#portals/caf/dossier/family/family-rights.ts';
import { AIDE, leaseOf } from '#portals/caf/dossier/logement/requests.ts';
import { startDay } from '#portals/caf/dossier/review.ts';
import { paymentDay } from '#portals/caf/rules/calendar.ts';
import type { Day, Month } from '#schema/day.ts';
import { monthsFrom, parentsLose, parentsMonth } from './parents.ts';

/** The name of the sheet on which the parents of a student read what they are paid for a month. */
export const parentsPaper = (mois: Month): string => `caf-parents-${mois}`;

/**
 * What the Caf pays to the parents of a student, month after month: they show it. From the first month of her own benefit on, she no longer
 * counts with them (caf.md §2.b step 11, §5 row 13); the months that were paid with her until the decision are to be given back.
 */
export function parentsPapers(world: World): PaperText[] {
  if (leaseOf(world.compte)?.parents === undefined) return [];
  const first = addMonths(monthOf(startDay(world)), -1);
  return monthsFrom(first, monthOf(world.today))
    .filter((mois) => payDay(mois) <= world.today)
    .flatMap((mois) => sheet(world, mois));
}

const payDay = (mois: Month): Day => paymentDay(addMonths(mois, 1));

function sheet(world: World, mois: Month): PaperText[] {
  const le = payDay(mois);
  const both = parentsMonth(world, mois);
  if (both === undefined) return [];
  const granted = decisionsOf(world, AIDE).findLast((one) => one.issue === 'acceptee' && one.le <= le);
  const du = granted?.donnees?.du;
  const gone = du !== undefined && du <= mois;
  const lines = gone ? both.sans : both.avec;
  const back =
    granted === undefined || du === undefined || granted.le <= payDay(addMonths(mois, -1))
      ? []
      : monthsFrom(du, mois).filter((month) => payDay(month) < granted.le);
  const owed = roundToCents(back.reduce((sum, month) => sum + (parentsLose(world, month) ?? 0), 0));
  return [
    {
      id: parentsPaper(mois),
      type: 'attestation',
      titre: `Ce que la Caf paie à vos parents, ${monthInWords(mois)}`,
      de: 'Caf d’Exemple (fictive)',
      le,
      sections: [
        { titre: 'Les enfants', lignes: childLines(world, gone, both.avec) },
        {
          titre: `Payé le ${dayInWords(le)}`,
          lignes: [
            ...lines.map(({ nature, net }): PaperLineText => ({ libelle: FAMILY_NAMES[nature], valeur: euros(net) })),
            { libelle: 'Total du mois', valeur: euros(roundToCents(lines.reduce((sum, { net }) => sum + net, 0))) },
          ],
        },
        ...(owed > 0
          ? [
              {
                titre: 'À rendre',
                lignes: [{ libelle: `Payé en trop pour ${monthsInWords(back)}`, valeur: euros(owed) }],
              },
            ]
          : []),
      ],
      paragraphes: [
        gone
          ? `Depuis ${monthInWords(du)}, ${world.compte.prenom} a sa propre aide au logement : la Caf ne compte plus cet enfant avec ses parents.`
          : 'Vos parents ont reçu ce papier de leur Caf, et vous le montrent.',
      ],
    },
  ];
}

/** Each child by the day of birth: no paper of the student says the names. */
function childLines(
  { compte }: World,
  gone: boolean,
  lines: NonNullable<ReturnType<typeof parentsMonth>>['avec'],
): PaperLineText[] {
  const twenty = lines.some(({ nature }) => nature === 'forfait-20-ans');
  return (leaseOf(compte)?.parents?.enfants ?? []).map((naissance) => {
    const own = naissance === compte.naissance;
    const said = own && gone ? 'plus à charge' : own && twenty ? '20 ans : allocation forfaitaire' : 'à charge';
    return {
      libelle: own ? `${compte.prenom}, naissance le ${dayInWords(naissance)}` : `Naissance le ${dayInWords(naissance)}`,
      valeur: said,
    };
  });
}
