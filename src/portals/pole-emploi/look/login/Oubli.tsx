import { useState } from 'react';
import { dayInWords } from '#engine/journal/day.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { accepted } from '#form/use-ask.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import type { Day } from '#schema/day.ts';
import { Disclosure, Notice } from '#ui/index.ts';
import { RECOVERY_MINUTES, usableMail } from '../../flows/acces/connexion/recovery.ts';
import { mailBegun } from './begun.ts';
import { CallButton } from './CallButton.tsx';
import { LoginForm } from './LoginForm.tsx';

/** Lost identifiers: an e-mail brings them back with a code, then a new password is chosen. */
export function Oubli(props: PageProps) {
  const { ask, world, go, draft, keepDraft } = props;
  const last = usableMail(world);
  const [sentTo, setSentTo] = useState<string>();
  const [done, setDone] = useState<string>();
  const waiting = sentTo !== undefined || last !== undefined;
  if (done !== undefined) return <Changed identifiant={done} {...props} />;
  if (!waiting)
    return (
      <LoginForm
        key="adresse"
        ask={ask}
        world={world}
        draft={draft}
        keepDraft={keepDraft}
        titre="Identifiant ou mot de passe oublié"
        lead={<p>Nous écrivons à l’adresse de votre espace. Le message donne l’identifiant et un code.</p>}
        route="oubli"
        refus="Rien n’a été envoyé"
        fields={[
          { key: 'courrielEspace', label: 'Adresse de courriel de votre espace', courriel: true, garde: mailBegun(world) },
        ]}
        bouton="Envoyer le message"
        onAnswer={(answer) => accepted(answer) && setSentTo(String(answer.corps.courriel ?? ''))}
      >
        <DeadAddress {...props} />
        <Composed />
      </LoginForm>
    );
  return (
    <LoginForm
      key="nouveau"
      ask={ask}
      world={world}
      draft={draft}
      keepDraft={keepDraft}
      titre="Choisissez un nouveau mot de passe"
      lead={
        <p>
          Un message est parti{sentTo ? ` à ${sentTo}` : ''}. Ouvrez la messagerie, recopiez le code. Il est valable{' '}
          {RECOVERY_MINUTES} minutes.
        </p>
      }
      route="nouveau-mot-de-passe"
      refus="Le mot de passe n’a pas changé"
      fields={[
        { key: 'code', label: 'Code du courriel', hint: '6 chiffres', digits: true, size: 8 },
        {
          key: 'motDePasse',
          label: 'Nouveau mot de passe',
          hint: 'Au moins 8 signes, une lettre et un chiffre. Inventez-en un pour l’exercice.',
          secret: true,
        },
        { key: 'confirmation', label: 'Le même, une deuxième fois', secret: true },
      ]}
      bouton="Changer le mot de passe"
      onAnswer={(answer) => {
        if (accepted(answer)) setDone(String(answer.corps.identifiant ?? ''));
        // Too old: another message is asked for.
        else if (answer.status === 410) setSentTo(undefined);
      }}
      beside={
        <PlaceLink lieu="pole-emploi:connexion" go={go}>
          Revenir à la connexion
        </PlaceLink>
      }
    >
      <DeadAddress {...props} open={last === undefined} />
    </LoginForm>
  );
}

function Changed({ identifiant, go, portal, world }: PageProps & { identifiant: string }) {
  const inside = portal.connected(world);
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>Votre mot de passe est changé</h1>
      <Notice tone="succes" live>
        <p>
          Votre identifiant est <b>{identifiant}</b>. Notez-le en lieu sûr. Un courriel confirme le changement.
        </p>
      </Notice>
      <p>
        <PlaceLink lieu={inside ? 'pole-emploi:accueil' : 'pole-emploi:connexion'} go={go}>
          {inside ? 'Revenir à mon espace' : 'Me connecter maintenant'}
        </PlaceLink>
      </p>
    </div>
  );
}

/** The address on file is dead: only a person can help, by telephone or in an agency. */
function DeadAddress({ open = false, ...props }: PageProps & { open?: boolean }) {
  const [arrives, setArrives] = useState<string>();
  return (
    <Disclosure title="Je n’ai plus accès à cette adresse" defaultOpen={open}>
      <p>Le message se perd. Sur internet, on ne peut pas changer l’adresse sans entrer dans son espace.</p>
      <p>Appelez le 3949, ou allez dans une agence avec une pièce d’identité.</p>
      {arrives === undefined ? (
        <CallButton {...props} onTaken={setArrives} />
      ) : (
        <Notice tone="succes" title="Le conseiller vous a reconnu" live>
          <p>
            Une lettre part par la poste. Elle arrive le {dayInWords(arrives as Day)}. Elle donne l’identifiant et un mot de passe
            provisoire. Pour continuer, avancez le calendrier de l’exercice.
          </p>
        </Notice>
      )}
    </Disclosure>
  );
}

const Composed = () => (
  <RuleSource source="Le lien «&nbsp;oublié&nbsp;» existe dans la vie. Ses écrans exacts n’ont pas été trouvés&nbsp;: ceux-ci sont un choix du simulateur." />
);
