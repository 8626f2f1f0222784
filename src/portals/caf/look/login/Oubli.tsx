import { useState } from 'react';
import { useFieldId } from '#form/room-name.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { accepted } from '#form/use-ask.ts';
import { begun, NIR_SHAPE } from '#look/login/begun.ts';
import { LoginForm } from '#look/login/LoginForm.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { ChoiceField, Disclosure } from '#ui/index.ts';
import { ACTIVATION } from '../../dossier/acces/account-now.ts';

/** Another password: a code comes by SMS or by e-mail (caf.md §1.3). */
export function Oubli({ ask, go, portal, world, draft, keepDraft }: PageProps) {
  const idOf = useFieldId();
  const [codePar, setCodePar] = useState('sms');
  return (
    <LoginForm
      ask={ask}
      world={world}
      draft={draft}
      keepDraft={keepDraft}
      demarche="connexion"
      titre="Mot de passe oublié"
      lead={<p>Un code va venir. Il permet de choisir un autre mot de passe.</p>}
      route="oubli"
      refus="Rien n’a été envoyé"
      fields={[
        {
          key: 'identifiant',
          label: 'Numéro de sécurité sociale',
          hint: '13 chiffres, sans la clé. Ou l’identifiant provisoire.',
          size: 20,
          garde: begun(NIR_SHAPE, world.compte.identifiants.numeroSecuriteSociale),
        },
      ]}
      more={
        <ChoiceField
          id={idOf('code-par')}
          label="Par où recevoir le code&nbsp;?"
          value={codePar}
          onCommit={setCodePar}
          inline
          choices={[
            { valeur: 'sms', libelle: 'Par SMS' },
            { valeur: 'courriel', libelle: 'Par courriel' },
          ]}
        />
      }
      extra={{ codePar }}
      bouton="Envoyer le code"
      onAnswer={(answer) => accepted(answer) && go(portal.placeOf(ACTIVATION, 'mot-de-passe'))}
    >
      <p>
        <PlaceLink lieu="caf:connexion" go={go}>
          Revenir à la connexion
        </PlaceLink>
      </p>
      <Disclosure title="Je n’ai plus ce téléphone, ni cette adresse">
        <p>
          Rien ne se fait alors en ligne&nbsp;: appelez le 3230, ou allez à l’accueil de votre Caf avec une pièce d’identité.
          Quelqu’un y change vos coordonnées.
        </p>
      </Disclosure>
      <RuleSource
        quoi="Retrouver son compte"
        source="Dossier de faits Caf, § 1.3 (source secondaire) ; la forme de la page : choix du simulateur"
      />
    </LoginForm>
  );
}
