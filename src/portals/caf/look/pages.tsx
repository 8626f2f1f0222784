import type { World } from '#engine/journal/world.ts';
import { sessionExpired } from '#engine/portal/log-in.ts';
import { alreadyHere, onDemand } from '#form/on-demand.ts';
import { insidePages, type Page } from '#look/inside-pages.ts';
import { loginState } from '../dossier/inside.ts';
import { Connexion } from './login/Connexion.tsx';

const doors = () => import('./login/Doors.tsx');
const OUTSIDE = {
  connexion: alreadyHere(Connexion),
  code: onDemand(() => import('./login/ConnexionCode.tsx').then((page) => page.ConnexionCode)),
  dedans: onDemand(() => doors().then((page) => page.AlreadyInside)),
  interrompue: onDemand(() => doors().then((page) => page.LoginInterrupted)),
  fermee: onDemand(() => doors().then((page) => page.LoginFirst)),
  expiree: onDemand(() => doors().then((page) => page.SessionExpired)),
};
const INSIDE = insidePages(() => import('./inside-pages.tsx').then((pages) => pages.pageInside));

/** Brings every page at once: for tests, which look at them without waiting. */
export const bringAll = () =>
  Promise.all([
    INSIDE.ask(),
    import('./inside-pages.tsx').then(({ bringInside }) => bringInside()),
    ...Object.values(OUTSIDE).map((page) => page.ask()),
  ]);

/** The page of a place. What is private asks to log in first, and says why. */
export function pageAt(lieu: string, world: World): Page {
  const { etape } = loginState(world);
  if (lieu.startsWith('caf:connexion')) {
    if (etape === 'dedans') return OUTSIDE.dedans;
    if (lieu !== 'caf:connexion/code') return OUTSIDE.connexion;
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
