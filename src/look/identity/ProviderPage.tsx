import { useState } from 'react';
import { choicePlace } from '#engine/identity/choice-place.ts';
import { consentPlace } from '#engine/identity/places.ts';
import { accountAt, type Provider } from '#engine/identity/providers.ts';
import { enterRoute, leaveRoute } from '#engine/identity/routes.ts';
import { BLOCKED_MINUTES, identityDossier, isOpenAt, TRIES } from '#engine/identity/session.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { ofName } from '#engine/words/say.ts';
import { cible, type HttpAnswer } from '#form/look.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { accepted, useAsk } from '#form/use-ask.ts';
import { Button, Disclosure, Notice } from '#ui/index.ts';
import { begun, MAIL_SHAPE, NIR_SHAPE } from '../login/begun.ts';
import { LoginForm } from '../login/LoginForm.tsx';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';

type Props = PageProps & { provider: Provider };

/** The provider's own page, with its own identifier: what is typed there goes to nobody else (ants.md §6.1, point 3). */
export function ProviderPage(props: Props) {
  const { ask, go, portal, world, provider, draft, keepDraft } = props;
  // As it was when one came: the answer opens the account before the page hears of it, and the form must be there to go on.
  const [open, setOpen] = useState(() => isOpenAt(world, provider.id));
  if (open) return <AlreadyOpen {...props} onLeft={() => setOpen(false)} />;
  function follow(answer: HttpAnswer) {
    if (accepted(answer)) go(consentPlace(portal.id));
    // A provider that is down sends back to the choice, which names it.
    else if (answer.status >= 500) go(choicePlace(portal.id));
  }
  return (
    <LoginForm
      key={provider.id}
      ask={ask}
      world={world}
      draft={draft}
      keepDraft={keepDraft}
      demarche={identityDossier(portal.id)}
      titre={`Se connecter à ${provider.nom}`}
      lead={<p>Vous êtes sur un autre site. Votre mot de passe {portal.nom} ne sert pas ici.</p>}
      route={enterRoute(provider.id)}
      fields={[
        {
          key: 'fournisseurIdentifiant',
          label: provider.identifiant,
          hint: provider.aide,
          size: 24,
          courriel: provider.id === 'postal',
          garde: identifierBegun(world, provider.id),
        },
        { key: 'fournisseurMotDePasse', label: 'Mot de passe', secret: true },
      ]}
      bouton="Se connecter"
      attente="Connexion en cours…"
      refus="La connexion n’a pas marché"
      onAnswer={follow}
    >
      <RuleSource
        quoi="La connexion chez le fournisseur"
        source={`${TRIES} essais puis ${BLOCKED_MINUTES} minutes : choix du simulateur`}
      />
      <Back {...props} />
      <Disclosure title="Mot de passe oublié&nbsp;?">
        <p>
          Ici, ce n’est pas simulé&nbsp;: il est dans les papiers du personnage. Dans la vie, un nouveau mot de passe se demande
          sur ce site-ci, et non sur {portal.nom}.
        </p>
      </Disclosure>
    </LoginForm>
  );
}

const SHAPES = { fiscal: /^0000[A-Z]{0,2}\d{0,5}$/, sante: NIR_SHAPE, postal: MAIL_SHAPE } as const;

function identifierBegun({ compte }: World, provider: Provider['id']) {
  const { numeroSecuriteSociale: sante, courriel: postal } = compte.identifiants;
  return begun(SHAPES[provider], { fiscal: accountAt(compte, provider)?.numero, sante, postal }[provider]);
}

const Back = ({ go, portal }: Pick<Props, 'go' | 'portal'>) => (
  <p>
    <PlaceLink lieu={choicePlace(portal.id)} go={go}>
      Choisir un autre compte
    </PlaceLink>
  </p>
);

/** Nobody left it on this computer: whoever comes next goes in, and no password is asked. */
function AlreadyOpen({ ask, go, portal, world, provider, onLeft }: Props & { onLeft: () => void }) {
  const entering = useAsk(ask, enterRoute(provider.id), (answer) => accepted(answer) && go(consentPlace(portal.id)));
  const leaving = useAsk(ask, leaveRoute(provider.id), (answer) => accepted(answer) && onLeft());
  const { prenom, nom } = world.compte;
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>Vous êtes déjà connecté à {provider.nom}</h1>
      <Notice tone="attention" title={`C’est le compte ${ofName(fullName(prenom, nom))}.`}>
        <p>
          Personne n’a quitté ce site sur cet ordinateur&nbsp;: aucun mot de passe n’est demandé. Si ce n’est pas vous,
          quittez-le.
        </p>
      </Notice>
      <div className="portal-acts">
        <Button
          variant="principal"
          busy={entering.busy}
          data-cible={cible.requete(enterRoute(provider.id))}
          onClick={() => void entering.send({})}
        >
          Continuer vers {portal.nom}
        </Button>
        <Button busy={leaving.busy} data-cible={cible.requete(leaveRoute(provider.id))} onClick={() => void leaving.send({})}>
          Quitter {provider.nom}
        </Button>
      </div>
      <Back go={go} portal={portal} />
    </div>
  );
}
