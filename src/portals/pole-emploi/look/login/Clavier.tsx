import { useState } from 'react';
import { accepted } from '#form/use-ask.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { loginState } from '../../dossier/inside.ts';
import { KEYPAD_LENGTH, keypadOrder } from '../../flows/acces/connexion/keypad.ts';
import { identifierBegun, postcodeBegun } from './begun.ts';
import { Keypad } from './Keypad.tsx';
import { LoginForm } from './LoginForm.tsx';

/** The door until the summer of 2019: an identifier, then digits pressed on shuffled buttons and a post code (pole-emploi.md §1.2). */
export function Clavier({ ask, go, world, draft, keepDraft }: PageProps) {
  const [code, setCode] = useState('');
  const back = (
    <p>
      <PlaceLink lieu="pole-emploi:connexion" go={go}>
        Revenir à la page ordinaire
      </PlaceLink>
    </p>
  );
  if (loginState(world).etape !== 'identifiants')
    return (
      <LoginForm
        key="identifiant"
        ask={ask}
        world={world}
        draft={draft}
        keepDraft={keepDraft}
        titre="Se connecter, comme avant 2019"
        lead={<p>Jusqu’à l’été 2019, la deuxième page avait un clavier de chiffres mélangés.</p>}
        route="connexion"
        refus="L’identifiant n’est pas reconnu"
        fields={[
          {
            key: 'identifiant',
            label: 'Identifiant',
            hint: 'Des chiffres, puis une lettre.',
            size: 14,
            garde: identifierBegun(world),
          },
        ]}
        bouton="Continuer"
      >
        {back}
      </LoginForm>
    );
  return (
    <LoginForm
      key="clavier"
      ask={ask}
      world={world}
      draft={draft}
      keepDraft={keepDraft}
      titre="Votre code et votre code postal"
      lead={<p>Le code a {KEYPAD_LENGTH} chiffres. Il est dans les papiers du personnage, avec le code postal.</p>}
      route="clavier"
      refus="La connexion n’a pas marché"
      fields={[
        { key: 'codePostal', label: 'Code postal', hint: '5 chiffres', digits: true, size: 6, garde: postcodeBegun(world) },
      ]}
      first={<Keypad order={keypadOrder(world)} length={KEYPAD_LENGTH} value={code} onChange={setCode} />}
      extra={{ codeClavier: code }}
      bouton="Se connecter"
      onAnswer={(answer) => !accepted(answer) && setCode('')}
    >
      {back}
    </LoginForm>
  );
}
