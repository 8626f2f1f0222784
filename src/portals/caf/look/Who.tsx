import type { ShellProps } from '../../../form/look.ts';
import { cible } from '../../../form/look.ts';
import { accepted } from './use-ask.ts';

const LOGOUT = 'deconnexion';

/** Who is inside, and the way out. */
export function Who({ world, go, ask }: ShellProps) {
  const { prenom, nom, identifiants } = world.compte;
  async function leave() {
    if (accepted(await ask(LOGOUT, {}))) go('caf:connexion');
  }
  return (
    <p className="caf-who">
      <span>
        {prenom} {nom}
      </span>{' '}
      <span className="caf-who__number">n° {identifiants.numeroAllocataire}</span>
      <button className="caf-who__out" type="button" data-cible={cible.requete(LOGOUT)} onClick={() => void leave()}>
        Se déconnecter
      </button>
    </p>
  );
}
