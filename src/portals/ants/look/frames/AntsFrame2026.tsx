import type { ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { Dressed } from '#look/Dressed.tsx';
import { FoldButton, useFold } from '#look/Fold.tsx';
import { currentIn } from '#look/menu/current.ts';
import { HeadingLinks } from '#look/menu/HeadingLinks.tsx';
import { RubricLines } from '#look/menu/RubricLines.tsx';
import { useMenu } from '#look/menu/use-menu.ts';
import { Who } from '#look/Who.tsx';
import { accountNow } from '../../dossier/acces/account.ts';
import { isPayPage } from '../edition.ts';
import { MENU } from '../menu.ts';
import css from './frame-2026.css?inline';
import tokens from './tokens-2026.css?inline';

/** The frame of 2024 to 2026: a column on the side, as no other portal of the room has. */
export function AntsFrame2026(props: LookProps & { children: ReactNode }) {
  const { world, portal, lieu, children } = props;
  const fold = useFold(props);
  const connected = portal.connected(world);
  const paying = connected && isPayPage(lieu);
  const inside = connected && !paying;
  const menu = useMenu(MENU, world, inside);
  return (
    <Dressed portal="ants" edition="2026" css={tokens + css}>
      <div className={menu.length > 0 ? 'ants26 ants26--inside' : 'ants26'}>
        {!paying && (
          <header className="ants26-rail">
            <p className="portal-name">
              <strong>ANTS</strong> <span>portail d’exercice, interface de 2026</span>
            </p>
            {menu.length > 0 && (
              <nav aria-label="Rubriques du portail">
                <FoldButton fold={fold} titre={currentIn(menu, lieu)?.rubric.titre ?? 'Menu'} />
                <ul className={fold.open ? 'ants26-list ants26-list--open' : 'ants26-list'} id={fold.id}>
                  <HeadingLinks menu={menu} lieu={lieu} go={fold.go} icons />
                </ul>
              </nav>
            )}
          </header>
        )}
        <div className="ants26-page">
          {inside && (
            <div className="ants26-who">
              <Who {...props} numero={accountNow(world)?.identifiant} />
            </div>
          )}
          <RubricLines {...props} menu={menu} className="ants-lines" />
          {children}
        </div>
      </div>
    </Dressed>
  );
}
