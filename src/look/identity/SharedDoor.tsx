import { choicePlace } from '#engine/identity/choice-place.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';

/** The other way in, under the portal's own: a labelled imitation. */
export const SharedDoor = ({ go, portal }: Pick<PageProps, 'go' | 'portal'>) => (
  <p>
    ou{' '}
    <PlaceLink lieu={choicePlace(portal.id)} go={go}>
      Connexion d’entraînement, avec un compte que vous avez ailleurs
    </PlaceLink>
  </p>
);
