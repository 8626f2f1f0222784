import type { ComponentType } from 'react';
import { onDemand } from '#form/on-demand.ts';
import type { Page, PageInside } from '#look/inside-pages.ts';
import type { PageProps } from '#look/page-props.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** A page of the account comes with what the CAF knows: neither is needed before somebody is inside. */
const inside = (load: () => Promise<ComponentType<PageProps>>): Page =>
  onDemand(async () => {
    const [{ caf }, Inside] = await Promise.all([import('../index.ts'), load()]);
    return (props: PageProps) => <Inside {...props} portal={caf} />;
  });

const PAGES: Readonly<Record<string, Page>> = {
  'caf:accueil': inside(() => import('./pages/Accueil.tsx').then((page) => page.Accueil)),
  'caf:agenda': inside(() => import('./pages/Agenda.tsx').then((page) => page.Agenda)),
  'caf:paiements': inside(() => import('./pages/Paiements.tsx').then((page) => page.Paiements)),
  'caf:demarches': inside(() => import('./pages/Demarches.tsx').then((page) => page.Demarches)),
  'caf:ressources': inside(() => import('./pages/Ressources.tsx').then((page) => page.Ressources)),
  'caf:messages': inside(() => import('./pages/Messages.tsx').then((page) => page.Messages)),
  'caf:attestations': inside(() => import('./pages/Attestations.tsx').then((page) => page.Attestations)),
  'caf:contact': inside(() => import('./pages/Contact.tsx').then((page) => page.Contact)),
  'caf:profil': inside(() => import('./pages/Profil.tsx').then((page) => page.Profil)),
};
const MESSAGE = inside(() => import('./pages/Message.tsx').then((page) => page.Message));
const DEMARCHE = inside(() => import('./demarche/Demarche.tsx').then((page) => page.Demarche));
const NOT_BUILT = inside(() => import('./pages/NotBuilt.tsx').then((page) => page.NotBuilt));

/** Brings them all. */
export const bringInside = () => Promise.all([...Object.values(PAGES), MESSAGE, DEMARCHE, NOT_BUILT].map((page) => page.ask()));

/** The page of a place for somebody who is inside. What is not a page is a screen of a démarche. */
export const pageInside: PageInside = (lieu) => {
  if (lieu.startsWith('caf:messages/')) return MESSAGE;
  return ownEntry(PAGES, lieu) ?? (lieu.includes('/') ? DEMARCHE : NOT_BUILT);
};
