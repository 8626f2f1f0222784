import type { LookProps } from '#form/look.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import { Who as Inside } from '#look/Who.tsx';
import { fileOf } from '../../dossier/file.ts';
import { isInside } from '../../dossier/inside.ts';

/** Who is inside, and the way out; outside, the way in. */
export function Who(props: LookProps) {
  const { world, lieu, go } = props;
  if (isInside(world)) return <Inside {...props} numero={fileOf(world.compte).identifiant} />;
  return (
    <p className="pe-who__out">
      {lieu !== 'pole-emploi:accueil' && (
        <PlaceLink lieu="pole-emploi:accueil" go={go}>
          Accueil
        </PlaceLink>
      )}
      {!lieu.startsWith('pole-emploi:connexion') && (
        <PlaceLink lieu="pole-emploi:connexion" go={go}>
          Connexion
        </PlaceLink>
      )}
    </p>
  );
}
