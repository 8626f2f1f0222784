import { type FormEvent, useState } from 'react';
import { cible } from '#form/look.ts';
import { useFieldId } from '#form/room-name.ts';
import { accepted, messageOf, takesThePage, useAsk } from '#form/use-ask.ts';
import type { PageProps } from '#look/page-props.ts';
import { Trouble } from '#look/Trouble.tsx';
import { Button, Disclosure, LoadingLine, Notice, SecretField, TextField } from '#ui/index.ts';

/** Identifiers: a 13-digit number and a password (caf.md §1.1). What is typed stays on this page and is never kept elsewhere. */
export function Connexion({ ask, go, world }: PageProps) {
  const fieldId = useFieldId();
  const [numero, setNumero] = useState('');
  const [motDePasse, setMotDePasse] = useState('');
  const asking = useAsk(ask, 'connexion', (answer) => accepted(answer) && go('caf:connexion/code'));
  if (takesThePage(asking.answer)) return <Trouble asking={asking} world={world} />;

  function submit(event: FormEvent) {
    event.preventDefault();
    void asking.send({ numeroSecuriteSociale: numero, motDePasse });
  }
  const refusal = messageOf(asking.answer);
  return (
    <form className="portal-narrow" onSubmit={submit} noValidate>
      <h1 tabIndex={-1}>Se connecter à Mon Compte</h1>
      {refusal && (
        <Notice tone="erreur" title="La connexion n’a pas marché" live>
          <p>{refusal}</p>
        </Notice>
      )}
      <div data-cible={cible.champ('connexion', 'numeroSecuriteSociale')}>
        <TextField
          id={fieldId('numeroSecuriteSociale')}
          label="Numéro de sécurité sociale"
          hint="13 chiffres, sans la clé. Il est sur la carte d’assuré, dans les papiers du personnage."
          value={numero}
          onChange={setNumero}
          onCommit={setNumero}
          digits
          size={20}
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
      <Forgotten />
    </form>
  );
}

function Forgotten() {
  return (
    <Disclosure title="Mot de passe oublié&nbsp;?">
      <p>Ici, ce n’est pas simulé&nbsp;: le mot de passe du personnage est dans ses papiers.</p>
      <p>
        Dans la vie, ce lien demande votre numéro, puis envoie un code par SMS ou par courriel. Vous choisissez ensuite un nouveau
        mot de passe. Si votre téléphone et votre adresse ont changé, appelez le 3230 ou allez à l’accueil de votre Caf.
      </p>
    </Disclosure>
  );
}
