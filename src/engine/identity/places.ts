import type { Fournisseur } from '#schema/compte.ts';
import type { Portal } from '../portal/portal.ts';
import { choicePlace } from './choice-place.ts';
import { IDENTITY_HOST, PROVIDER_LIST } from './providers.ts';

/*
 * The pages of the shared identity, reached from the door of one portal: they are pages of its log-in, on hosts that are not its own. The
 * portal is in their address too, as in life: the shared identity must know where to come back.
 */
/** The provider's own page. */
export const providerPlace = (portail: string, provider: Fournisseur): string => `${choicePlace(portail)}/${provider}`;
/** What will be passed on, and the agreement. */
export const consentPlace = (portail: string): string => `${choicePlace(portail)}/accord`;
/** What is still open on this computer. */
export const openPlaces = (portail: string): string => `${choicePlace(portail)}/ouverts`;

/** Every page of the shared identity at the door of a portal, with its host and its address there. */
export function identityPlaces(portail: string): Portal['places'] {
  const page = (titre: string, chemin: string, hote = IDENTITY_HOST) => ({ titre, chemin: `/${portail}/${chemin}`, hote });
  return {
    [choicePlace(portail)]: page('Connexion d’entraînement', 'choix'),
    ...Object.fromEntries(PROVIDER_LIST.map(({ id, nom, hote }) => [providerPlace(portail, id), page(nom, 'connexion', hote)])),
    [consentPlace(portail)]: page('Connexion d’entraînement, votre accord', 'accord'),
    [openPlaces(portail)]: page('Connexion d’entraînement, ce qui reste ouvert', 'ouverts'),
  };
}
