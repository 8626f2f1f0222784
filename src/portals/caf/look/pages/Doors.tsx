import { cible } from '../../../../form/look.ts';
import { Button, EmptyState, Notice } from '../../../../ui/index.ts';
import { loginState } from '../../login-state.ts';
import type { OutsideProps } from '../page-props.ts';

type DoorProps = Pick<OutsideProps, 'go'> & { children?: React.ReactNode; titre: string; lieu: string; bouton: string };

/** A page that cannot be entered from here, and the way to it. */
function Door({ go, titre, lieu, bouton, children }: DoorProps) {
  return (
    <div className="caf-narrow">
      <h1 tabIndex={-1}>{titre}</h1>
      {children}
      <div className="caf-acts">
        <Button variant="principal" data-cible={cible.lieu(lieu)} onClick={() => go(lieu)}>
          {bouton}
        </Button>
      </div>
    </div>
  );
}

/** A private page, and nobody is inside. */
export const LoginFirst = ({ go }: OutsideProps) => (
  <Door go={go} titre="Connectez-vous pour voir cette page" lieu="caf:connexion" bouton="Se connecter">
    <p className="caf-lead">Cette page fait partie de votre espace personnel.</p>
  </Door>
);

/** The session ended while working. What was answered is in the journal, so nothing is lost. */
export const SessionExpired = ({ go }: OutsideProps) => (
  <Door go={go} titre="Votre session a expiré" lieu="caf:connexion" bouton="Me reconnecter">
    <Notice tone="attention" title="La connexion s’est fermée" live>
      <p>
        Cela arrive après un moment sans rien faire&nbsp;: le site ferme votre espace pour le protéger. Ici, vos réponses sont
        gardées. Sur le vrai site, ce qui n’était pas enregistré peut être perdu.
      </p>
    </Notice>
  </Door>
);

/** The code page, when the log-in is not under way. */
export function LoginInterrupted({ go, world }: OutsideProps) {
  const { interrompu } = loginState(world);
  return (
    <Door
      go={go}
      titre={interrompu ? 'La connexion s’est interrompue' : 'Commencez par vos identifiants'}
      lieu="caf:connexion"
      bouton="Recommencer la connexion"
    >
      {interrompu ? (
        <Notice tone="attention" title="Vous avez quitté la page">
          <p>
            Le site a cru que vous partiez. Pour lire le code, ouvrez la messagerie dans un autre onglet&nbsp;: cette page reste
            alors ouverte.
          </p>
        </Notice>
      ) : (
        <p className="caf-lead">Le code se demande après le numéro de sécurité sociale et le mot de passe.</p>
      )}
    </Door>
  );
}

/** The log-in page, when one is inside already. */
export const AlreadyInside = ({ go, world }: OutsideProps) => (
  <div className="caf-narrow">
    <h1 tabIndex={-1}>Votre compte est déjà ouvert</h1>
    <EmptyState
      title={`C’est le compte de ${world.compte.prenom} ${world.compte.nom}.`}
      icon="cadenas"
      action={
        <Button variant="principal" data-cible={cible.lieu('caf:accueil')} onClick={() => go('caf:accueil')}>
          Aller à l’accueil
        </Button>
      }
    />
  </div>
);
