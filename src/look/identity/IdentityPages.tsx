import type { ComponentType } from 'react';
import { choicePlace } from '#engine/identity/choice-place.ts';
import { consentPlace, openPlaces } from '#engine/identity/places.ts';
import { PROVIDER_LIST } from '#engine/identity/providers.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { ownEntry } from '#schema/own-entry.ts';
import type { PageProps } from '../page-props.ts';
import { Choice } from './Choice.tsx';
import { Consent } from './Consent.tsx';
import css from './identity.css?inline';
import { ProviderPage } from './ProviderPage.tsx';
import { StillOpen } from './StillOpen.tsx';

/** A page of the shared identity, or of a provider: their own site, which the portal's frame does not surround (ants.md §6.1). */
export function IdentityPages(props: PageProps) {
  const { lieu, portal } = props;
  const provider = PROVIDER_LIST.find(({ id }) => lieu === `${choicePlace(portal.id)}/${id}`);
  const pages: Readonly<Record<string, ComponentType<PageProps>>> = {
    [consentPlace(portal.id)]: Consent,
    [openPlaces(portal.id)]: StillOpen,
  };
  const Page = ownEntry(pages, lieu) ?? Choice;
  return (
    <div className={provider ? 'portal identity identity--provider' : 'portal identity'}>
      <style href="identite" precedence="portail">
        {css}
      </style>
      <header className="portal-head identity-head">
        <p className="portal-name">
          <strong>{provider ? provider.nom : 'Connexion d’entraînement'}</strong>{' '}
          <span>{provider ? 'fournisseur inventé' : 'imitation, pour s’exercer'}</span>
        </p>
      </header>
      <div className="portal-main">
        {provider ? <ProviderPage key={provider.id} {...props} provider={provider} /> : <Page {...props} />}
        <RuleSource
          quoi="La connexion d’entraînement"
          source="Dossier de faits ANTS, § 6.1 (imite le parcours de FranceConnect, sans son nom ni son bouton) ; les fournisseurs, la mise en page et les phrases sont un choix du simulateur"
        />
      </div>
    </div>
  );
}
