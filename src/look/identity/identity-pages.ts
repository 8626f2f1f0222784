import type { ComponentType } from 'react';
import { onDemand } from '#form/on-demand.ts';
import type { Page } from '../inside-pages.ts';
import type { PageProps } from '../page-props.ts';

// Few people come this way at first: what the door brings is a link.
const PAGES: Page = onDemand<ComponentType<PageProps>>(() => import('./IdentityPages.tsx').then((page) => page.IdentityPages));
const EMPTY: Page = onDemand<ComponentType<PageProps>>(() => import('./EmptyAccount.tsx').then((page) => page.EmptyAccount));
const ABSENT: Page = onDemand<ComponentType<PageProps>>(() => import('./NotOffered.tsx').then((page) => page.NotOffered));

/** Is this a page of the shared identity, which no frame of a portal surrounds? */
export const isIdentityPlace = (lieu: string): boolean => lieu.includes(':connexion/identite');

/**
 * The page that takes the place of a portal's own: at the shared identity, or in an account that is not the person's. A look of the portal
 * that does not offer the shared identity has no page at its addresses (`offered`).
 */
export const pageInstead = (lieu: string, vide: boolean, offered: boolean): Page | undefined =>
  isIdentityPlace(lieu) ? (offered ? PAGES : ABSENT) : vide ? EMPTY : undefined;

/** Brings them at once: for tests, which look at them without waiting. */
export const bringIdentity = () => Promise.all([PAGES, EMPTY, ABSENT].map((page) => page.ask()));
