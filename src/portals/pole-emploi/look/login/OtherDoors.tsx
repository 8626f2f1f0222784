import { RuleSource } from '#form/rules-on-screen.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Disclosure } from '#ui/index.ts';

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

/** Told, not imitated: the button of the State has its own rules, and leads outside. */
export const FranceConnect = () => (
  <Disclosure title="Et FranceConnect&nbsp;?">
    <p>
      Dans la vie, un bouton «&nbsp;FranceConnect&nbsp;» est souvent à cet endroit. Il permet d’entrer avec un compte public que
      vous avez déjà&nbsp;: impôts, Assurance maladie, La Poste.
    </p>
    <p>Il n’est pas imité ici.</p>
    <RuleSource source="FranceConnect sur cette page&nbsp;: articles de presse, non vérifié" />
  </Disclosure>
);
