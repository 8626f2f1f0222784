import { Again, AlreadyIn, Expired, Interrupted } from '#look/Doors.tsx';
import type { PageProps } from '#look/page-props.ts';
import { loginState } from '../../dossier/inside.ts';
import { Connexion } from './Connexion.tsx';

export { LoginFirst } from '#look/Doors.tsx';

/** The session ended while working. */
export const SessionExpired = (props: PageProps) => <Expired {...props} perdu="ce qui n’était pas enregistré peut être perdu." />;

/** The code page, when the log-in is not under way. */
export const LoginInterrupted = (props: PageProps) => (
  <Interrupted
    {...props}
    interrompu={loginState(props.world).interrompu}
    tropTot={{
      titre: 'Commencez par vos identifiants',
      phrase: 'Le code se demande après le numéro de sécurité sociale et le mot de passe.',
    }}
    bouton="Recommencer la connexion"
    lire="le code"
  />
);

/** The identifiers again, after the page was left on the way. */
export const LoginAgain = (props: PageProps) => (
  <Again interrompu={loginState(props.world).interrompu} lire="le code" note="Il faut maintenant recommencer la connexion.">
    <Connexion {...props} />
  </Again>
);

/** The log-in page, when one is inside already. */
export const AlreadyInside = (props: PageProps) => <AlreadyIn {...props} espace="compte" bouton="Aller à l’accueil" />;
