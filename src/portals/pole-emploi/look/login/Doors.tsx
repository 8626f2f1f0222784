import type { ReactNode } from 'react';
import { cible } from '../../../../form/look.ts';
import { Button, EmptyState, Notice } from '../../../../ui/index.ts';
import type { OutsideProps } from '../page-props.ts';

type DoorProps = Pick<OutsideProps, 'go'> & { children?: ReactNode; titre: string; lieu: string; bouton: string };

/** A page that cannot be entered from here, and the way to it. */
function Door({ go, titre, lieu, bouton, children }: DoorProps) {
  return (
    <div className="pe-narrow">
      <h1 tabIndex={-1}>{titre}</h1>
      {children}
      <div className="pe-acts">
        <Button variant="principal" data-cible={cible.lieu(lieu)} onClick={() => go(lieu)}>
          {bouton}
        </Button>
      </div>
    </div>
  );
}

/** A private page, and nobody is inside. */
export const LoginFirst = ({ go }: OutsideProps) => (
  <Door go={go} titre="Connectez-vous pour voir cette page" lieu="pole-emploi:connexion" bouton="Se connecter">
    <p className="pe-lead">Cette page fait partie de votre espace personnel.</p>
  </Door>
);

/** The session ended while working. What was answered is in the journal, so nothing is lost. */
export const SessionExpired = ({ go }: OutsideProps) => (
  <Door go={go} titre="Votre session a expiré" lieu="pole-emploi:connexion" bouton="Me reconnecter">
    <Notice tone="attention" title="La connexion s’est fermée" live>
      <p>
        Cela arrive après un moment sans rien faire&nbsp;: le site ferme votre espace pour le protéger. Ici, vos réponses sont
        gardées. Sur le vrai site, un brouillon d’inscription est gardé 15 jours&nbsp;; le reste peut être perdu.
      </p>
    </Notice>
  </Door>
);

/** The second or third page of the log-in, when it is not under way. */
export const Interrupted = ({ go, interrompu }: OutsideProps & { interrompu: boolean }) => (
  <Door
    go={go}
    titre={interrompu ? 'La connexion s’est interrompue' : 'Commencez par votre identifiant'}
    lieu="pole-emploi:connexion"
    bouton="Aller à la connexion"
  >
    {interrompu ? (
      <Notice tone="attention" title="Vous avez quitté la page">
        <p>
          Le site a cru que vous partiez. Pour lire un message, ouvrez la messagerie dans un autre onglet&nbsp;: cette page reste
          alors ouverte. Ce comportement est un choix du simulateur.
        </p>
      </Notice>
    ) : (
      <p className="pe-lead">Cette page vient après l’identifiant.</p>
    )}
  </Door>
);

/** The log-in page, when one is inside already. */
export const AlreadyInside = ({ go, world }: OutsideProps) => (
  <div className="pe-narrow">
    <h1 tabIndex={-1}>Votre espace est déjà ouvert</h1>
    <EmptyState
      title={`C’est l’espace de ${world.compte.prenom} ${world.compte.nom}.`}
      icon="cadenas"
      action={
        <Button variant="principal" data-cible={cible.lieu('pole-emploi:accueil')} onClick={() => go('pole-emploi:accueil')}>
          Aller à mon espace
        </Button>
      }
    />
  </div>
);
