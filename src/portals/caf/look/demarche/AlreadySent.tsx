import { dayInWords } from '#engine/journal/day.ts';
import { cible } from '#form/look.ts';
import type { PageProps } from '#look/page-props.ts';
import { Button, Notice } from '#ui/index.ts';
import type { DeclarationState } from '../../dossier/account.ts';
import { DTR } from '../../dossier/quarters.ts';

/** The declaration is gone: it does not open again (caf.md §2.c). */
export function AlreadySent({ go, portal, state }: PageProps & { state: DeclarationState }) {
  const receipt = portal.placeOf(DTR, 'accuse');
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Votre déclaration est déjà envoyée</h1>
      <Notice>
        <p>{state.envoyeeLe && `Elle est partie le ${dayInWords(state.envoyeeLe)}. `}Elle ne se rouvre pas.</p>
        <p>
          Une erreur&nbsp;? Dans la vie, on écrit à la Caf par «&nbsp;Contacter ma Caf&nbsp;». C’est le droit à l’erreur&nbsp;: la
          dire soi-même, c’est être de bonne foi.
        </p>
      </Notice>
      <div className="portal-acts">
        <Button variant="principal" data-cible={cible.lieu(receipt)} onClick={() => go(receipt)}>
          Voir l’accusé de réception
        </Button>
      </div>
    </div>
  );
}
