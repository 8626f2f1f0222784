import { eventsOf } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { connectedBy } from './connected-by.ts';
import { wrongAccount } from './left-open.ts';
import { openProviders } from './session.ts';

const portalIn = (params: Readonly<Record<string, unknown>>): string => String(params.portail ?? '');

/** What a story may wait for at the doors: the same words for every portal, which is named beside (`portail`). */
export const identityChecks = {
  'bon-compte': {
    quoi: 'Un autre compte s’était ouvert, vide, sur le portail nommé (portail) ; la personne en est sortie et a ouvert le sien.',
    test: (params, world) => wrongAccount(world, { portail: portalIn(params) })?.sorti === true,
  },
  'tout-ferme': {
    quoi: 'Le portail nommé (portail) est quitté, et aucun fournisseur de la connexion d’entraînement n’est resté ouvert.',
    test: (params, world) => {
      const portail = portalIn(params);
      const left = eventsOf(world, 'deconnecte').some((event) => event.portail === portail && event.raison === 'volontaire');
      return left && connectedBy(world, portail) === undefined && openProviders(world).length === 0;
    },
  },
} satisfies Portal['checks'];
