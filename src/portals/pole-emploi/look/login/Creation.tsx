import { useState } from 'react';
import { cible } from '#form/look.ts';
import { accepted } from '#form/use-ask.ts';
import { openEntryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Button, Notice } from '#ui/index.ts';
import { mailBegun } from './begun.ts';
import { LoginForm } from './LoginForm.tsx';

/** A space opens with a registration. Who registered years ago has one already: the trap is told, and the way out. */
export function Creation({ ask, world, go, portal, draft, keepDraft }: PageProps) {
  const [free, setFree] = useState(false);
  // Who is registered already has nothing to begin: the link would only lead to « Connectez-vous ».
  const start = openEntryOf('inscription', portal, world);
  if (free)
    return (
      <div className="portal-narrow">
        <h1 tabIndex={-1}>Aucun espace n’existe encore</h1>
        <Notice tone="succes" live>
          <p>Votre espace s’ouvre pendant l’inscription&nbsp;: c’est là que vous choisissez le mot de passe.</p>
        </Notice>
        {start !== undefined && (
          <div className="portal-acts">
            <Button variant="principal" data-cible={cible.lieu(start)} onClick={() => go(start)}>
              Commencer mon inscription
            </Button>
          </div>
        )}
      </div>
    );
  return (
    <LoginForm
      ask={ask}
      world={world}
      draft={draft}
      keepDraft={keepDraft}
      titre="Ai-je déjà un espace&nbsp;?"
      lead={<p>Vérifions d’abord. Une ancienne inscription, même vieille de dix ans, garde parfois un espace.</p>}
      route="creation"
      refus="Un espace ne peut pas s’ouvrir ici"
      fields={[{ key: 'courrielEspace', label: 'Votre adresse de courriel', courriel: true, garde: mailBegun(world) }]}
      bouton="Vérifier"
      onAnswer={(answer) => accepted(answer) && setFree(true)}
      after={({ corps }) =>
        corps.existe === true && (
          <PlaceLink lieu="pole-emploi:connexion/oubli" go={go}>
            Retrouver mon ancien espace
          </PlaceLink>
        )
      }
      beside={
        <>
          {start !== undefined && (
            <PlaceLink lieu={start} go={go}>
              C’est ma première inscription&nbsp;: commencer mon inscription
            </PlaceLink>
          )}
          <PlaceLink lieu="pole-emploi:connexion" go={go}>
            Revenir à la connexion
          </PlaceLink>
        </>
      }
    />
  );
}
