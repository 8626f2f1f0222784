import { DemarchePage } from '#look/demarche/DemarchePage.tsx';
import type { PageProps } from '#look/page-props.ts';
import { DTR } from '../../dossier/review.ts';
import { Declaration } from './Declaration.tsx';
import { OWN } from './own.ts';

/** Any démarche of the portal; the declaration of resources draws some of its screens in its own way. */
export function Demarche(props: PageProps) {
  return props.lieu.startsWith(`caf:${DTR}/`) ? <Declaration {...props} /> : <DemarchePage {...props} own={OWN} />;
}
