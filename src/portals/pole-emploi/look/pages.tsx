import type { ComponentType } from 'react';
import type { World } from '#engine/journal/world.ts';
import { sessionExpired } from '#engine/portal/log-in.ts';
import { alreadyHere, type OnDemand, onDemand } from '#form/on-demand.ts';
import type { PageProps } from '#look/page-props.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { PORTAL } from '../dossier/file.ts';
import { isInside } from '../dossier/inside.ts';
import { isLoginPlace } from '../flows/acces/connexion/state.ts';
import { isHidden } from './hidden.ts';
import { FirstStep } from './login/FirstStep.tsx';

type Page = OnDemand<ComponentType<PageProps>>;

/** A page that comes with the whole portal: neither is needed before somebody is inside. */
const whole = (load: () => Promise<ComponentType<PageProps>>): Page =>
  onDemand(async () => {
    const [{ poleEmploi }, Inside] = await Promise.all([import('../index.ts'), load()]);
    return (props: PageProps) => <Inside {...props} portal={poleEmploi} />;
  });

const FIRST_STEP = alreadyHere(FirstStep);
const CLOSED = onDemand(() => import('./login/Doors.tsx').then((page) => page.LoginFirst));
const EXPIRED = onDemand(() => import('./login/Doors.tsx').then((page) => page.SessionExpired));
const LOGIN = onDemand(() => import('./login/LoginPages.tsx').then((page) => page.LoginPages));
const CREATION = whole(() => import('./login/Creation.tsx').then((page) => page.Creation));

const REGISTRATION = whole(() => import('./demarche/Registration.tsx').then((page) => page.Registration));
/** Pages that anybody may see, as on the real site. */
const PUBLIC: Readonly<Record<string, Page>> = {
  offres: whole(() => import('./pages/offres/Offres.tsx').then((page) => page.Offres)),
  contact: onDemand(() => import('./pages/Contact.tsx').then((page) => page.Contact)),
  // Registering is what opens a space: somebody who has none does it from outside.
  inscription: REGISTRATION,
  'confirmation-courriel': REGISTRATION,
};
const HOME = onDemand(() => import('./pages/PublicHome.tsx').then((page) => page.PublicHome));

const PRIVATE: Readonly<Record<string, Page>> = {
  accueil: whole(() => import('./pages/dashboard/Dashboard.tsx').then((page) => page.Dashboard)),
  dossier: whole(() => import('./pages/Dossier.tsx').then((page) => page.Dossier)),
  paiements: whole(() => import('./pages/paiements/Paiements.tsx').then((page) => page.Paiements)),
  calendrier: whole(() => import('./pages/Calendrier.tsx').then((page) => page.Calendrier)),
  attestations: whole(() => import('./pages/Attestations.tsx').then((page) => page.Attestations)),
  documents: whole(() => import('./pages/Documents.tsx').then((page) => page.Documents)),
  messages: whole(() => import('./pages/messages/Messages.tsx').then((page) => page.Messages)),
  'rendez-vous': whole(() => import('./pages/RendezVous.tsx').then((page) => page.RendezVous)),
  candidatures: whole(() => import('./pages/offres/Candidatures.tsx').then((page) => page.Candidatures)),
  profil: whole(() => import('./pages/Profil.tsx').then((page) => page.Profil)),
};
const DEMARCHE = whole(() => import('./demarche/Demarche.tsx').then((page) => page.Demarche));
const ABSENT = onDemand(() => import('./pages/Absent.tsx').then((page) => page.Absent));
const NOT_BUILT = onDemand(() => import('./pages/NotBuilt.tsx').then((page) => page.NotBuilt));

/** Brings every page at once: for tests, which look at them without waiting. */
export const bringAll = () =>
  Promise.all(
    [
      CLOSED,
      EXPIRED,
      LOGIN,
      CREATION,
      HOME,
      DEMARCHE,
      ABSENT,
      NOT_BUILT,
      ...Object.values(PUBLIC),
      ...Object.values(PRIVATE),
    ].map((page) => page.ask()),
  );

const headOf = (lieu: string): { id: string; under: boolean } => {
  const [id = '', ...rest] = lieu.slice(lieu.indexOf(':') + 1).split('/');
  return { id, under: rest.length > 0 };
};

/** The page of the door for a place of it: its first step came with the portal; opening a space leads to a démarche. */
function doorAt(lieu: string, inside: boolean): Page {
  const step = lieu.split('/')[1];
  if (inside) return LOGIN;
  return step === undefined ? FIRST_STEP : step === 'creation' ? CREATION : LOGIN;
}

/** The page of a place for somebody who is inside. What is not a page is a screen of a démarche. */
function insideAt(lieu: string): Page {
  const { id, under } = headOf(lieu);
  return ownEntry(PUBLIC, id) ?? ownEntry(PRIVATE, id) ?? (under ? DEMARCHE : NOT_BUILT);
}

/** The page of a place. What is private asks to log in first, and says why. */
export function pageAt(lieu: string, world: World): Page {
  const { id } = headOf(lieu);
  const inside = isInside(world);
  if (isLoginPlace(lieu)) return doorAt(lieu, inside);
  const open = ownEntry(PUBLIC, id);
  if (open) return open;
  if (!inside) return sessionExpired(world, PORTAL) ? EXPIRED : id === 'accueil' ? HOME : CLOSED;
  return isHidden(id, world) ? ABSENT : insideAt(lieu);
}

/** Brings the page of a place before it is opened: a hand is on its link, or somebody is about to enter. What fails is asked for again. */
export function prefetch(lieu: string): void {
  const page = isLoginPlace(lieu) ? doorAt(lieu, false) : insideAt(lieu);
  page.ask().catch(() => {});
}
