import type { ComponentType } from 'react';
import type { World } from '#engine/journal/world.ts';
import { isLogInPlace, sessionExpired } from '#engine/portal/log-in.ts';
import { alreadyHere, type OnDemand, onDemand } from '#form/on-demand.ts';
import type { PageProps } from '#look/page-props.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { ACTIVATION, CREATION } from '../dossier/acces/account.ts';
import { PORTAL } from '../dossier/file.ts';
import { isInside } from '../dossier/inside.ts';
import { Connexion } from './login/Connexion.tsx';

type Page = OnDemand<ComponentType<PageProps>>;

/** A page of the space comes with the whole portal: neither is needed before somebody is inside. */
const inside = (load: () => Promise<ComponentType<PageProps>>): Page =>
  onDemand(async () => {
    const [{ ants }, Inside] = await Promise.all([import('../index.ts'), load()]);
    return (props: PageProps) => <Inside {...props} portal={ants} />;
  });

const doors = () => import('./login/Doors.tsx');
const OUTSIDE = {
  connexion: alreadyHere(Connexion),
  dedans: onDemand(() => doors().then((page) => page.AlreadyInside)),
  fermee: onDemand(() => doors().then((page) => page.LoginFirst)),
  expiree: onDemand(() => doors().then((page) => page.SessionExpired)),
};
const INSIDE: Readonly<Record<string, Page>> = {
  accueil: inside(() => import('./pages/Accueil.tsx').then((page) => page.Accueil)),
  titres: inside(() => import('./pages/Titres.tsx').then((page) => page.Titres)),
  messages: inside(() => import('./pages/Messages.tsx').then((page) => page.Messages)),
  profil: inside(() => import('./pages/Profil.tsx').then((page) => page.Profil)),
};
const OUBLI = inside(() => import('./login/Oubli.tsx').then((page) => page.Oubli));
const OUTSIDE_DEMARCHE = inside(() => import('./login/OutsideDemarche.tsx').then((page) => page.OutsideDemarche));
/** What is done from outside comes with the whole portal too: its démarches know their questions. */
function outsideAt(lieu: string): Page | undefined {
  const [id = '', step] = lieu.slice(PORTAL.length + 1).split('/');
  if (id === CREATION || id === ACTIVATION) return OUTSIDE_DEMARCHE;
  return id === 'connexion' && (step === 'oubli' || step === 'lien') ? OUBLI : undefined;
}
const CONTACT = onDemand(() => import('./pages/Contact.tsx').then((page) => page.Contact));
const DEMARCHE = inside(() => import('./demarche/Demarche.tsx').then((page) => page.Demarche));
const NOT_BUILT = inside(() => import('./pages/NotBuilt.tsx').then((page) => page.NotBuilt));

/** Brings every page at once: for tests, which look at them without waiting. */
export const bringAll = () =>
  Promise.all(
    [...Object.values(OUTSIDE), ...Object.values(INSIDE), CONTACT, DEMARCHE, NOT_BUILT, OUBLI, OUTSIDE_DEMARCHE].map((page) =>
      page.ask(),
    ),
  );

/** The page of a place for somebody who is inside. What is not a page is a screen of a démarche. */
function insideAt(lieu: string): Page {
  const [id = '', ...rest] = lieu.slice(PORTAL.length + 1).split('/');
  if (id === 'contact') return CONTACT;
  const outside = outsideAt(lieu);
  if (outside) return outside;
  return ownEntry(INSIDE, id) ?? (rest.length > 0 ? DEMARCHE : NOT_BUILT);
}

/** The page of a place. What is private asks to log in first, and says why. */
export function pageAt(lieu: string, world: World): Page {
  const within = isInside(world);
  const outside = outsideAt(lieu);
  if (outside) return outside;
  if (isLogInPlace(PORTAL, lieu)) return within ? OUTSIDE.dedans : OUTSIDE.connexion;
  if (within || lieu === `${PORTAL}:contact`) return insideAt(lieu);
  return sessionExpired(world, PORTAL) ? OUTSIDE.expiree : OUTSIDE.fermee;
}

/** Brings the page of a place before it is opened: a hand is on its link, or somebody is about to enter. What fails is asked for again. */
export function prefetch(lieu: string): void {
  insideAt(lieu)
    .ask()
    .catch(() => {});
}
