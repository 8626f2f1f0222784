import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { MoneyTable } from '#ui/index.ts';
import type { PaymentRow } from '../../dossier/account.ts';

/** Payments in one table, as in 2024: a column for each benefit, then what was held back and what was paid. */
export function PaymentTable({ rows }: { rows: readonly PaymentRow[] }) {
  const natures = [...new Set(rows.flatMap(({ detail }) => detail.map(({ nature }) => nature)))];
  const amount = (value: number | undefined) => (value === undefined || value === 0 ? '—' : euros(value));
  return (
    <MoneyTable
      caption="Montants en euros, du plus récent au plus ancien"
      headers={['Pour le mois de', 'Payé le', ...natures, 'Retenu', 'Versé']}
      rows={rows.map(({ mois, le, montant, retenu, detail, revenuLe }) => ({
        id: `${le}-${mois}`,
        titre: monthInWords(mois),
        cellules: [
          dayInWords(le),
          ...natures.map((nature) => amount(detail.find((part) => part.nature === nature)?.montant)),
          amount(-retenu),
          montant === 0 ? 'pas de paiement' : `${euros(montant)}${revenuLe === undefined ? '' : ', revenu'}`,
        ],
      }))}
    />
  );
}
