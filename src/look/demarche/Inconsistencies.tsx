import { useEffect, useRef } from 'react';
import { noBreak } from '#engine/words/no-break.ts';
import { cible } from '#form/look.ts';
import { Button, Notice } from '#ui/index.ts';

export type InconsistenciesProps = {
  list: readonly string[];
  route: string;
  busy: boolean;
  onCorrect(): void;
  onConfirm(): void;
};

/** Answers that seem not to go together: nothing was sent, and the person has the last word. */
export function Inconsistencies({ list, route, busy, onCorrect, onConfirm }: InconsistenciesProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1} ref={title}>
        Vérifiez avant d’envoyer
      </h1>
      <Notice tone="attention" title="Des réponses semblent ne pas aller ensemble">
        <ul className="portal-bullets">
          {list.map((one) => (
            <li key={one}>{noBreak(one)}</li>
          ))}
        </ul>
      </Notice>
      <p>Rien n’est parti. Si tout est vrai, confirmez&nbsp;: cela peut arriver. Sinon, corrigez.</p>
      <div className="portal-acts">
        <Button variant="principal" onClick={onCorrect}>
          Corriger
        </Button>
        <Button busy={busy} busyLabel="Envoi en cours…" data-cible={cible.requete(route)} onClick={onConfirm}>
          Confirmer quand même
        </Button>
      </div>
    </div>
  );
}
