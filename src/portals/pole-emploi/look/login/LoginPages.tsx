import type { ComponentType } from 'react';
import type { Front } from '../../../../engine/front.ts';
import { loginState } from '../../flows/connexion/state.ts';
import type { PageProps } from '../page-props.ts';
import { Clavier } from './Clavier.tsx';
import { ConnexionCode } from './ConnexionCode.tsx';
import { Creation } from './Creation.tsx';
import { AlreadyInside, Interrupted } from './Doors.tsx';
import { FirstStep } from './FirstStep.tsx';
import { MotDePasse } from './MotDePasse.tsx';
import { Oubli } from './Oubli.tsx';
import { PremiereFois } from './PremiereFois.tsx';

type Wanted = 'dehors' | 'mot-de-passe' | 'code';
const PAGES: Readonly<Record<string, { Page: ComponentType<PageProps & { front: Front }>; demande?: Wanted }>> = {
  'mot-de-passe': { Page: MotDePasse, demande: 'mot-de-passe' },
  code: { Page: ConnexionCode, demande: 'code' },
  clavier: { Page: Clavier },
  'premiere-fois': { Page: PremiereFois },
  creation: { Page: Creation },
};

/** The page of the door: each one asks for the step before it. */
export function LoginPages(props: PageProps) {
  const { lieu, world, portal } = props;
  const { etape, interrompu } = loginState(world);
  const id = lieu.split('/')[1] ?? '';
  // A password may be changed from inside too.
  if (id === 'oubli') return <Oubli {...props} front={portal} />;
  if (portal.connected(world)) return <AlreadyInside {...props} front={portal} />;
  const { Page, demande } = PAGES[id] ?? { Page: FirstStep };
  if (demande !== undefined && etape !== demande) return <Interrupted {...props} front={portal} interrompu={interrompu} />;
  return <Page {...props} front={portal} />;
}
