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
          <p>{movedOn(row)}</p>
          {row.detail.length === 0 ? <p>La déclaration de ce mois manquait.</p> : <Parts row={row} />}
        </Disclosure>
      ))}
    </div>
  );
}

const titleOf = ({ mois, montant, revenuLe }: PaymentRow): string =>
  `${capital(monthInWords(mois))}\u00a0: ${montant === 0 ? 'pas de paiement' : euros(montant)}${revenuLe === undefined ? '' : ', revenu'}`;

function movedOn({ le, montant, revenuLe }: PaymentRow): string {
  const day = dayInWords(le);
  if (montant < 0) return `Revenu le ${day}\u00a0: le compte est fermé.`;
  if (montant === 0) return `Rien n’a été versé le ${day}.`;
  return revenuLe === undefined ? `Versé le ${day}.` : `Parti le ${day}, revenu de la banque le ${dayInWords(revenuLe)}.`;
}

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
      total={{ titre: montant < 0 ? 'Revenu à la Caf' : 'Versé sur votre compte', cellules: [euros(montant)] }}
    />
  );
}
