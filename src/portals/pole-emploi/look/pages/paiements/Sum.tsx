import type { CalculationLine } from '#engine/portal/calculation.ts';
import { euros } from '#engine/words/money.ts';
import { SumLines } from '#look/SumLines.tsx';
import { Disclosure } from '#ui/index.ts';

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
    <dl>
      <SumLines lignes={lignes} />
      <div className="portal-sum__line portal-sum__line--total">
        <dt>{total.libelle}</dt>
        <dd className="portal-sum__amount">{euros(total.montant)}</dd>
      </div>
    </dl>
  </Disclosure>
);
