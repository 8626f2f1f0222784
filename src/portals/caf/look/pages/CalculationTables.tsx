import { monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { SumLines } from '#look/SumLines.tsx';
import { Disclosure } from '#ui/index.ts';
import { PRESTATION_NAMES } from '../../dossier/rights.ts';
import type { Calculation } from '../../rules/calculation.ts';

/** Each benefit worked out line by line: what, how much, why, and the source of the rule. */
export function CalculationTables({ calculations }: { calculations: readonly Calculation[] }) {
  return (
    <div className="caf-sums">
      {calculations.map((calculation) => (
        <OneSum key={calculation.prestation} calculation={calculation} />
      ))}
      <p className="portal-quiet">Ce montant est une estimation pour apprendre. Seule la Caf peut calculer un vrai droit.</p>
    </div>
  );
}

function OneSum({ calculation }: { calculation: Calculation }) {
  const { prestation, montant, lignes, regles } = calculation;
  return (
    <section className="caf-sum" aria-labelledby={`calcul-${prestation}`}>
      <h3 id={`calcul-${prestation}`} className="caf-sum__head">
        <span>{PRESTATION_NAMES[prestation]}</span>
        <output>{montant > 0 ? `${euros(montant)} par mois` : 'pas de droit pour ce trimestre'}</output>
      </h3>
      <Disclosure title={`Le calcul de la prestation «\u00a0${PRESTATION_NAMES[prestation]}\u00a0», ligne par ligne`}>
        <dl>
          <SumLines lignes={lignes} />
        </dl>
        <p className="portal-quiet">Barème utilisé&nbsp;: {monthInWords(regles)}.</p>
      </Disclosure>
    </section>
  );
}
