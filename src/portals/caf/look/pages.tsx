import type { ComponentType } from 'react';
import type { World } from '#engine/journal/world.ts';
import { sessionExpired } from '#engine/portal/log-in.ts';
import { alreadyHere, onDemand } from '#form/on-demand.ts';
import { insidePages, type Page } from '#look/inside-pages.ts';
import type { PageProps } from '#look/page-props.ts';
import { ACTIVATION, CREATION } from '../dossier/acces/account-now.ts';
import { loginState } from '../dossier/inside.ts';
import { Connexion } from './login/Connexion.tsx';

const doors = () => import('./login/Doors.tsx');
const OUTSIDE = {
  connexion: alreadyHere(Connexion),
  code: onDemand(() => import('./login/ConnexionCode.tsx').then((page) => page.ConnexionCode)),
  dedans: onDemand(() => doors().then((page) => page.AlreadyInside)),
  reprise: onDemand(() => doors().then((page) => page.LoginAgain)),
  interrompue: onDemand(() => doors().then((page) => page.LoginInterrupted)),
  fermee: onDemand(() => doors().then((page) => page.LoginFirst)),
  expiree: onDemand(() => doors().then((page) => page.SessionExpired)),
};
/** What is done from the street comes with the whole portal: its démarches know their questions. */
const outside = (load: () => Promise<ComponentType<PageProps>>): Page =>
  onDemand(async () => {
    const [{ caf }, Outside] = await Promise.all([import('../index.ts'), load()]);
    return (props: PageProps) => <Outside {...props} portal={caf} />;
  });
const STREET = {
  aides: outside(() => import('./login/Aides.tsx').then((page) => page.Aides)),
  oubli: outside(() => import('./login/Oubli.tsx').then((page) => page.Oubli)),
  demarche: outside(() => import('./login/OutsideDemarche.tsx').then((page) => page.OutsideDemarche)),
};
const STREET_DEMARCHES: readonly string[] = [CREATION, ACTIVATION, 'estimation-caf'];
const INSIDE = insidePages(() => import('./inside-pages.tsx').then((pages) => pages.pageInside));

/** Brings every page at once: for tests, which look at them without waiting. */
export const bringAll = () =>
  Promise.all([
    INSIDE.ask(),
    import('./inside-pages.tsx').then(({ bringInside }) => bringInside()),
    ...[...Object.values(OUTSIDE), ...Object.values(STREET)].map((page) => page.ask()),
  ]);

/** The page of a place. What is private asks to log in first, and says why. */
export function pageAt(lieu: string, world: World): Page {
  const { etape, interruptions } = loginState(world);
  if (lieu === 'caf:aides') return STREET.aides;
  if (STREET_DEMARCHES.some((id) => lieu.startsWith(`caf:${id}/`))) return STREET.demarche;
  if (lieu === 'caf:connexion/oubli' && etape !== 'dedans') return STREET.oubli;
  if (lieu.startsWith('caf:connexion')) {
    // Once the log-in was interrupted its page stays the same until it leads on: replaced on the way, it would hear no answer.
    if (etape === 'dedans') return OUTSIDE.dedans;
    if (lieu !== 'caf:connexion/code') return interruptions.length > 0 ? OUTSIDE.reprise : OUTSIDE.connexion;
    return etape === 'dehors' ? OUTSIDE.interrompue : OUTSIDE.code;
  }
  if (etape !== 'dedans') return sessionExpired(world, 'caf') ? OUTSIDE.expiree : OUTSIDE.fermee;
  return INSIDE.at(lieu);
}

/** Brings the page of a place before it is opened: a hand is on its link, or somebody is about to enter. What fails is asked for again. */
export function prefetch(lieu: string): void {
  INSIDE.at(lieu)
    .ask()
    .catch(() => {});
}
