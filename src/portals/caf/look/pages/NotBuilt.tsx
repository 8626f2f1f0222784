import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { EmptyState } from '#ui/index.ts';

/** An address that is no page of the portal: said kindly, rather than an empty one. */
export function NotBuilt({ go }: PageProps) {
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Cette page n’existe pas</h1>
      <EmptyState
        title="Il n’y a rien à cette adresse."
        icon="info"
        action={
          <PlaceLink lieu="caf:accueil" go={go}>
            Revenir à l’accueil
          </PlaceLink>
        }
      >
        <p>L’adresse est peut-être mal écrite. Dans la vie aussi, cela arrive&nbsp;: on revient à l’accueil.</p>
      </EmptyState>
    </div>
  );
}
