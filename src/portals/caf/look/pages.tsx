import type { ComponentType } from 'react';
import type { World } from '#engine/journal/world.ts';
import { sessionExpired } from '#engine/portal/log-in.ts';
import { alreadyHere, type OnDemand, onDemand } from '#form/on-demand.ts';
import type { PageProps } from '#look/page-props.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { loginState } from '../dossier/inside.ts';
import { Connexion } from './pages/Connexion.tsx';

type Page = OnDemand<ComponentType<PageProps>>;

/** A page of the account comes with what the CAF knows: neither is needed before somebody is inside. */
const inside = (load: () => Promise<ComponentType<PageProps>>): Page =>
  onDemand(async () => {
    const [{ caf }, Inside] = await Promise.all([import('../index.ts'), load()]);
    return (props: PageProps) => <Inside {...props} portal={caf} />;
  });

const doors = () => import('./pages/Doors.tsx');
const OUTSIDE = {
  connexion: alreadyHere(Connexion),
  code: onDemand(() => import('./pages/ConnexionCode.tsx').then((page) => page.ConnexionCode)),
  dedans: onDemand(() => doors().then((page) => page.AlreadyInside)),
  interrompue: onDemand(() => doors().then((page) => page.LoginInterrupted)),
  fermee: onDemand(() => doors().then((page) => page.LoginFirst)),
  expiree: onDemand(() => doors().then((page) => page.SessionExpired)),
};
const INSIDE: Readonly<Record<string, Page>> = {
  'caf:accueil': inside(() => import('./pages/Accueil.tsx').then((page) => page.Accueil)),
  'caf:agenda': inside(() => import('./pages/Agenda.tsx').then((page) => page.Agenda)),
  'caf:paiements': inside(() => import('./pages/Paiements.tsx').then((page) => page.Paiements)),
  'caf:demarches': inside(() => import('./pages/Demarches.tsx').then((page) => page.Demarches)),
  'caf:ressources': inside(() => import('./pages/Ressources.tsx').then((page) => page.Ressources)),
  'caf:messages': inside(() => import('./pages/Messages.tsx').then((page) => page.Messages)),
  'caf:profil': inside(() => import('./pages/Profil.tsx').then((page) => page.Profil)),
};
const MESSAGE = inside(() => import('./pages/Message.tsx').then((page) => page.Message));
const DEMARCHE = inside(() => import('./demarche/Demarche.tsx').then((page) => page.Demarche));
const NOT_BUILT = inside(() => import('./pages/NotBuilt.tsx').then((page) => page.NotBuilt));

/** Brings every page at once: for tests, which look at them without waiting. */
export const bringAll = () =>
  Promise.all([...Object.values(OUTSIDE), ...Object.values(INSIDE), MESSAGE, DEMARCHE, NOT_BUILT].map((page) => page.ask()));

/** The page of a place for somebody who is inside. What is not a page is a screen of a démarche. */
function insideAt(lieu: string): Page {
  if (lieu.startsWith('caf:messages/')) return MESSAGE;
  return ownEntry(INSIDE, lieu) ?? (lieu.includes('/') ? DEMARCHE : NOT_BUILT);
}

/** The page of a place. What is private asks to log in first, and says why. */
export function pageAt(lieu: string, world: World): Page {
  const { etape } = loginState(world);
  if (lieu.startsWith('caf:connexion')) {
    if (etape === 'dedans') return OUTSIDE.dedans;
    if (lieu !== 'caf:connexion/code') return OUTSIDE.connexion;
    return etape === 'dehors' ? OUTSIDE.interrompue : OUTSIDE.code;
  }
  if (etape !== 'dedans') return sessionExpired(world, 'caf') ? OUTSIDE.expiree : OUTSIDE.fermee;
  return insideAt(lieu);
}

/** Brings the page of a place before it is opened: a hand is on its link, or somebody is about to enter. What fails is asked for again. */
export function prefetch(lieu: string): void {
  insideAt(lieu)
    .ask()
    .catch(() => {});
}
