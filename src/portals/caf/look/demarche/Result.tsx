import type { PageProps } from '#look/page-props.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { calculations } from '../../dossier/account.ts';
import { CalculationTables } from '../pages/CalculationTables.tsx';

/** The right that follows from a declaration, worked out line by line. */
export function Result({ world, sent }: PageProps & { sent: EvenementDe<'envoye'> }) {
  const sums = calculations(world, sent.dossier);
  if (sums.length === 0) return null;
  return (
    <section className="portal-section" aria-labelledby="accuse-droits">
      <h2 id="accuse-droits">Votre droit, pour trois mois</h2>
      <CalculationTables calculations={sums} />
    </section>
  );
}
