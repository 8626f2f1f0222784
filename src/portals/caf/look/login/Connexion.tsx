import type { World } from '#engine/journal/world.ts';
import { accepted } from '#form/use-ask.ts';
import { SharedDoor } from '#look/identity/SharedDoor.tsx';
import { begun, NIR_SHAPE } from '#look/login/begun.ts';
import { type LoginField, LoginForm } from '#look/login/LoginForm.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';

const fieldsOf = ({ compte }: World): readonly LoginField[] => [
  {
    key: 'numeroSecuriteSociale',
    label: 'Numéro de sécurité sociale',
    hint: '13 chiffres, sans la clé. Il est sur la carte d’assuré, dans les papiers du personnage.',
    digits: true,
    size: 20,
    garde: begun(NIR_SHAPE, compte.identifiants.numeroSecuriteSociale),
  },
  { key: 'motDePasse', label: 'Mot de passe', secret: true },
];

/** Identifiers: a 13-digit number and a password (caf.md §1.1). */
export const Connexion = ({ ask, go, portal, world, draft, keepDraft }: PageProps) => (
  <LoginForm
    ask={ask}
    world={world}
    draft={draft}
    keepDraft={keepDraft}
    demarche="connexion"
    titre="Se connecter à Mon Compte"
    route="connexion"
    fields={fieldsOf(world)}
    bouton="Se connecter"
    attente="Connexion en cours…"
    refus="La connexion n’a pas marché"
    onAnswer={(answer) => accepted(answer) && go('caf:connexion/code')}
  >
    <SharedDoor go={go} portal={portal} />
    <p>
      <PlaceLink lieu="caf:connexion/oubli" go={go}>
        Mot de passe oublié
      </PlaceLink>
    </p>
    <p>
      Pas encore de compte&nbsp;? Il s’ouvre avec une première demande&nbsp;:{' '}
      <PlaceLink lieu="caf:aides" go={go}>
        Aides et démarches
      </PlaceLink>
    </p>
  </LoginForm>
);
