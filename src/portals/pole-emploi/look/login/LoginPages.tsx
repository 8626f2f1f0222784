import { type ComponentType, useEffect } from 'react';
import type { PageProps } from '#look/page-props.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { loginState } from '../../dossier/inside.ts';
import { Clavier } from './Clavier.tsx';
import { ConnexionCode } from './ConnexionCode.tsx';
import { AlreadyInside, LoginAgain, LoginInterrupted } from './Doors.tsx';
import { FirstStep } from './FirstStep.tsx';
import { MotDePasse } from './MotDePasse.tsx';
import { Oubli } from './Oubli.tsx';
import { PremiereFois } from './PremiereFois.tsx';

type Wanted = 'identifiants' | 'code';
const PAGES: Readonly<Record<string, { Page: ComponentType<PageProps>; demande?: Wanted }>> = {
  'mot-de-passe': { Page: MotDePasse, demande: 'identifiants' },
  code: { Page: ConnexionCode, demande: 'code' },
  clavier: { Page: Clavier },
  'premiere-fois': { Page: PremiereFois },
};

/** The page of the door: each one asks for the step before it. */
export function LoginPages(props: PageProps) {
  const { lieu, world, portal, go } = props;
  const { etape, interrompu, interruptions } = loginState(world);
  const id = lieu.split('/')[1] ?? '';
  // The password was right: its page is over before it hears so, and cannot lead on by itself.
  const onward = id === 'mot-de-passe' && etape === 'code';
  useEffect(() => {
    if (onward) go('pole-emploi:connexion/code');
  }, [onward, go]);
  if (onward) return <ConnexionCode {...props} />;
  // A password may be changed from inside too.
  if (id === 'oubli') return <Oubli {...props} />;
  if (portal.connected(world)) return <AlreadyInside {...props} />;
  if (id === '' && interruptions.length > 0) return <LoginAgain {...props} />;
  const { Page, demande } = ownEntry(PAGES, id) ?? { Page: FirstStep };
  if (demande !== undefined && etape !== demande) return <LoginInterrupted {...props} interrompu={interrompu} />;
  return <Page {...props} />;
}
