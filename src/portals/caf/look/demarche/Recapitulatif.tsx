import { monthInWords } from '#engine/journal/day.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { Recap, type RecapProps } from '#form/Recap.tsx';
import { MoneyTable, Notice } from '#ui/index.ts';
import type { DeclarationState } from '../../dossier/account.ts';
import { sentAmounts } from '../../dossier/resources.ts';

/** Three months and each person in one table, then every answer with the way to change it. */
export function Recapitulatif(props: RecapProps & { state: DeclarationState }) {
  const { form, current, state } = props;
  const { adultes } = form.world.compte.foyer;
  const missing = current.manque.filter(({ field }) => field.as !== 'case').length;
  // The same reading as the administration will make of what is sent: no second calculation that could differ.
  const amounts = sentAmounts(
    form.flow.payload(
      current.context,
      current.screens.map(({ screen }) => screen),
    ),
    form.world.compte,
  );
  const sum = (keep: (amount: (typeof amounts)[number]) => boolean) =>
    roundToCents(amounts.filter(keep).reduce((total, { montant }) => total + montant, 0));
  const many = adultes.length > 1;
  return (
    <>
      {missing > 0 && (
        <Notice title={missing === 1 ? 'Il manque encore une réponse' : `Il manque encore ${missing} réponses`}>
          <p>Elles sont marquées plus bas. Vous pouvez continuer à lire, mais pas encore envoyer.</p>
        </Notice>
      )}
      <div className="portal-section">
        <MoneyTable
          caption={missing > 0 ? 'Ce que vous déclarez pour le moment' : 'Ce que vous déclarez'}
          headers={['Mois', ...(many ? adultes.map(({ prenom }) => prenom) : []), 'Total']}
          rows={state.periode.map((mois) => ({
            id: mois,
            titre: monthInWords(mois),
            cellules: [
              ...(many ? adultes.map(({ id }) => euros(sum((amount) => amount.mois === mois && amount.personne === id))) : []),
              euros(sum((amount) => amount.mois === mois)),
            ],
          }))}
          total={{
            titre: 'Les trois mois',
            cellules: [
              ...(many ? adultes.map(({ id }) => euros(sum(({ personne }) => personne === id))) : []),
              euros(sum(() => true)),
            ],
          }}
        />
      </div>
      <Recap {...props} />
    </>
  );
}
