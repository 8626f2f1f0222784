import type { ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { Dressed } from '#look/Dressed.tsx';
import { FoldButton, useFold } from '#look/Fold.tsx';
import { HeadingLinks } from '#look/menu/HeadingLinks.tsx';
import { useMenu } from '#look/menu/use-menu.ts';
import { Who } from '#look/Who.tsx';
import { MENU } from '../menu.ts';
import css from './frame-2024.css?inline';
import tokens from './tokens-2024.css?inline';

/** The frame of 2024: boxes, and headings down the left side. */
export function Frame2024(props: LookProps & { children: ReactNode }) {
  const { world, portal, lieu, children } = props;
  const fold = useFold(props);
  const inside = portal.connected(world);
  const menu = useMenu(MENU, world, inside);
  return (
    <Dressed portal="caf" edition="2024" css={tokens + css}>
      <header className="portal-head">
        <p className="portal-name">
          <strong>CAF</strong> <span className="caf24-account">Mon Compte</span>
          <span>portail d’exercice, interface de 2024</span>
        </p>
        {inside && <Who {...props} numero={world.compte.identifiants.numeroAllocataire} />}
      </header>
      <div className={inside ? 'caf24-body' : undefined}>
        {menu.length > 0 && (
          <nav className="caf24-nav" aria-label="Rubriques du portail">
            <FoldButton fold={fold} titre="Menu du compte" />
            <ul className={fold.open ? 'caf24-list caf24-list--open' : 'caf24-list'} id={fold.id}>
              <HeadingLinks menu={menu} lieu={lieu} go={fold.go} icons />
            </ul>
          </nav>
        )}
        {children}
      </div>
    </Dressed>
  );
}
