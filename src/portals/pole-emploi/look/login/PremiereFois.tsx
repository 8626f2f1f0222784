import { RuleSource } from '#form/rules-on-screen.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Disclosure } from '#ui/index.ts';
import { identifierBegun } from './begun.ts';
import { LoginForm } from './LoginForm.tsx';

/** The first time, with what came by post and in another message. */
export function PremiereFois({ ask, world, go, draft, keepDraft }: PageProps) {
  return (
    <LoginForm
      ask={ask}
      world={world}
      draft={draft}
      keepDraft={keepDraft}
      titre="Première connexion"
      lead={
        <p>
          Prenez la lettre avec l’identifiant, puis le message avec le mot de passe provisoire. Ils n’arrivent pas le même jour.
        </p>
      }
      route="premiere-fois"
      refus="La connexion n’a pas marché"
      fields={[
        {
          key: 'identifiant',
          label: 'Identifiant',
          hint: 'Dans la lettre\u00a0: des chiffres, puis une lettre.',
          size: 14,
          garde: identifierBegun(world),
        },
        { key: 'motDePasseProvisoire', label: 'Mot de passe provisoire', hint: 'Dans un autre message.', secret: true },
        {
          key: 'motDePasse',
          label: 'Votre nouveau mot de passe',
          hint: 'Au moins 8 signes, une lettre et un chiffre. Inventez-en un pour l’exercice.',
          secret: true,
        },
        { key: 'confirmation', label: 'Le même, une deuxième fois', secret: true },
      ]}
      bouton="Ouvrir mon espace"
      beside={
        <PlaceLink lieu="pole-emploi:connexion" go={go}>
          Revenir à la connexion
        </PlaceLink>
      }
    >
      <Disclosure title="Une inscription que je n’ai pas demandée&nbsp;: est-ce une arnaque&nbsp;?">
        <p>
          Depuis le 1er janvier 2025, demander le RSA inscrit aussi à France Travail. Une lettre le dit. Personne ne demande
          d’argent.
        </p>
        <p>
          Pour être sûr, ne cliquez sur aucun lien&nbsp;: tapez vous-même l’adresse du site, ou appelez le 3949. Un vrai
          conseiller ne demande jamais le mot de passe.
        </p>
      </Disclosure>
      <RuleSource source="Loi du 18 décembre 2023 pour le plein emploi&nbsp;; la forme de cette page est un choix du simulateur" />
    </LoginForm>
  );
}
