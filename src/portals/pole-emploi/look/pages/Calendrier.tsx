import { addMonths, dayInWords, monthInWords, monthOf } from '#engine/journal/day.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import type { PageProps } from '#look/page-props.ts';
import type { Month } from '#schema/day.ts';
import { MoneyTable } from '#ui/index.ts';
import { paidFrom, paidFromSource } from '../../rules/calendar.ts';
import { closesOn, opensOn, WINDOW_SOURCE } from '../../rules/window.ts';
import { DeclarationCard } from './dashboard/DeclarationCard.tsx';

const MONTHS = 12;

/** The dates of the declarations of the year (pole-emploi.md §4.4). */
export function Calendrier(props: PageProps) {
  const { world } = props;
  const year = world.today.slice(0, 4);
  const first = `${Number(year) - 1}-12` as Month;
  const months = Array.from({ length: MONTHS + 1 }, (_, rank) => addMonths(first, rank));
  const sources = [...new Set(months.map((month) => paidFromSource(month).source))];
  const running = (month: Month): boolean => opensOn(month) <= world.today && world.today <= closesOn(month);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Les dates de l’actualisation en {year}</h1>
      <p className="portal-lead">
        On déclare le mois qui finit. La période s’ouvre le 28 (le 26 en février) et ferme le 15 du mois suivant, à minuit.
      </p>
      <DeclarationCard {...props} />
      <MoneyTable
        caption="Une ligne par mois déclaré"
        headers={['Mois déclaré', 'Ouverture', 'Fermeture, à minuit', 'Paiement à partir du']}
        rows={months.map((month) => ({
          id: month,
          titre: `${monthInWords(month)}${running(month) ? ' (en ce moment)' : ''}`,
          enEvidence: running(month),
          cellules: [dayInWords(opensOn(month)), dayInWords(closesOn(month)), dayInWords(paidFrom(month))],
        }))}
      />
      <p className="portal-quiet">
        Le paiement part en moyenne trois jours ouvrés après la déclaration. La banque ajoute son délai. Aujourd’hui, dans
        l’exercice, nous sommes en {monthInWords(monthOf(world.today))}.
      </p>
      {[WINDOW_SOURCE, ...sources].map((source) => (
        <RuleSource key={source} source={source} />
      ))}
    </div>
  );
}
