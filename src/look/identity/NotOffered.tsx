import { cible } from '#form/look.ts';
import { Button, EmptyState } from '#ui/index.ts';
import type { PageProps } from '../page-props.ts';

/** An address of the shared identity, in a look of the portal that had none: said kindly, with the door that exists. */
export function NotOffered({ go, portal }: PageProps) {
  const lieu = `${portal.id}:connexion`;
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>Cette page n’existe pas</h1>
      <EmptyState
        title="Il n’y a pas de connexion d’entraînement dans cette présentation."
        icon="info"
        action={
          <Button variant="principal" data-cible={cible.lieu(lieu)} onClick={() => go(lieu)}>
            Aller à la connexion
          </Button>
        }
      >
        <p>À cette époque, on entrait seulement avec le compte du site.</p>
      </EmptyState>
    </div>
  );
}
