import { useId } from 'react';
import { monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { SumLines } from '#look/SumLines.tsx';
import { Disclosure } from '#ui/index.ts';
import { PRESTATION_NAMES } from '../../dossier/rights.ts';
import type { Calculation } from '../../rules/calculation.ts';
import type { Refusal } from '../../rules/conditions/refusal.ts';

/** Each benefit worked out line by line: what, how much and why. */
export function CalculationTables({ calculations }: { calculations: readonly Calculation[] }) {
  return (
    <div className="caf-sums">
      {calculations.map((calculation) => (
        <OneSum key={calculation.prestation} calculation={calculation} />
      ))}
      {calculations.some(({ montant }) => montant > 0) && (
        <p className="portal-quiet">Ce montant est une estimation pour apprendre. Seule la Caf peut calculer un vrai droit.</p>
      )}
    </div>
  );
}

function OneSum({ calculation }: { calculation: Calculation }) {
  const id = useId();
  const { prestation, montant, refus } = calculation;
  return (
    <section className="caf-sum" aria-labelledby={id}>
      <h3 id={id} className="caf-sum__head">
        <span>{PRESTATION_NAMES[prestation]}</span>
        <span className="chiffres">{headOf(montant, refus)}</span>
      </h3>
      {refus ? <Refused refus={refus} /> : <Lines calculation={calculation} />}
    </section>
  );
}

function headOf(montant: number, refus: Refusal | undefined): string {
  if (refus?.sorte === 'hors-du-simulateur') return 'pas de montant dans cet exercice';
  return montant > 0 ? `${euros(montant)} par mois` : 'pas de droit pour ce trimestre';
}

function Refused({ refus: { raison, source } }: { refus: Refusal }) {
  return (
    <>
      <p>{noBreak(raison)}</p>
      <RuleSource source={source} />
    </>
  );
}

function Lines({ calculation: { prestation, lignes, regles, pour } }: { calculation: Calculation }) {
  const kept = pour !== undefined && pour > regles;
  return (
    <Disclosure title={`Le calcul de la prestation «\u00a0${PRESTATION_NAMES[prestation]}\u00a0», ligne par ligne`}>
      <dl>
        <SumLines lignes={lignes} />
      </dl>
      <p className="portal-quiet">
        Barème utilisé&nbsp;: {monthInWords(regles)}
        {kept && `, gardé pour ${monthInWords(pour)} : cet exercice garde le même barème jusqu’à la fin`}.
      </p>
    </Disclosure>
  );
}
