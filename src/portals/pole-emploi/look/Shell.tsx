import type { LookProps } from '#form/look.ts';
import { PortalShell } from '#look/PortalShell.tsx';
import { loginState } from '../dossier/inside.ts';
import { offersIdentity } from '../editions/shared-identity.ts';
import { lookOf } from './edition.ts';
import { FRAMES } from './frames/frames.ts';
import { pageAt, prefetch } from './pages.tsx';
import './pole-emploi.css';
import './pages/pages.css';

/** Pôle emploi on screen. */
export function Shell(props: LookProps) {
  const edition = lookOf(props.world);
  const login = loginState(props.world);
  const identity = offersIdentity(props.world);
  const dressed = { edition, frame: FRAMES[edition], pageAt, prefetch, login, identity };
  return <PortalShell {...props} {...dressed} />;
}
