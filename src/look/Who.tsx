import { fullName } from '#engine/words/full-name.ts';
import { cible, type LookProps } from '#form/look.ts';
import { accepted } from '#form/use-ask.ts';

const LOGOUT = 'deconnexion';

/** Who is inside, by the number that the portal gave, if it gave one, and the way out. */
export function Who({
  world,
  portal,
  go,
  ask,
  numero,
}: Pick<LookProps, 'world' | 'portal' | 'go' | 'ask'> & { numero: string | undefined }) {
  const { prenom, nom } = world.compte;
  async function leave() {
    if (accepted(await ask(LOGOUT, {}))) go(`${portal.id}:connexion`);
  }
  return (
    <p className="portal-who">
      <span>{fullName(prenom, nom)}</span> {numero !== undefined && <span>n° {numero}</span>}
      <button className="portal-who__out" type="button" data-cible={cible.requete(LOGOUT)} onClick={() => void leave()}>
        Se déconnecter
      </button>
    </p>
  );
}
