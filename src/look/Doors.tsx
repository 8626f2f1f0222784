import type { ReactNode } from 'react';
import { fullName } from '#engine/words/full-name.ts';
import { ofName } from '#engine/words/say.ts';
import { cible } from '#form/look.ts';
import { Button, EmptyState, Notice } from '#ui/index.ts';
import type { PageProps } from './page-props.ts';

type DoorProps = Pick<PageProps, 'go' | 'portal'> & { children?: ReactNode; titre: string; bouton: string };

/** A page that cannot be entered from here, and the way to the log-in. */
function Door({ go, portal, titre, bouton, children }: DoorProps) {
  const lieu = `${portal.id}:connexion`;
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>{titre}</h1>
      {children}
      <div className="portal-acts">
        <Button variant="principal" data-cible={cible.lieu(lieu)} onClick={() => go(lieu)}>
          {bouton}
        </Button>
      </div>
    </div>
  );
}

/** A private page, and nobody is inside. */
export const LoginFirst = ({ go, portal }: PageProps) => (
  <Door go={go} portal={portal} titre="Connectez-vous pour voir cette page" bouton="Se connecter">
    <p className="portal-lead">Cette page fait partie de votre espace personnel.</p>
  </Door>
);

/** The session ended while working. What was answered is in the journal, so nothing is lost; `perdu` says what could be in life. */
export const Expired = ({ go, portal, perdu }: PageProps & { perdu: string }) => (
  <Door go={go} portal={portal} titre="Votre session a expiré" bouton="Me reconnecter">
    <Notice tone="attention" title="La connexion s’est fermée" live>
      <p>
        Cela arrive après un moment sans rien faire&nbsp;: le site ferme votre espace pour le protéger. Ici, vos réponses sont
        gardées. Sur le vrai site, {perdu}
      </p>
    </Notice>
  </Door>
);

type InterruptedProps = PageProps & {
  /** The page was left on the way; otherwise it was never the moment of this page. */
  interrompu: boolean;
  /** What is said to somebody who comes too early. */
  tropTot: { titre: string; phrase: string };
  bouton: string;
  /** What the person had to read elsewhere, and what else is to be known. */
  lire: string;
  note?: string;
};

const Left = ({ lire, note = '' }: Pick<InterruptedProps, 'lire' | 'note'>) => (
  <Notice tone="attention" title="Vous avez quitté la page">
    <p>
      Le site a cru que vous partiez. Pour lire {lire}, ouvrez la messagerie dans un autre onglet&nbsp;: cette page reste alors
      ouverte. {note}
    </p>
  </Notice>
);

/** The first page of the log-in (`children`), once it was left on the way: why it starts again stands above it. */
export const Again = ({
  interrompu,
  children,
  ...why
}: Pick<InterruptedProps, 'interrompu' | 'lire' | 'note'> & { children: ReactNode }) => (
  <>
    {interrompu && (
      <div className="portal-narrow portal-again">
        <Left {...why} />
      </div>
    )}
    {children}
  </>
);

/** A page in the middle of the log-in, when it is not under way. */
export const Interrupted = ({ go, portal, interrompu, tropTot, bouton, lire, note = '' }: InterruptedProps) => (
  <Door go={go} portal={portal} titre={interrompu ? 'La connexion s’est interrompue' : tropTot.titre} bouton={bouton}>
    {interrompu ? <Left lire={lire} note={note} /> : <p className="portal-lead">{tropTot.phrase}</p>}
  </Door>
);

const WHOSE = { compte: 'le compte', espace: 'l’espace' };

type AlreadyInProps = PageProps & {
  /** How the portal calls what is behind the door. */
  espace: keyof typeof WHOSE;
  bouton: string;
};

/** The log-in page, when one is inside already. */
export function AlreadyIn({ go, portal, world, espace, bouton }: AlreadyInProps) {
  const { prenom, nom } = world.compte;
  const lieu = `${portal.id}:accueil`;
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>Votre {espace} est déjà ouvert</h1>
      <EmptyState
        title={`C’est ${WHOSE[espace]} ${ofName(fullName(prenom, nom))}.`}
        icon="cadenas"
        action={
          <Button variant="principal" data-cible={cible.lieu(lieu)} onClick={() => go(lieu)}>
            {bouton}
          </Button>
        }
      />
    </div>
  );
}
