import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import type { PageProps } from '#look/page-props.ts';
import { payments } from '#portals/pole-emploi/dossier/account.ts';
import { computationsOf, daysPaidBy } from '#portals/pole-emploi/dossier/allowance.ts';
import { dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import type { Month } from '#schema/day.ts';
import { EmptyState, MoneyTable, TitledSection } from '#ui/index.ts';
import { lookOf } from '../../edition.ts';
import { SIMULATED } from '../../words.ts';
import { DeclarationCard } from '../dashboard/DeclarationCard.tsx';
import { DebtNotice } from './DebtNotice.tsx';
import { OnePayment } from './OnePayment.tsx';

type Row = ReturnType<typeof payments>[number];

/** What was paid, for which month and how many days, and why that amount. */
export function Paiements(props: PageProps) {
  const { world } = props;
  const rows = payments(world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Mes paiements</h1>
      <DebtNotice {...props} />
      {rows.length === 0 ? (
        <EmptyState title="Aucun paiement pour le moment." icon="euro">
          <p>Un paiement vient après la déclaration du mois, s’il y a un droit et des jours à payer.</p>
        </EmptyState>
      ) : (
        <TitledSection
          className="portal-section"
          title={rows.length === 1 ? 'Votre dernier paiement' : `Vos ${rows.length} derniers paiements`}
        >
          {lookOf(world) === '2021' && <Overview rows={rows} world={world} />}
          <div>
            {rows.map((row, rank) => (
              <OnePayment key={`${row.le}-${row.mois}`} row={row} world={world} defaultOpen={rank === 0} />
            ))}
          </div>
          <p className="portal-quiet">{SIMULATED}</p>
        </TitledSection>
      )}
      <DeclarationCard {...props} />
    </div>
  );
}

const daysOf = (world: PageProps['world'], mois: string): number | undefined => {
  const computation = computationsOf(world).find(({ dossier }) => dossier === dossierOf(mois as Month));
  return computation && daysPaidBy(computation);
};

/** All of them at once, as in the old presentation. */
const Overview = ({ rows, world }: { rows: readonly Row[]; world: PageProps['world'] }) => (
  <MoneyTable
    caption="Montants nets, du plus récent au plus ancien"
    headers={['Pour le mois de', 'Payé le', 'Jours', 'Retenu', 'Versé']}
    rows={rows.map(({ mois, le, montant, retenu }) => ({
      id: `${le}-${mois}`,
      titre: monthInWords(mois),
      cellules: [
        dayInWords(le),
        daysOf(world, mois) ?? '—',
        retenu > 0 ? euros(-retenu) : '—',
        montant > 0 ? euros(montant) : 'rien',
      ],
    }))}
  />
);
