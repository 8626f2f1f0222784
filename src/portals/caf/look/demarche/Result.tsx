import type { PageProps } from '#look/page-props.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { TitledSection } from '#ui/index.ts';
import { calculations } from '../../dossier/account.ts';
import { CalculationTables } from '../pages/CalculationTables.tsx';

/** The right that follows from a declaration, worked out line by line. */
export function Result({ world, sent }: PageProps & { sent: EvenementDe<'envoye'> }) {
  const sums = calculations(world, sent.dossier);
  if (sums.length === 0) return null;
  return (
    <TitledSection className="portal-section" title="Votre droit, pour trois mois">
      <CalculationTables calculations={sums} />
    </TitledSection>
  );
}
