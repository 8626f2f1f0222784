import { choicePlace } from '#engine/identity/choice-place.ts';
import { connectedBy } from '#engine/identity/connected-by.ts';
import { cible } from '#form/look.ts';
import { accepted } from '#form/use-ask.ts';
import { Button, Notice } from '#ui/index.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { OneProps } from './one-props.ts';

const LOGOUT = 'deconnexion';

/** Must one come in by another door for this démarche? */
export const needsOtherDoor = ({ flow, portal, world }: Pick<OneProps, 'flow' | 'portal' | 'world'>): boolean => {
  const by = flow.wayIn?.(world);
  return by !== undefined && portal.connected(world) && connectedBy(world, portal.id) !== by;
};

/** The démarche asks that one came in by the shared identity: why, how, and nothing of what was written is lost. */
export function OtherDoor({ ask, flow, go, portal }: OneProps) {
  // The answer closes the account before the page hears of it: the page is then gone, and must still lead to the other door.
  async function leave() {
    if (accepted(await ask(LOGOUT, {}))) go(choicePlace(portal.id));
  }
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>{flow.titre}</h1>
      <Notice tone="attention" title="Cette démarche demande la connexion d’entraînement">
        <p>
          Vous êtes entré avec votre compte {portal.nom}. Pour cette démarche, un autre site doit dire qui vous êtes&nbsp;: les
          impôts, la santé ou la poste.
        </p>
        <p>
          Sortez, puis choisissez l’un de ces comptes. Revenez ensuite à cette démarche&nbsp;: ce que vous avez écrit est gardé.
        </p>
      </Notice>
      <div className="portal-acts">
        <Button variant="principal" data-cible={cible.requete(LOGOUT)} onClick={() => void leave()}>
          Sortir et changer de porte
        </Button>
        <PlaceLink lieu={`${portal.id}:accueil`} go={go}>
          Revenir à mon espace
        </PlaceLink>
      </div>
    </div>
  );
}
