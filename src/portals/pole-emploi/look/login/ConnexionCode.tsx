import { cible } from '#form/look.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { accepted, useAsk } from '#form/use-ask.ts';
import type { PageProps } from '#look/page-props.ts';
import { Button, Notice } from '#ui/index.ts';
import { CODE_MINUTES, maskedPhone } from '../../flows/acces/connexion/code.ts';
import { LoginForm } from './LoginForm.tsx';

/** The code by SMS, only for the accounts that ask for it: told by the press, not verified. */
export function ConnexionCode({ ask, world, draft, keepDraft }: PageProps) {
  const again = useAsk(ask, 'code');
  return (
    <LoginForm
      ask={ask}
      world={world}
      draft={draft}
      keepDraft={keepDraft}
      titre="Recopiez le code reçu"
      lead={
        <p>
          Un code à 6 chiffres est parti par SMS au {maskedPhone(world.compte.identifiants.telephone)}. Il est valable{' '}
          {CODE_MINUTES} minutes.
        </p>
      }
      route="verification"
      refus="La connexion n’a pas marché"
      fields={[{ key: 'code', label: 'Code à 6 chiffres', digits: true, size: 8 }]}
      more={
        <>
          {again.answer && accepted(again.answer) && (
            <Notice tone="succes" title="Un nouveau code est parti" live>
              <p>Le code d’avant ne sert plus. Prenez celui du dernier message reçu.</p>
            </Notice>
          )}
          <Notice title="Ce code est pour vous seul">
            <p>
              Ouvrez la messagerie dans un autre onglet&nbsp;: cette page reste ouverte. Un conseiller ne demande jamais ce code.
            </p>
          </Notice>
        </>
      }
      bouton="Valider le code"
      beside={
        <Button
          variant="lien"
          busy={again.busy}
          busyLabel="Envoi du code…"
          data-cible={cible.requete('code')}
          onClick={() => void again.send({})}
        >
          Envoyer un nouveau code
        </Button>
      }
    >
      <RuleSource source="Code par SMS ou par courriel&nbsp;: des articles en parlent depuis 2024. Ce n’est pas vérifié&nbsp;: c’est un choix du simulateur." />
    </LoginForm>
  );
}
