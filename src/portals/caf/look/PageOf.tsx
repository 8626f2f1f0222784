import { type ComponentType, useEffect, useRef } from 'react';
import { loginState } from '../login.ts';
import { DTR } from '../quarters.ts';
import { Declaration } from './declaration/Declaration.tsx';
import { sessionExpired } from './navigation.ts';
import type { PageProps } from './page-props.ts';
import { Accueil } from './pages/Accueil.tsx';
import { Agenda } from './pages/Agenda.tsx';
import { Connexion } from './pages/Connexion.tsx';
import { ConnexionCode } from './pages/ConnexionCode.tsx';
import { Demarches } from './pages/Demarches.tsx';
import { AlreadyInside, LoginFirst, LoginInterrupted, SessionExpired } from './pages/Doors.tsx';
import { Message } from './pages/Message.tsx';
import { Messages } from './pages/Messages.tsx';
import { NotBuilt } from './pages/NotBuilt.tsx';
import { Paiements } from './pages/Paiements.tsx';
import { Profil } from './pages/Profil.tsx';
import { Ressources } from './pages/Ressources.tsx';
import './pages/pages.css';
import './declaration/declaration.css';

const PAGES: Readonly<Record<string, ComponentType<PageProps>>> = {
  'caf:accueil': Accueil,
  'caf:agenda': Agenda,
  'caf:paiements': Paiements,
  'caf:demarches': Demarches,
  'caf:ressources': Ressources,
  'caf:messages': Messages,
  'caf:profil': Profil,
};

/** The page of a place. What is private asks to log in first, and says why. */
export function PageOf(props: PageProps) {
  const { lieu, world, portal } = props;
  if (lieu.startsWith('caf:connexion')) return <LoginPage {...props} />;
  if (!portal.connected(world)) return sessionExpired(world) ? <SessionExpired {...props} /> : <LoginFirst {...props} />;
  if (lieu.startsWith(`caf:${DTR}/`)) return <Declaration {...props} />;
  if (lieu.startsWith('caf:messages/')) return <Message {...props} />;
  const Page = PAGES[lieu] ?? NotBuilt;
  return <Page {...props} />;
}

function LoginPage(props: PageProps) {
  const { etape, interrompu } = loginState(props.world);
  const { go } = props;
  const cameOutside = useRef(etape !== 'dedans');
  useEffect(() => {
    // The account opens before the answer has come back, and the page that asked is then gone: the way in belongs here.
    if (etape !== 'dedans' || !cameOutside.current) return;
    cameOutside.current = false;
    go('caf:accueil');
  }, [etape, go]);
  if (etape === 'dedans') return <AlreadyInside {...props} />;
  if (props.lieu === 'caf:connexion/code')
    return etape === 'dehors' ? <LoginInterrupted {...props} interrompu={interrompu} /> : <ConnexionCode {...props} />;
  return <Connexion {...props} />;
}
