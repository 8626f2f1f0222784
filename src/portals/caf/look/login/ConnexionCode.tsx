import { type FormEvent, useState } from 'react';
import { cible } from '#form/look.ts';
import { useFieldId } from '#form/room-name.ts';
import { accepted, messageOf, takesThePage, useAsk } from '#form/use-ask.ts';
import type { PageProps } from '#look/page-props.ts';
import { Trouble } from '#look/Trouble.tsx';
import { Button, Disclosure, LoadingLine, Notice, TextField } from '#ui/index.ts';
import { knownContact, masked } from '../../dossier/coordonnees.ts';
import { CODE_MINUTES, loginState } from '../../dossier/inside.ts';

/** The second step: a six-digit code sent by e-mail (caf.md §1.1, since 10 December 2024). */
export function ConnexionCode({ ask, world }: PageProps) {
  const fieldId = useFieldId();
  const sent = loginState(world).etape === 'code';
  const [code, setCode] = useState('');
  const [renewed, setRenewed] = useState(false);
  const sending = useAsk(ask, 'code');
  const checking = useAsk(ask, 'verification');
  const troubled = [sending, checking].find(({ answer }) => takesThePage(answer));
  if (troubled) return <Trouble asking={troubled} world={world} />;

  function submit(event: FormEvent) {
    event.preventDefault();
    void checking.send({ code });
  }
  async function sendCode() {
    checking.reset();
    setCode('');
    const again = sent;
    const answer = await sending.send({});
    setRenewed(again && accepted(answer));
  }
  const refusal = messageOf(checking.answer) ?? messageOf(sending.answer);
  const address = masked(knownContact(world).courriel);
  return (
    <form className="portal-narrow" onSubmit={submit} noValidate>
      <h1 tabIndex={-1}>{sent ? 'Recopiez le code reçu' : 'Recevez un code de connexion'}</h1>
      {refusal && (
        <Notice tone="erreur" title="La connexion n’a pas marché" live>
          <p>{refusal}</p>
        </Notice>
      )}
      <p className="portal-lead">
        {sent
          ? `Un code à 6 chiffres est parti à l’adresse ${address}. Il est valable ${CODE_MINUTES} minutes.`
          : `Pour vous protéger, un code à 6 chiffres sera envoyé à l’adresse ${address}.`}
      </p>
      {renewed && !sending.busy && !refusal && (
        <Notice tone="succes" title="Un nouveau code est parti" live>
          <p>Le code d’avant ne sert plus. Prenez celui du dernier message reçu.</p>
        </Notice>
      )}
      {sent && (
        <>
          <p className="portal-quiet">Chaque case est à remplir.</p>
          <div data-cible={cible.champ('connexion', 'code')}>
            <TextField
              id={fieldId('code')}
              label="Code à 6 chiffres"
              value={code}
              onChange={setCode}
              onCommit={setCode}
              digits
              size={8}
            />
          </div>
          <Notice title="Ne quittez pas cette page">
            <p>
              Ouvrez votre messagerie dans un nouvel onglet&nbsp;: quitter cette page interrompt la connexion. Un agent ne demande
              jamais ce code.
            </p>
          </Notice>
        </>
      )}
      <div className="portal-acts">
        {sent && (
          <Button
            type="submit"
            variant="principal"
            busy={checking.busy}
            busyLabel="Vérification…"
            data-cible={cible.requete('verification')}
          >
            Valider le code
          </Button>
        )}
        <Button
          variant={sent ? 'lien' : 'principal'}
          busy={sending.busy}
          busyLabel="Envoi du code…"
          data-cible={cible.requete('code')}
          onClick={() => void sendCode()}
        >
          {sent ? 'Envoyer un nouveau code' : 'Envoyer le code'}
        </Button>
      </div>
      {(sending.slow || checking.slow) && <LoadingLine label="Un instant…" slow />}
      <Disclosure title="Je n’ai plus accès à cette adresse">
        <p>Sur internet, vous ne pouvez pas la changer sans entrer dans votre compte.</p>
        <p>
          Appelez le 3230, ou allez à l’accueil de votre Caf ou dans un espace France services, avec une pièce d’identité. La Caf
          changera l’adresse.
        </p>
      </Disclosure>
    </form>
  );
}
