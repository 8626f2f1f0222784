import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { EmptyState } from '#ui/index.ts';

/** Nothing at this address: said kindly, with a way on. */
export const NotBuilt = ({ go }: PageProps) => (
  <div className="portal-page">
    <h1 tabIndex={-1}>Cette page n’existe pas</h1>
    <EmptyState
      title="Il n’y a rien à cette adresse."
      icon="info"
      action={
        <PlaceLink lieu="ants:accueil" go={go}>
          Revenir à mon espace
        </PlaceLink>
      }
    >
      <p>L’adresse est peut-être mal écrite. Dans la vie aussi, cela arrive&nbsp;: on revient à l’accueil.</p>
    </EmptyState>
  </div>
);
