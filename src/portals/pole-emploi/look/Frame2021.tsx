import { type ReactNode, useId, useState } from 'react';
import type { ShellProps } from '../../../form/look.ts';
import { Icon } from '../../../ui/index.ts';
import { currentIn, isCurrent, type Rubric } from './current.ts';
import { Foot } from './Foot.tsx';
// As texts, written by the frame itself: the page links every style sheet that it could ever need, this one comes when it is worn.
import css from './frame-2021.css?inline';
import { PlaceLink } from './PlaceLink.tsx';
import tokens from './tokens-2021.css?inline';
import { useMenu } from './use-menu.ts';
import { Who } from './Who.tsx';

/** The frame of 2021: one « Menu » button that opens every heading at once, and a path that says where one is. */
export function Frame2021(props: ShellProps & { children: ReactNode }) {
  const { world, lieu, go, children } = props;
  const [open, setOpen] = useState(false);
  const menuId = useId();
  const menu = useMenu(world);
  const here = currentIn(menu, lieu);
  return (
    <div className="pe pe--2021">
      <style href="pole-emploi-2021" precedence="portail">
        {tokens + css}
      </style>
      <header className="pe21-head">
        {menu.length > 0 && (
          <button className="pe21-fold" type="button" aria-expanded={open} aria-controls={menuId} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'fermer' : 'menu'} />
            {open ? 'Fermer' : 'Menu'}
          </button>
        )}
        <p className="pe21-name">
          <strong>Pôle emploi</strong> <span>portail d’exercice, interface de 2021</span>
        </p>
        <Who {...props} />
      </header>
      {menu.length > 0 && (
        <nav className={open ? 'pe21-menu pe21-menu--open' : 'pe21-menu'} id={menuId} aria-label="Rubriques du portail">
          {menu.map((rubric) => (
            <Heading
              key={rubric.id}
              rubric={rubric}
              {...props}
              go={(place) => {
                setOpen(false);
                go(place);
              }}
            />
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
    </div>
  );
}

function Heading({ rubric, lieu, go }: Pick<ShellProps, 'lieu' | 'go'> & { rubric: Rubric }) {
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
