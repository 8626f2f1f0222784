import type { CalculationLine } from '../../../../engine/calculation.ts';
import { euros } from '../../../../engine/money.ts';
import { Disclosure } from '../../../../ui/index.ts';

export type SumProps = {
  titre: string;
  lignes: readonly CalculationLine[];
  /** What the lines add up to. */
  total: { libelle: string; montant: number };
  defaultOpen?: boolean;
};

/** An amount worked out line by line: what, how much, why, and where the rule comes from. */
export const Sum = ({ titre, lignes, total, defaultOpen }: SumProps) => (
  <Disclosure title={titre} defaultOpen={defaultOpen}>
    <dl className="pe-sum">
      {lignes.map(({ libelle, montant, detail, source }, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a sum may have the same words; their rank is their name
        <div key={rank} className="pe-sum__line">
          <dt>{libelle}</dt>
          <dd className="pe-sum__amount">{euros(montant)}</dd>
          <dd className="pe-sum__why">
            {detail}
            <span className="pe-sum__source">Source&nbsp;: {source}</span>
          </dd>
        </div>
      ))}
      <div className="pe-sum__line pe-sum__line--total">
        <dt>{total.libelle}</dt>
        <dd className="pe-sum__amount">{euros(total.montant)}</dd>
      </div>
    </dl>
  </Disclosure>
);
