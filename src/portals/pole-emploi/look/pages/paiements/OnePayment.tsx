import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { euros } from '#engine/words/money.ts';
import { capital } from '#engine/words/say.ts';
import type { payments } from '#portals/pole-emploi/dossier/account.ts';
import { lastComputation } from '#portals/pole-emploi/dossier/declarations/versions.ts';
import { explainedMonth } from '#portals/pole-emploi/flows/declaration/actualisation/computation/explained.ts';
import { daysInWords } from '#portals/pole-emploi/rules/day-line.ts';
import type { Month } from '#schema/day.ts';
import { Disclosure, MoneyTable } from '#ui/index.ts';
import { Sum } from './Sum.tsx';

type OnePaymentProps = { row: ReturnType<typeof payments>[number]; world: World; defaultOpen: boolean };

/** One payment: when, for how many days, what was held back, and the sum line by line. */
export function OnePayment({ row: { mois, le, montant, retenu, detail }, world, defaultOpen }: OnePaymentProps) {
  const month = mois;
  const late = 'rappel' in detail;
  const gross = Object.values(detail).reduce((sum, part) => sum + part, 0);
  const title = late ? `Complément pour ${monthInWords(month)}` : capital(monthInWords(month));
  return (
    <Disclosure title={`${title}\u00a0: ${montant > 0 ? euros(montant) : 'pas de paiement'}`} defaultOpen={defaultOpen}>
      <p>
        {montant > 0 ? 'Versé' : 'Rien n’a été versé'} le {dayInWords(le)}. La banque peut ajouter un délai.
      </p>
      {retenu > 0 && (
        <MoneyTable
          caption={`Ce qui a été retenu pour ${monthInWords(month)}`}
          headers={['Ligne', 'Montant']}
          rows={[
            { id: 'du', titre: 'Allocation nette', cellules: [euros(gross)] },
            { id: 'retenu', titre: 'Retenue pour rembourser un trop-perçu', cellules: [euros(-retenu)] },
          ]}
          total={{ titre: 'Versé', cellules: [euros(montant)] }}
        />
      )}
      {!late && <Explained world={world} mois={month} />}
    </Disclosure>
  );
}

function Explained({ world, mois }: { world: World; mois: Month }) {
  const data = lastComputation(world, mois)?.donnees;
  const result = explainedMonth(world, mois);
  if (!data) return <p className="portal-quiet">Ce paiement est d’avant l’exercice&nbsp;: son calcul n’est pas montré.</p>;
  const days = Number(data.jours ?? 0);
  return (
    <>
      <p>
        <b>{daysInWords(days)}</b> {days > 1 ? 'payés' : 'payé'}.
      </p>
      {result && (
        <ul className="portal-bullets">
          {result.jours.map(({ libelle, jours, detail }, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have the same words; their rank is their name
            <li key={rank}>
              {libelle}&nbsp;: {daysInWords(jours)}. {detail}
            </li>
          ))}
          <li>Jours gardés pour plus tard&nbsp;: {daysInWords(result.joursReportes)}.</li>
        </ul>
      )}
      {result && (
        <Sum
          titre="Le calcul, ligne par ligne"
          lignes={result.lignes}
          total={{ libelle: 'Net dû pour le mois', montant: result.net }}
        />
      )}
    </>
  );
}
