import { useId } from 'react';
import { dayInWords } from '#engine/journal/day.ts';
import { monthsInWords } from '#engine/words/months.ts';
import { ofName } from '#engine/words/say.ts';
import { cible } from '#form/look.ts';
import { resumeOf } from '#look/menu/entries.ts';
import type { PageProps } from '#look/page-props.ts';
import { Button, Icon } from '#ui/index.ts';
import { type DeclarationState, declarationState } from '../../dossier/account.ts';
import { DTR } from '../../dossier/quarters.ts';
import { formState } from '../../flows/ressources/declaration-trimestrielle/form-state.ts';

/** The declaration to make, in red as in life: a shape and words too. Says nothing when there is nothing to do. */
export function DeclarationAlert({ world, portal, go }: PageProps) {
  const id = useId();
  const state = declarationState(world);
  if (!state || state.statut === 'envoyee' || state.statut === 'a-venir') return null;
  const { complet, etats } = formState(world, state.dossier);
  const begun = complet > 0;
  const first = (begun ? resumeOf(DTR, portal, world) : undefined) ?? portal.placeOf(DTR, 'situation');
  return (
    <section className="caf-alert" aria-labelledby={id}>
      <span className="caf-alert__shape">
        <Icon name="alerte" />
      </span>
      <div className="caf-alert__body">
        <h2 className="caf-alert__title" id={id}>
          {state.statut === 'oubliee' ? 'Déclaration non faite' : 'Déclaration à faire'}
        </h2>
        <Words state={state} />
        {begun && (
          <p>
            Vous l’avez commencée&nbsp;: {complet} {complet > 1 ? 'parties' : 'partie'} sur {etats.length}. Vos réponses sont
            gardées.
          </p>
        )}
        <Button variant="principal" data-cible={cible.lieu(first)} onClick={() => go(first)}>
          {begun ? 'Reprendre ma déclaration' : 'Faire ma déclaration'}
        </Button>
      </div>
    </section>
  );
}

function Words({ state }: { state: DeclarationState }) {
  if (state.statut === 'oubliee') {
    return (
      <p>
        Votre déclaration devait être faite avant le {dayInWords(state.fermeLe)} inclus. Les paiements sont suspendus. Vous pouvez
        encore la faire&nbsp;: le droit reprendra.
      </p>
    );
  }
  return (
    <p>
      Vérifiez vos ressources {ofName(monthsInWords(state.periode))}. Dernier jour&nbsp;: le {dayInWords(state.fermeLe)}. Même
      sans revenu, il faut la valider.
    </p>
  );
}
