import type { CalculationLine } from '#engine/portal/calculation.ts';
import { euros } from '#engine/words/money.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';

/** An amount worked out line by line: what, how much and why; where each rule comes from is told outside. */
export const SumLines = ({ lignes }: { lignes: readonly CalculationLine[] }) =>
  lignes.map(({ libelle, montant, detail, source }, rank) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a sum may have the same words; their rank is their name
    <div key={rank} className="portal-sum__line">
      <dt>{libelle}</dt>
      <dd className="portal-sum__amount">{euros(montant)}</dd>
      <dd className="portal-sum__why">
        {noBreak(detail)}
        <RuleSource quoi={libelle} source={source} />
      </dd>
    </div>
  ));
