import { choicePlace } from '#engine/identity/choice-place.ts';
import type { Provider } from '#engine/identity/providers.ts';
import { leaveRoute } from '#engine/identity/routes.ts';
import { openProviders } from '#engine/identity/session.ts';
import { cible } from '#form/look.ts';
import { useAsk } from '#form/use-ask.ts';
import { Button, Notice } from '#ui/index.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';

/** What stays open on this computer once a portal is left, and how to leave it (ants.md §6.1, point 6). */
export function StillOpen({ ask, go, portal, world }: PageProps) {
  const open = openProviders(world);
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>Ce qui est encore ouvert sur cet ordinateur</h1>
      {open.length === 0 ? (
        <Notice tone="succes" title="Aucun fournisseur n’est ouvert." live>
          <p>La personne suivante devra écrire un mot de passe.</p>
        </Notice>
      ) : (
        <>
          <Notice tone="attention" title="La personne suivante peut entrer à votre place.">
            <p>
              Quitter un portail ne quitte pas le compte qui a servi à y entrer. Sur un ordinateur partagé, quittez aussi ce
              compte.
            </p>
          </Notice>
          <ul className="identity-tiles">
            {open.map((provider) => (
              <li key={provider.id} className="identity-tile">
                <strong>{provider.nom}</strong>
                <Leave ask={ask} provider={provider} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="portal-quiet">
        Dans la vie, cette page n’existe pas&nbsp;: on va sur le site de chaque fournisseur. Le plus sûr est de fermer tout le
        navigateur, et pas seulement l’onglet.
      </p>
      <p>
        <PlaceLink lieu={choicePlace(portal.id)} go={go}>
          Revenir au choix du compte
        </PlaceLink>
      </p>
    </div>
  );
}

function Leave({ ask, provider }: Pick<PageProps, 'ask'> & { provider: Provider }) {
  const asking = useAsk(ask, leaveRoute(provider.id));
  return (
    <Button busy={asking.busy} data-cible={cible.requete(leaveRoute(provider.id))} onClick={() => void asking.send({})}>
      Quitter {provider.nom}
    </Button>
  );
}
