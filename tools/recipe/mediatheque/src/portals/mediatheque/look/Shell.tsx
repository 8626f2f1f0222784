import type { LookProps } from '#form/look.ts';
import { PortalShell } from '#look/PortalShell.tsx';
import { loginState } from '../dossier/file.ts';
import { FRAMES } from './frames.tsx';
import { pageAt, prefetch } from './pages.tsx';

/** The library on screen. */
export const Shell = (props: LookProps) => (
  <PortalShell
    {...props}
    edition="2026"
    frame={FRAMES['2026']}
    pageAt={pageAt}
    prefetch={prefetch}
    login={loginState(props.world)}
  />
);
