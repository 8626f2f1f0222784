import { AlreadyIn, Expired } from '#look/Doors.tsx';
import type { PageProps } from '#look/page-props.ts';

export { LoginFirst } from '#look/Doors.tsx';

/** The session ended while working: after thirty minutes, as with the shared identity (ants.md §6.1). */
export const SessionExpired = (props: PageProps) => (
  <Expired {...props} perdu="une demande qui n’est pas enregistrée est perdue au bout de 30 minutes." />
);

/** The log-in page, when one is inside already. */
export const AlreadyInside = (props: PageProps) => <AlreadyIn {...props} espace="espace" bouton="Aller à mon espace" />;
