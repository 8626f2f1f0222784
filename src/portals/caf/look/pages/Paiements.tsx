import { dayInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { cible } from '#form/look.ts';
import { openEntryOf } from '#look/menu/entries.ts';
import type { PageProps } from '#look/page-props.ts';
import type { Day } from '#schema/day.ts';
import { Button, EmptyState, Notice, TitledSection } from '#ui/index.ts';
import { calculations, debts, declarationState, payments } from '../../dossier/account.ts';
import { type Debt, INDU, isWithheld, pending } from '../../dossier/dettes/debts.ts';
import { lookOf } from '../edition.ts';
import { CalculationTables } from './CalculationTables.tsx';
import { PaymentList } from './PaymentList.tsx';
import { PaymentTable } from './PaymentTable.tsx';
import { ReturnAlert } from './ReturnAlert.tsx';

/** The last ten payments with their parts, what is held back, what is owed, and how the right was worked out. */
export function Paiements(props: PageProps) {
  const { world, portal, go } = props;
  const rows = payments(world);
  const owed = debts(world).filter(({ reste }) => reste > 0);
  const answer = openEntryOf(INDU, portal, world);
  const state = declarationState(world);
  const sums = calculations(world, state?.statut === 'envoyee' ? state.dossier : undefined);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{lookOf(world) === '2024' ? 'Mes paiements et mes droits' : 'Mes paiements'}</h1>
      <ReturnAlert {...props} />
      {owed.length > 0 && (
        <TitledSection className="portal-section" title="Sommes à rembourser">
          {owed.map((debt) => (
            <Notice key={debt.id} tone="attention" title={`${debt.nom}\u00a0: il reste ${euros(debt.reste)} à rembourser`}>
              <p>
                Trop-perçu de {euros(debt.montant)}, notifié le {dayInWords(debt.le)}. {standing(debt, world.today)}
              </p>
            </Notice>
          ))}
          {answer !== undefined && (
            <div className="portal-acts">
              <Button variant="principal" data-cible={cible.lieu(answer)} onClick={() => go(answer)}>
                Répondre à la lettre
              </Button>
            </div>
          )}
        </TitledSection>
      )}
      {rows.length > 0 ? (
        <TitledSection
          className="portal-section"
          title={rows.length === 1 ? 'Votre dernier paiement' : `Vos ${rows.length} derniers paiements`}
        >
          {lookOf(world) === '2024' ? <PaymentTable rows={rows} /> : <PaymentList rows={rows} />}
        </TitledSection>
      ) : (
        <EmptyState title="Aucun paiement pour le moment." icon="euro">
          <p>Les paiements se font le 5 du mois, pour le mois d’avant. Quand il y a un droit, le premier paraît ici.</p>
        </EmptyState>
      )}
      {sums.length > 0 && (
        <TitledSection
          className="portal-section"
          title={sums.some(({ montant }) => montant > 0) ? 'D’où vient le montant' : 'Votre droit'}
        >
          <CalculationTables calculations={sums} />
        </TitledSection>
      )}
    </div>
  );
}

/** Where a debt stands: an answer that waits, deductions that are made, or the day from which they will be. */
function standing(debt: Debt, today: Day): string {
  if (pending(debt)) return 'Votre réponse est enregistrée\u00a0: la suite viendra dans vos messages.';
  if (isWithheld(debt, today)) return `Des retenues se font sur vos paiements depuis le ${dayInWords(debt.retenuesDes)}.`;
  return `Sans réponse de votre part, des retenues se font à partir du ${dayInWords(debt.retenuesDes)}. La lettre, dans vos messages, dit comment contester.`;
}
