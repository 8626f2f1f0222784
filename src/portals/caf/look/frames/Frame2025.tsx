import type { ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { Dressed } from '#look/Dressed.tsx';
import { FoldButton, useFold } from '#look/Fold.tsx';
import { HeadingLinks } from '#look/menu/HeadingLinks.tsx';
import { useMenu } from '#look/menu/use-menu.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import { Who } from '#look/Who.tsx';
import { MENU } from '../menu.ts';
import css from './frame-2025.css?inline';
import tokens from './tokens-2025.css?inline';

// Kept at the bottom of the page.
const FOOT = [
  { lieu: 'caf:attestations', titre: 'Mes attestations' },
  { lieu: 'caf:contact', titre: 'Contacter ma Caf' },
];

/** The frame of 2025: a band, then headings side by side. */
export function Frame2025(props: LookProps & { children: ReactNode }) {
  const { world, portal, lieu, go, children } = props;
  const fold = useFold(props);
  const inside = portal.connected(world);
  const menu = useMenu(MENU, world, inside);
  return (
    <Dressed portal="caf" edition="2025" css={tokens + css}>
      <header className="portal-head">
        <p className="portal-name">
          <strong>CAF</strong> <span>portail d’exercice, interface de 2025</span>
        </p>
        {inside && <Who {...props} numero={world.compte.identifiants.numeroAllocataire} />}
      </header>
      {menu.length > 0 && (
        <nav className="caf25-nav" aria-label="Rubriques du portail">
          <FoldButton fold={fold} titre="Menu" />
          <ul className={fold.open ? 'caf25-list caf25-list--open' : 'caf25-list'} id={fold.id}>
            <HeadingLinks menu={menu} lieu={lieu} go={fold.go} />
          </ul>
        </nav>
      )}
      {children}
      {inside && (
        <footer className="caf25-foot">
          <ul className="caf25-foot-list">
            {FOOT.map(({ lieu: place, titre }) => (
              <li key={place}>
                <PlaceLink lieu={place} go={go}>
                  {titre}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </footer>
      )}
    </Dressed>
  );
}
