import { Button, Notice } from '#ui/index.ts';

/** A page that the network did not bring. What was written elsewhere is in the journal, so nothing is lost. */
export const NotArrived = ({ retry }: { retry: () => void }) => (
  <div className="portal-narrow">
    <h1 tabIndex={-1}>La page n’est pas arrivée</h1>
    <Notice tone="attention" title="La connexion à internet s’est interrompue" live>
      <p>Ce que vous avez fait est gardé. Vérifiez la connexion, puis réessayez.</p>
    </Notice>
    <div className="portal-acts">
      <Button variant="principal" icon="recommencer" onClick={retry}>
        Réessayer
      </Button>
    </div>
  </div>
);
