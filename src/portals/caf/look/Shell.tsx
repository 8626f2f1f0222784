import type { LookProps } from '#form/look.ts';
import { PortalShell } from '#look/PortalShell.tsx';
import { loginState } from '../dossier/inside.ts';
import { lookOf } from './edition.ts';
import { FRAMES } from './frames/frames.ts';
import { pageAt, prefetch } from './pages.tsx';
import './caf.css';
import './pages/pages.css';

/** The CAF on screen. */
export function Shell(props: LookProps) {
  const edition = lookOf(props.world);
  const login = loginState(props.world);
  return <PortalShell {...props} edition={edition} frame={FRAMES[edition]} pageAt={pageAt} prefetch={prefetch} login={login} />;
}
