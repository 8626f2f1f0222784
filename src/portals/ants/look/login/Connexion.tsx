import { type FormEvent, useState } from 'react';
import { cible } from '#form/look.ts';
import { useFieldId } from '#form/room-name.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { messageOf, takesThePage, useAsk } from '#form/use-ask.ts';
import { SharedDoor } from '#look/identity/SharedDoor.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Trouble } from '#look/Trouble.tsx';
import { Button, Disclosure, LoadingLine, Notice, SecretField, TextField } from '#ui/index.ts';
import { DOWN } from '../down.ts';

/** The account of the agency: an identifier that was assigned, and a password (ants.md §1.2). What is typed stays on this page. */
export function Connexion({ ask, go, portal, world }: PageProps) {
  const fieldId = useFieldId();
  const [identifiant, setIdentifiant] = useState('');
  const [motDePasse, setMotDePasse] = useState('');
  const asking = useAsk(ask, 'connexion');
  if (takesThePage(asking.answer)) return <Trouble asking={asking} world={world} panne={DOWN} />;

  function submit(event: FormEvent) {
    event.preventDefault();
    void asking.send({ identifiant, motDePasse });
  }
  const refusal = messageOf(asking.answer);
  return (
    <form className="portal-narrow" onSubmit={submit} noValidate>
      <h1 tabIndex={-1}>Se connecter à mon espace</h1>
      <RuleSource
        quoi="La connexion"
        source="Dossier de faits ANTS, § 1.2 ; trois essais puis un quart d’heure : choix du simulateur"
      />
      {refusal && (
        <Notice tone="erreur" title="La connexion n’a pas marché" live>
          <p>{refusal}</p>
        </Notice>
      )}
      <div data-cible={cible.champ('connexion', 'identifiant')}>
        <TextField
          id={fieldId('identifiant')}
          label="Identifiant"
          hint="Il a été donné par courriel, à la création du compte. Ce n’est pas votre adresse. Il est dans les papiers du personnage."
          value={identifiant}
          onChange={setIdentifiant}
          onCommit={setIdentifiant}
          size={16}
        />
      </div>
      <div data-cible={cible.champ('connexion', 'motDePasse')}>
        <SecretField
          id={fieldId('motDePasse')}
          label="Mot de passe"
          value={motDePasse}
          onChange={setMotDePasse}
          onCommit={setMotDePasse}
        />
      </div>
      <div className="portal-acts">
        <Button
          type="submit"
          variant="principal"
          busy={asking.busy}
          busyLabel="Connexion en cours…"
          data-cible={cible.requete('connexion')}
        >
          Se connecter
        </Button>
      </div>
      {asking.slow && <LoadingLine label="Connexion en cours…" slow />}
      <SharedDoor go={go} portal={portal} />
      <Disclosure title={'Identifiant ou mot de passe oublié\u00a0?'}>
        <p>Ici, ce n’est pas simulé&nbsp;: les deux sont dans les papiers du personnage.</p>
        <p>
          Dans la vie, l’identifiant se redemande avec votre adresse de courriel, et un nouveau mot de passe se choisit par un
          lien reçu. Si l’adresse est perdue, on entre par le compte d’une autre administration, ou on appelle le 34 00.
        </p>
      </Disclosure>
    </form>
  );
}
