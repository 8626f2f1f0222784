import { useState } from 'react';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { accepted } from '#form/use-ask.ts';
import { begun, MAIL_SHAPE } from '#look/login/begun.ts';
import { LoginForm } from '#look/login/LoginForm.tsx';
import { entryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Disclosure, Notice } from '#ui/index.ts';
import { accountNow, CREATION } from '../../dossier/acces/account.ts';
import { DEAD_LINK_PLACE, LINK_PLACE, lastLink } from '../../dossier/acces/links.ts';
import { DOWN } from '../down.ts';

/** Why a link opens nothing any more, and what is to be done. */
const DEAD = {
  perime: 'Il valait jusqu’au soir du lendemain. Demandez-en un autre ici.',
  remplace: 'Un lien plus récent a pris sa place\u00a0: ouvrez le dernier courriel reçu.',
  utilise: 'Il a déjà servi. Entrez avec votre identifiant et le mot de passe que vous avez choisi.',
  bon: 'Il n’est pas entier, ou ce n’est pas le dernier reçu\u00a0: ouvrez le dernier courriel, et suivez son lien.',
} as const;

/** The identifier, or another link: an e-mail brings them to the address of the account (ants.md §1.2, « I cannot log in again »). */
export function Oubli({ ask, go, lieu, portal, world, draft, keepDraft }: PageProps) {
  const [sentTo, setSentTo] = useState<string>();
  const dead = lieu === DEAD_LINK_PLACE || lieu === LINK_PLACE;
  const creation = entryOf(CREATION, portal, world);
  const links = (
    <>
      <p>
        <PlaceLink lieu={`${portal.id}:connexion`} go={go}>
          Revenir à la connexion
        </PlaceLink>
      </p>
      {creation !== undefined && (
        <p>
          <PlaceLink lieu={creation} go={go}>
            Créer mon compte
          </PlaceLink>
        </p>
      )}
    </>
  );
  if (sentTo !== undefined)
    return (
      <div className="portal-narrow">
        <h1 tabIndex={-1}>Un courriel est parti</h1>
        <Notice tone="succes" live>
          <p>
            Il est parti à {sentTo}. Ouvrez la messagerie.{' '}
            {accountNow(world)
              ? 'Il donne votre identifiant, et un lien pour choisir un autre mot de passe.'
              : 'Il porte un nouveau lien d’activation. Les liens d’avant ne marchent plus.'}
          </p>
        </Notice>
        {links}
      </div>
    );
  return (
    <LoginForm
      ask={ask}
      world={world}
      draft={draft}
      keepDraft={keepDraft}
      demarche="connexion-ants"
      panne={DOWN}
      titre={dead ? 'Ce lien ne marche plus' : 'Identifiant ou mot de passe oublié'}
      lead={
        <p>
          {dead ? `${DEAD[lastLink(world)?.etat ?? 'perime']} ` : ''}
          Écrivez l’adresse de courriel de votre compte. Un message y apporte l’identifiant et un lien. Votre compte attend encore
          d’être activé&nbsp;? Il apporte un nouveau lien d’activation.
        </p>
      }
      route="oubli"
      refus="Rien n’a été envoyé"
      fields={[
        {
          key: 'courrielCompte',
          label: 'Adresse de courriel de votre compte',
          courriel: true,
          garde: begun(MAIL_SHAPE, world.compte.identifiants.courriel),
        },
      ]}
      bouton="Envoyer le message"
      onAnswer={(answer) => accepted(answer) && setSentTo(String(answer.corps.courriel ?? ''))}
    >
      {links}
      <Disclosure title={'Je n’ai rien reçu, ou je n’ai plus cette adresse'}>
        <p>Regardez les courriers indésirables, et relisez l’adresse lettre par lettre.</p>
        <p>
          L’adresse est perdue&nbsp;? Entrez par la connexion d’entraînement, avec un compte que vous avez ailleurs, ou appelez le
          34&nbsp;00.
        </p>
      </Disclosure>
      <RuleSource
        quoi="Retrouver son compte"
        source="Dossier de faits ANTS, § 1.2 ; ces écrans n’ont pas été trouvés, leur forme et la durée du lien sont un choix du simulateur"
      />
    </LoginForm>
  );
}
