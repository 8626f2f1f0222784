import { RuleSource } from '#form/rules-on-screen.tsx';
import { Again, AlreadyIn, Expired, Interrupted } from '#look/Doors.tsx';
import type { PageProps } from '#look/page-props.ts';
import { loginState } from '../../dossier/inside.ts';
import { FirstStep } from './FirstStep.tsx';

export { LoginFirst } from '#look/Doors.tsx';

/** The session ended while working. */
export const SessionExpired = (props: PageProps) => (
  <Expired {...props} perdu={'un brouillon d’inscription est gardé 15 jours\u00a0; le reste peut être perdu.'} />
);

/** The second or third page of the log-in, when it is not under way. */
export const LoginInterrupted = (props: PageProps & { interrompu: boolean }) => (
  <>
    <Interrupted
      {...props}
      tropTot={{ titre: 'Commencez par votre identifiant', phrase: 'Cette page vient après l’identifiant.' }}
      bouton="Aller à la connexion"
      lire="un message"
    />
    <RuleSource source="Connexion interrompue&nbsp;: ce comportement est un choix du simulateur" />
  </>
);

/** The log-in page, when one is inside already. */
export const AlreadyInside = (props: PageProps) => <AlreadyIn {...props} espace="espace" bouton="Aller à mon espace" />;

/** The identifier again, after the page was left on the way. */
export const LoginAgain = (props: PageProps) => (
  <Again
    interrompu={loginState(props.world).interrompu}
    lire="un message"
    note="Il faut maintenant recommencer avec votre identifiant."
  >
    <FirstStep {...props} />
  </Again>
);
