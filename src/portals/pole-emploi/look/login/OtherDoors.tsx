import { RuleSource } from '#form/rules-on-screen.tsx';
import { SharedDoor } from '#look/identity/SharedDoor.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';

/** The other ways in, under the first step. */
export const OtherDoors = ({ go }: Pick<PageProps, 'go'>) => (
  <ul className="portal-links">
    <li>
      <PlaceLink lieu="pole-emploi:connexion/oubli" go={go}>
        Identifiant ou mot de passe oublié
      </PlaceLink>
    </li>
    <li>
      <PlaceLink lieu="pole-emploi:connexion/premiere-fois" go={go}>
        Première connexion, avec un mot de passe provisoire
      </PlaceLink>
    </li>
    <li>
      <PlaceLink lieu="pole-emploi:connexion/creation" go={go}>
        Je n’ai pas encore d’espace
      </PlaceLink>
    </li>
  </ul>
);

/** The way of the shared identity, in the edition where the press tells of it. */
export const SharedWay = ({ go, portal }: Pick<PageProps, 'go' | 'portal'>) => (
  <>
    <SharedDoor go={go} portal={portal} />
    <RuleSource source="Une identité partagée sur cette page&nbsp;: articles de presse, non vérifié" />
  </>
);
