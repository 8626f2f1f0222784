import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { capital } from '#engine/words/say.ts';
import { Disclosure, MoneyTable } from '#ui/index.ts';
import type { PaymentRow } from '../../dossier/account.ts';

/** Payments one under the other, as in 2025: each opens on its parts and on what was held back. */
export function PaymentList({ rows }: { rows: readonly PaymentRow[] }) {
  return (
    <div>
      {rows.map((row, rank) => (
        <Disclosure key={`${row.le}-${row.mois}`} title={titleOf(row)} defaultOpen={rank === 0}>
          <p>{row.montant > 0 ? `Versé le ${dayInWords(row.le)}.` : `Rien n’a été versé le ${dayInWords(row.le)}.`}</p>
          {row.detail.length === 0 ? <p>La déclaration de ce mois manquait.</p> : <Parts row={row} />}
        </Disclosure>
      ))}
    </div>
  );
}

const titleOf = ({ mois, montant }: PaymentRow): string =>
  `${capital(monthInWords(mois))}\u00a0: ${montant > 0 ? euros(montant) : 'pas de paiement'}`;

function Parts({ row: { mois, montant, retenu, detail } }: { row: PaymentRow }) {
  return (
    <MoneyTable
      caption={`Ce qui compose le paiement pour ${monthInWords(mois)}`}
      headers={['Prestation', 'Montant']}
      rows={[
        ...detail
          .filter((part) => part.montant !== 0)
          .map((part) => ({ id: part.nature, titre: part.nature, cellules: [euros(part.montant)] })),
        ...(retenu > 0 ? [{ id: 'retenue', titre: 'Retenue pour rembourser un trop-perçu', cellules: [euros(-retenu)] }] : []),
      ]}
      total={{ titre: 'Versé sur votre compte', cellules: [euros(montant)] }}
    />
  );
}
