import type { ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { Dressed } from '#look/Dressed.tsx';
import { FoldButton, useFold } from '#look/Fold.tsx';
import { currentIn, type Rubric } from '#look/menu/current.ts';
import { RubricLines } from '#look/menu/RubricLines.tsx';
import { useMenu } from '#look/menu/use-menu.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import { Icon } from '#ui/index.ts';
import { MENU } from '../menu.ts';
import { Foot } from './Foot.tsx';
import css from './frame-2026.css?inline';
import tokens from './tokens-2026.css?inline';
import { Who } from './Who.tsx';

/** The frame of 2026: tabs, like those of a folder, and the services of the tab in front. */
export function Frame2026(props: LookProps & { children: ReactNode }) {
  const { world, lieu, go, children } = props;
  const fold = useFold(props);
  const menu = useMenu(MENU, world, props.portal.connected(world));
  const here = currentIn(menu, lieu);
  return (
    <Dressed portal="pe" edition="2026" css={tokens + css}>
      <header className="portal-head">
        <p className="portal-name">
          <strong>France Travail</strong> <span>portail d’exercice, interface de 2026</span>
        </p>
        <Who {...props} />
      </header>
      {menu.length > 0 && (
        <nav className="pe26-nav" aria-label="Rubriques du portail">
          <FoldButton fold={fold} titre={here?.rubric.titre ?? 'Menu'} />
          <ul className={fold.open ? 'pe26-tabs pe26-tabs--open' : 'pe26-tabs'} id={fold.id}>
            {menu.map((rubric) => (
              <Tab key={rubric.id} rubric={rubric} current={here?.rubric.id === rubric.id} go={fold.go} />
            ))}
          </ul>
        </nav>
      )}
      <RubricLines menu={menu} lieu={lieu} go={go} className="pe26-services" />
      {children}
      <Foot {...props} />
    </Dressed>
  );
}

function Tab({ rubric, current, go }: { rubric: Rubric; current: boolean; go(lieu: string): void }) {
  const [first] = rubric.entries;
  if (!first) return null;
  return (
    <li>
      <PlaceLink lieu={first.lieu} go={go} className={current ? 'pe26-tab pe26-tab--here' : 'pe26-tab'}>
        <Icon name={rubric.icon} />
        {rubric.titre}
        {current && <span className="visuellement-cache"> (rubrique ouverte)</span>}
      </PlaceLink>
    </li>
  );
}
