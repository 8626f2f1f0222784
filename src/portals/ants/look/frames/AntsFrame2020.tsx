import type { ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { Dressed } from '#look/Dressed.tsx';
import { FoldButton, useFold } from '#look/Fold.tsx';
import { HeadingLinks } from '#look/menu/HeadingLinks.tsx';
import { RubricLines } from '#look/menu/RubricLines.tsx';
import { useMenu } from '#look/menu/use-menu.ts';
import { Who } from '#look/Who.tsx';
import { accountNow } from '../../dossier/acces/account.ts';
import { isPayPage } from '../edition.ts';
import { MENU } from '../menu.ts';
import css from './frame-2020.css?inline';
import tokens from './tokens-2020.css?inline';

/** The frame of 2020: a head, then boxes side by side; square corners. */
export function AntsFrame2020(props: LookProps & { children: ReactNode }) {
  const { world, portal, lieu, children } = props;
  const fold = useFold(props);
  const connected = portal.connected(world);
  const paying = connected && isPayPage(lieu);
  const inside = connected && !paying;
  const menu = useMenu(MENU, world, inside);
  return (
    <Dressed portal="ants" edition="2020" css={tokens + css}>
      {!paying && (
        <header className="portal-head">
          <p className="portal-name">
            <strong>ANTS</strong> <span>portail d’exercice, interface de 2020</span>
          </p>
          {inside && <Who {...props} numero={accountNow(world)?.identifiant} />}
        </header>
      )}
      {menu.length > 0 && (
        <nav className="ants20-nav" aria-label="Rubriques du portail">
          <FoldButton fold={fold} titre="Menu" />
          <ul className={fold.open ? 'ants20-list ants20-list--open' : 'ants20-list'} id={fold.id}>
            <HeadingLinks menu={menu} lieu={lieu} go={fold.go} />
          </ul>
        </nav>
      )}
      <RubricLines {...props} menu={menu} className="ants-lines" />
      {children}
    </Dressed>
  );
}
