import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { openEntryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import type { Debt } from '#portals/pole-emploi/dossier/dettes/debt.ts';
import { debtsOf, isWaiting, TROP_PERCU } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { Notice, TitledSection } from '#ui/index.ts';

const STATES: Readonly<Record<Debt['etat'], string>> = {
  'a-repondre': 'Une réponse est attendue.',
  'mise-en-demeure': 'Mise en demeure\u00a0: une réponse est attendue vite.',
  contrainte: 'Contrainte\u00a0: on peut encore s’y opposer.',
  executoire: 'La contrainte vaut maintenant un jugement.',
  echeancier: 'Vous payez en plusieurs fois.',
  'paiement-annonce': 'Vous avez annoncé un paiement.',
  retenues: 'Des retenues se font sur vos paiements.',
  'remise-demandee': 'Vous avez demandé l’effacement\u00a0: la réponse viendra.',
  contestee: 'Vous contestez\u00a0: la réponse viendra.',
  opposition: 'Vous avez fait opposition\u00a0: le tribunal décide.',
  soldee: 'Tout est réglé.',
};

/** Money that was received in excess, where it stands, and the way to answer. Says nothing when there is none. */
export function DebtNotice({ world, portal, go }: PageProps) {
  const debts = debtsOf(world);
  if (debts.length === 0) return null;
  const answer = debts.some(isWaiting) ? openEntryOf(TROP_PERCU, portal, world) : undefined;
  return (
    <TitledSection className="portal-section" title="Sommes demandées">
      {debts.map((debt) => (
        <Notice
          key={debt.id}
          tone={isWaiting(debt) ? 'attention' : 'info'}
          title={`Trop-perçu de ${euros(debt.montant)}${debt.mois ? `, pour ${monthInWords(debt.mois)}` : ''}`}
        >
          <p>
            {STATES[debt.etat]} {debt.etat !== 'soldee' && `Il reste ${euros(debt.reste)}.`}
          </p>
          <p>
            Lettre du {dayInWords(debt.le)}. Contester est possible jusqu’au {dayInWords(debt.contesterAvant)}.
          </p>
        </Notice>
      ))}
      {answer !== undefined && (
        <p>
          <PlaceLink lieu={answer} go={go}>
            Répondre&nbsp;: payer, demander un délai, contester
          </PlaceLink>
        </p>
      )}
    </TitledSection>
  );
}
