import { cible, type ShellProps } from '../../../form/look.ts';
import { accepted } from '../../../form/use-ask.ts';
import { fileOf } from '../file.ts';
import { isInside } from '../inside.ts';
import { PlaceLink } from './PlaceLink.tsx';

const LOGOUT = 'deconnexion';

/** Who is inside, and the way out; outside, the way in. */
export function Who({ world, lieu, go, ask }: ShellProps) {
  if (!isInside(world))
    return lieu === 'pole-emploi:accueil' ? (
      <PlaceLink lieu="pole-emploi:connexion" go={go} className="pe-who__in">
        Connexion
      </PlaceLink>
    ) : null;
  const { prenom, nom } = world.compte;
  async function leave() {
    if (accepted(await ask(LOGOUT, {}))) go('pole-emploi:connexion');
  }
  return (
    <p className="pe-who">
      <span>
        {prenom} {nom}
      </span>{' '}
      <span>n° {fileOf(world.compte).identifiant}</span>
      <button className="pe-who__out" type="button" data-cible={cible.requete(LOGOUT)} onClick={() => void leave()}>
        Se déconnecter
      </button>
    </p>
  );
}
