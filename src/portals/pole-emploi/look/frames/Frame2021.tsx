import { type ReactNode, useId } from 'react';
import type { LookProps } from '#form/look.ts';
import { Dressed } from '#look/Dressed.tsx';
import { FoldButton, useFold } from '#look/Fold.tsx';
import { currentIn, isCurrent, type Rubric } from '#look/menu/current.ts';
import { useMenu } from '#look/menu/use-menu.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import { Icon } from '#ui/index.ts';
import { MENU } from '../menu.ts';
import { Foot } from './Foot.tsx';
import css from './frame-2021.css?inline';
import tokens from './tokens-2021.css?inline';
import { Who } from './Who.tsx';

/** The frame of 2021: one « Menu » button that opens every heading at once, and a path that says where one is. */
export function Frame2021(props: LookProps & { children: ReactNode }) {
  const { world, lieu, go, children } = props;
  const fold = useFold(props);
  const menu = useMenu(MENU, world, props.portal.connected(world));
  const here = currentIn(menu, lieu);
  return (
    <Dressed portal="pe" edition="2021" css={tokens + css}>
      <header className="portal-head">
        {menu.length > 0 && <FoldButton fold={fold} titre="Menu" fermer="Fermer" className="pe21-fold" />}
        <p className="portal-name">
          <strong>Pôle emploi</strong> <span>portail d’exercice, interface de 2021</span>
        </p>
        <Who {...props} />
      </header>
      {menu.length > 0 && (
        <nav className={fold.open ? 'pe21-menu pe21-menu--open' : 'pe21-menu'} id={fold.id} aria-label="Rubriques du portail">
          {menu.map((rubric) => (
            <Heading key={rubric.id} rubric={rubric} lieu={lieu} go={fold.go} />
          ))}
        </nav>
      )}
      {here && here.entry.id !== 'accueil' && (
        <p className="pe21-path">
          <PlaceLink lieu="pole-emploi:accueil" go={go}>
            Tableau de bord
          </PlaceLink>
          <Icon name="suivant" />
          <span>{here.rubric.titre}</span>
          <Icon name="suivant" />
          <b>{here.entry.titre}</b>
        </p>
      )}
      {children}
      <Foot {...props} />
    </Dressed>
  );
}

function Heading({ rubric, lieu, go }: Pick<LookProps, 'lieu' | 'go'> & { rubric: Rubric }) {
  const id = useId();
  return (
    <div className="pe21-group">
      <p className="pe21-group__title" id={id}>
        <Icon name={rubric.icon} />
        {rubric.titre}
      </p>
      <ul className="pe21-group__lines" aria-labelledby={id}>
        {rubric.entries.map((one) => (
          <li key={one.id}>
            <PlaceLink lieu={one.lieu} go={go} current={isCurrent(one, lieu)}>
              {one.titre}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
