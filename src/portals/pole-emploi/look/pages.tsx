import type { World } from '#engine/journal/world.ts';
import { isWithin, sessionExpired } from '#engine/portal/log-in.ts';
import { alreadyHere, onDemand } from '#form/on-demand.ts';
import { insidePages, type Page } from '#look/inside-pages.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { PORTAL } from '../dossier/file.ts';
import { loginState } from '../dossier/inside.ts';
import { isLoginPlace } from '../flows/acces/connexion/state.ts';
import { FirstStep } from './login/FirstStep.tsx';
import { whole } from './whole.tsx';

const FIRST_STEP = alreadyHere(FirstStep);
const CLOSED = onDemand(() => import('./login/Doors.tsx').then((page) => page.LoginFirst));
const EXPIRED = onDemand(() => import('./login/Doors.tsx').then((page) => page.SessionExpired));
const LOGIN = onDemand(() => import('./login/LoginPages.tsx').then((page) => page.LoginPages));
const CREATION = whole(() => import('./login/Creation.tsx').then((page) => page.Creation));

const REGISTRATION = whole(() => import('./demarche/Registration.tsx').then((page) => page.Registration));
/** Pages that anybody may see, as on the real site. */
const PUBLIC: Readonly<Record<string, Page>> = {
  offres: whole(() => import('./pages/offres/Offres.tsx').then((page) => page.Offres)),
  formations: onDemand(() => import('./pages/Formations.tsx').then((page) => page.Formations)),
  contact: onDemand(() => import('./pages/Contact.tsx').then((page) => page.Contact)),
  // Registering is what opens a space: somebody who has none does it from outside.
  inscription: REGISTRATION,
  'confirmation-courriel': REGISTRATION,
};
const HOME = onDemand(() => import('./pages/PublicHome.tsx').then((page) => page.PublicHome));

const INSIDE = insidePages(() => import('./inside-pages.tsx').then((pages) => pages.pageInside));

/** Brings every page at once: for tests, which look at them without waiting. */
export const bringAll = () =>
  Promise.all([
    INSIDE.ask(),
    import('./inside-pages.tsx').then(({ bringInside }) => bringInside()),
    ...[CLOSED, EXPIRED, LOGIN, CREATION, HOME, ...Object.values(PUBLIC)].map((page) => page.ask()),
  ]);

const idOf = (lieu: string): string => lieu.slice(lieu.indexOf(':') + 1).split('/')[0] ?? '';

/** The page of the door for a place of it: its first step came with the portal; opening a space leads to a démarche. */
function doorAt(lieu: string, begun: boolean): Page {
  const step = lieu.split('/')[1];
  if (begun) return LOGIN;
  return step === undefined ? FIRST_STEP : step === 'creation' ? CREATION : LOGIN;
}

/** The page of a place. What is private asks to log in first, and says why. */
export function pageAt(lieu: string, world: World): Page {
  const id = idOf(lieu);
  const login = loginState(world);
  const inside = isWithin(login);
  if (isLoginPlace(lieu)) return doorAt(lieu, inside || (login.interruptions.length > 0 && !lieu.includes('/')));
  const open = ownEntry(PUBLIC, id);
  if (open) return open;
  if (!inside) return sessionExpired(world, PORTAL) ? EXPIRED : id === 'accueil' ? HOME : CLOSED;
  return INSIDE.at(lieu, world);
}

/** Brings the page of a place before it is opened: a hand is on its link, or somebody is about to enter. What fails is asked for again. */
export function prefetch(lieu: string): void {
  const page = isLoginPlace(lieu) ? doorAt(lieu, false) : (ownEntry(PUBLIC, idOf(lieu)) ?? INSIDE.at(lieu));
  page.ask().catch(() => {});
}
