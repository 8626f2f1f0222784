import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { cible } from '#form/look.ts';
import { openEntryOf } from '#look/menu/entries.ts';
import type { PageProps } from '#look/page-props.ts';
import { Button, Notice } from '#ui/index.ts';
import { COMPTE_BANCAIRE } from '../../dossier/banque/account.ts';
import { accountChanges } from '../../dossier/banque/changes.ts';
import { againOn, waitingPayments } from '../../dossier/banque/returned.ts';

/** Money that came back from a closed account, and what makes it leave again. Nothing when none did. */
export function ReturnAlert({ world, portal, go }: PageProps) {
  const [first, ...others] = waitingPayments(world);
  if (first === undefined) return null;
  const total = [first, ...others].reduce((sum, { montant }) => sum + montant, 0);
  const again = againOn(world, first);
  const waits = accountChanges(world).some(({ etat }) => etat === 'en-cours');
  const place = openEntryOf(COMPTE_BANCAIRE, portal, world);
  return (
    <Notice tone="attention" title={others.length > 0 ? `${others.length + 1} paiements sont revenus` : 'Un paiement est revenu'}>
      <p>
        {euros(total)}, pour {monthInWords(first.mois)}
        {others.length > 0 && ' et la suite'}. La banque l’a renvoyé le {dayInWords(first.le)}&nbsp;: le compte est fermé.{' '}
        {again !== undefined
          ? `Il sera versé de nouveau le ${dayInWords(again)}.`
          : waits
            ? 'Un agent lit le RIB de votre nouveau compte.'
            : 'Rien n’est perdu\u00a0: donnez un autre compte, avec son RIB.'}
      </p>
      {again === undefined && !waits && place !== undefined && (
        <div className="portal-acts">
          <Button variant="principal" data-cible={cible.lieu(place)} onClick={() => go(place)}>
            Changer de compte bancaire
          </Button>
        </div>
      )}
    </Notice>
  );
}
