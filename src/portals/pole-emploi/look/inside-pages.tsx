import { onDemand } from '#form/on-demand.ts';
import type { Page, PageInside } from '#look/inside-pages.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { isHidden } from './hidden.ts';
import { whole } from './whole.tsx';

const PAGES: Readonly<Record<string, Page>> = {
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

/** Brings them all. */
export const bringInside = () => Promise.all([...Object.values(PAGES), DEMARCHE, ABSENT, NOT_BUILT].map((page) => page.ask()));

/** The page of a place for somebody who is inside. What is not a page is a screen of a démarche. */
export const pageInside: PageInside = (lieu, world) => {
  const [id = '', ...under] = lieu.slice(lieu.indexOf(':') + 1).split('/');
  if (world && isHidden(id, world)) return ABSENT;
  return ownEntry(PAGES, id) ?? (under.length > 0 ? DEMARCHE : NOT_BUILT);
};
