import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { fileOf, holds } from '../../dossier/file.ts';
import { LoginForm } from './LoginForm.tsx';

/** The second step: the password. */
export function MotDePasse({ ask, go, world, draft, keepDraft }: PageProps) {
  const code = holds(world.compte) && fileOf(world.compte).codeParMessage;
  return (
    <LoginForm
      ask={ask}
      world={world}
      draft={draft}
      keepDraft={keepDraft}
      titre="Votre mot de passe"
      lead={<p>Identifiant reconnu. Écrivez maintenant le mot de passe.</p>}
      route="mot-de-passe"
      refus="La connexion n’a pas marché"
      fields={[{ key: 'motDePasse', label: 'Mot de passe', secret: true }]}
      bouton={code ? 'Continuer' : 'Se connecter'}
      after={({ corps }) =>
        corps.premiereFois === true && (
          <PlaceLink lieu="pole-emploi:connexion/premiere-fois" go={go}>
            Aller à «&nbsp;Première connexion&nbsp;»
          </PlaceLink>
        )
      }
    >
      <p>
        <PlaceLink lieu="pole-emploi:connexion/oubli" go={go}>
          Identifiant ou mot de passe oublié
        </PlaceLink>
      </p>
    </LoginForm>
  );
}
