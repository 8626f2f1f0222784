import { openPlaces, providerPlace } from '#engine/identity/places.ts';
import { PROVIDER_LIST, type Provider } from '#engine/identity/providers.ts';
import { enterRoute } from '#engine/identity/routes.ts';
import { lastOf, type World } from '#engine/journal/world.ts';
import { incidentFor } from '#engine/portal/respond.ts';
import { Disclosure, Notice } from '#ui/index.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';

/** With whom to prove who one is; a provider that is down all day is grey, one that just failed is named (ants.md §6.1, points 2 and 4). */
export function Choice({ go, portal, world }: PageProps) {
  const failed = justFailed(world);
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>Connexion en cours sur {portal.nom}</h1>
      {failed && (
        <Notice tone="erreur" title={`La connexion à ${failed.nom} n’a pas marché`} live>
          <p>La panne vient de ce site, pas de vous. Réessayez plus tard, ou choisissez un autre compte.</p>
        </Notice>
      )}
      <p className="portal-lead">
        Choisissez un compte que vous avez déjà. Vous allez entrer chez lui, avec son identifiant et son mot de passe. Votre mot
        de passe {portal.nom} n’y sert pas.
      </p>
      <ul className="identity-tiles">
        {PROVIDER_LIST.map((provider) => (
          <li key={provider.id} className="identity-tile">
            {isDown(provider, world) ? (
              <>
                <strong>{provider.nom}</strong>
                <span>Indisponible en ce moment</span>
              </>
            ) : (
              <>
                <PlaceLink lieu={providerPlace(portal.id, provider.id)} go={go}>
                  {provider.nom}
                </PlaceLink>
                <span className="portal-quiet">{provider.identifiant} et mot de passe</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <PlaceLink lieu={`${portal.id}:connexion`} go={go}>
          Revenir sur {portal.nom}
        </PlaceLink>
      </p>
      <p>
        <PlaceLink lieu={openPlaces(portal.id)} go={go}>
          Ce qui est encore ouvert sur cet ordinateur
        </PlaceLink>
      </p>
      <Disclosure title={'Et si je n’ai aucun de ces comptes\u00a0?'}>
        <p>
          Dans la vie, un compte fiscal demande le numéro fiscal, le revenu de référence et un numéro d’accès. Un compte santé
          demande le numéro de sécurité sociale, un RIB et une adresse de courriel. L’identité de la Poste demande une pièce
          d’identité et un téléphone. Sans rien de cela, il reste le compte du portail, quand il en a un, ou un guichet.
        </p>
      </Disclosure>
    </div>
  );
}

/** Struck for the whole day, and not for one try: it is known before one goes there. */
const isDown = ({ id }: Provider, world: World): boolean => incidentFor(enterRoute(id), world)?.jusqua !== undefined;

/** The provider whose last answer was a breakdown, when nothing was opened since. */
function justFailed(world: World): Provider | undefined {
  const struck = lastOf(world, 'subi');
  const provider = PROVIDER_LIST.find(({ id }) => struck?.requete === enterRoute(id));
  if (!struck || !provider) return undefined;
  return world.events.slice(world.events.lastIndexOf(struck)).some(({ type }) => type === 'connecte') ? undefined : provider;
}
