import { accepted } from '#form/use-ask.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { offersIdentity } from '../../editions/shared-identity.ts';
import { nameIn } from '../../letter.ts';
import { Cookies } from '../Cookies.tsx';
import { identifierBegun } from './begun.ts';
import { LoginForm } from './LoginForm.tsx';
import { OtherDoors, SharedWay } from './OtherDoors.tsx';

/** The first of the two steps: the identifier, alone (pole-emploi.md §1.2). */
export function FirstStep(props: PageProps) {
  const { ask, go, world, draft, keepDraft } = props;
  return (
    <>
      <Cookies {...props} />
      <LoginForm
        ask={ask}
        world={world}
        draft={draft}
        keepDraft={keepDraft}
        titre={`Se connecter à ${nameIn(world)}`}
        route="connexion"
        refus="L’identifiant n’est pas reconnu"
        fields={[
          {
            key: 'identifiant',
            label: 'Identifiant',
            hint: 'Des chiffres, puis une lettre. Il est dans les papiers du personnage.',
            size: 14,
            garde: identifierBegun(world),
          },
        ]}
        bouton="Continuer"
        onAnswer={(answer) => accepted(answer) && go('pole-emploi:connexion/mot-de-passe')}
      >
        <OtherDoors {...props} />
        {offersIdentity(world) ? (
          <SharedWay {...props} />
        ) : (
          <p>
            <PlaceLink lieu="pole-emploi:connexion/clavier" go={go}>
              S’exercer à la page d’avant 2019, avec un clavier de chiffres
            </PlaceLink>
          </p>
        )}
      </LoginForm>
    </>
  );
}
