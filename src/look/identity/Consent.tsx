import { choicePlace } from '#engine/identity/choice-place.ts';
import { claimsFrom, type Refusal, refusalOf } from '#engine/identity/claims.ts';
import type { Provider } from '#engine/identity/providers.ts';
import { CONSENT_ROUTE } from '#engine/identity/routes.ts';
import { IDENTITY_MINUTES, providerNow } from '#engine/identity/session.ts';
import { ofName } from '#engine/words/say.ts';
import { cible } from '#form/look.ts';
import { messageOf, takesThePage, useAsk } from '#form/use-ask.ts';
import { Button, DataList, Disclosure, LoadingLine, Notice } from '#ui/index.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';
import { Trouble } from '../Trouble.tsx';
import { claimItems } from './claim-items.ts';

/** Who comes in, and what is passed on; nothing leaves without the button (ants.md §6.1, point 5). */
export function Consent(props: PageProps) {
  const { world } = props;
  const now = providerNow(world);
  if (!now || now.tropTard) return <TooLate {...props} />;
  const refusal = refusalOf(world.compte, now.provider.id);
  return refusal ? (
    <Refused {...props} provider={now.provider} refusal={refusal} />
  ) : (
    <Agree {...props} provider={now.provider} />
  );
}

function Agree({ ask, go, portal, world, provider }: PageProps & { provider: Provider }) {
  const asking = useAsk(ask, CONSENT_ROUTE);
  if (takesThePage(asking.answer)) return <Trouble asking={asking} world={world} />;
  const claims = claimsFrom(world.compte, provider.id);
  const refusal = messageOf(asking.answer);
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>
        Vous allez entrer sur {portal.nom} sous le nom {ofName(claims.passePrenom)} {claims.passeNom}
      </h1>
      {refusal !== undefined && (
        <Notice tone="erreur" title="La connexion n’a pas marché" live>
          <p>{refusal}</p>
        </Notice>
      )}
      <h2>Ce qui est transmis</h2>
      <h3>Vérifié par le registre des naissances</h3>
      <DataList items={claimItems(claims)} />
      <h3>Donné par {provider.nom}</h3>
      <DataList items={[{ terme: 'Courriel', valeur: claims.passeCourriel }]} />
      <div className="portal-acts">
        <Button
          variant="principal"
          busy={asking.busy}
          busyLabel="Un instant…"
          data-cible={cible.requete(CONSENT_ROUTE)}
          onClick={() => void asking.send({})}
        >
          Continuer sur {portal.nom}
        </Button>
        <PlaceLink lieu={choicePlace(portal.id)} go={go}>
          Ce n’est pas moi
        </PlaceLink>
      </div>
      {asking.slow && <LoadingLine label="Un instant…" slow />}
      <Disclosure title={'Qui apprend quoi\u00a0?'}>
        <ul>
          <li>{provider.nom} sait que vous vous êtes connecté. Il ne voit pas ce que vous faites ensuite.</li>
          <li>
            La connexion d’entraînement garde une trace&nbsp;: le jour, l’heure, les deux sites. Elle ne voit pas vos démarches.
          </li>
          <li>Le site {portal.nom} reçoit les lignes de cette page, et jamais le mot de passe.</li>
        </ul>
      </Disclosure>
    </div>
  );
}

const WORDS: Readonly<Record<Refusal['raison'], { titre: string; pourquoi: string }>> = {
  'nom-usage': {
    titre: 'Le nom transmis n’est pas un nom de naissance',
    pourquoi:
      'Ce compte vous connaît sous votre nom d’usage. Le registre ne connaît que le nom de naissance. Demandez à ce fournisseur de corriger, ou prenez un autre compte, qui a le bon nom.',
  },
  introuvable: {
    titre: 'Aucune naissance ne correspond',
    pourquoi:
      'Un prénom, une date ou une commune ne va pas. Faites vérifier votre état civil par ce fournisseur, ou par la mairie de naissance. En attendant, prenez un autre compte, ou celui du site où vous alliez.',
  },
};

/** The register does not know who is passed on: a code to give on the telephone, what it means, and a way on (ants.md §6.1, point 8). */
function Refused({ go, portal, provider, refusal }: PageProps & { provider: Provider; refusal: Refusal }) {
  const { titre, pourquoi } = WORDS[refusal.raison];
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>Cette identité n’est pas reconnue</h1>
      <Notice tone="erreur" title={titre} live>
        <p>{pourquoi}</p>
        <p>
          Code de l’erreur&nbsp;: <strong>{refusal.code}</strong>. Rien n’a été transmis au site {portal.nom}.
        </p>
      </Notice>
      <div className="portal-acts">
        <Button variant="principal" data-cible={cible.lieu(choicePlace(portal.id))} onClick={() => go(choicePlace(portal.id))}>
          Choisir un autre compte
        </Button>
        <PlaceLink lieu={`${portal.id}:connexion`} go={go}>
          Revenir sur {portal.nom}
        </PlaceLink>
      </div>
      <p className="portal-quiet">
        Ce compte-ci reste ouvert chez {provider.nom}&nbsp;: quittez-le si l’ordinateur n’est pas à vous.
      </p>
    </div>
  );
}

/** The half hour has passed, or one never came by the provider. */
const TooLate = ({ go, portal }: PageProps) => (
  <div className="portal-narrow">
    <h1 tabIndex={-1}>La connexion est à recommencer</h1>
    <Notice tone="attention" title="Il n’y a pas de connexion en cours">
      <p>
        Elle dure {IDENTITY_MINUTES} minutes, et s’arrête aussi quand on tape l’adresse à la main. Recommencez depuis le site{' '}
        {portal.nom}.
      </p>
    </Notice>
    <div className="portal-acts">
      <Button variant="principal" data-cible={cible.lieu(`${portal.id}:connexion`)} onClick={() => go(`${portal.id}:connexion`)}>
        Revenir sur {portal.nom}
      </Button>
    </div>
  </div>
);
