import { monthInWords } from '../../../../engine/day.ts';
import { euros } from '../../../../engine/money.ts';
import { Disclosure } from '../../../../ui/index.ts';
import { PRESTATION_NAMES } from '../../rights.ts';
import type { Calculation } from '../../rules/calculation.ts';

/** Each benefit worked out line by line: what, how much, why, and the source of the rule. */
export function CalculationTables({ calculations }: { calculations: readonly Calculation[] }) {
  return (
    <div className="caf-sums">
      {calculations.map((calculation) => (
        <OneSum key={calculation.prestation} calculation={calculation} />
      ))}
      <p className="caf-quiet">Ce montant est une estimation pour apprendre. Seule la Caf peut calculer un vrai droit.</p>
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
        <dl className="caf-sum__lines">
          {lignes.map((ligne, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a sum may have the same words; their rank is their name
            <div key={rank} className="caf-sum__line">
              <dt>{ligne.libelle}</dt>
              <dd className="caf-sum__amount">{euros(ligne.montant)}</dd>
              <dd className="caf-sum__why">
                {ligne.detail}
                <span className="caf-sum__source">Source&nbsp;: {ligne.source}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className="caf-quiet">Barème utilisé&nbsp;: {monthInWords(regles)}.</p>
      </Disclosure>
    </section>
  );
}
