import { type ReactNode, useId, useState } from 'react';
import type { ShellProps } from '../../../form/look.ts';
import { Icon } from '../../../ui/index.ts';
import { currentIn, isCurrent, type Rubric } from './current.ts';
import { Foot } from './Foot.tsx';
// As texts, written by the frame itself: the page links every style sheet that it could ever need, this one comes when it is worn.
import css from './frame-2026.css?inline';
import { PlaceLink } from './PlaceLink.tsx';
import tokens from './tokens-2026.css?inline';
import { useMenu } from './use-menu.ts';
import { Who } from './Who.tsx';

/** The frame of 2026: tabs, like those of a folder, and the services of the tab in front. */
export function Frame2026(props: ShellProps & { children: ReactNode }) {
  const { world, lieu, go, children } = props;
  const [open, setOpen] = useState(false);
  const menuId = useId();
  const menu = useMenu(world);
  const here = currentIn(menu, lieu);
  function goFromMenu(place: string) {
    setOpen(false);
    go(place);
  }
  return (
    <div className="pe pe--2026">
      <style href="pole-emploi-2026" precedence="portail">
        {tokens + css}
      </style>
      <header className="pe26-head">
        <p className="pe26-name">
          <strong>France Travail</strong> <span>portail d’exercice, interface de 2026</span>
        </p>
        <Who {...props} />
      </header>
      {menu.length > 0 && (
        <nav className="pe26-nav" aria-label="Rubriques du portail">
          <button className="pe26-fold" type="button" aria-expanded={open} aria-controls={menuId} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'fermer' : 'menu'} />
            {open ? 'Fermer le menu' : (here?.rubric.titre ?? 'Menu')}
          </button>
          <ul className={open ? 'pe26-tabs pe26-tabs--open' : 'pe26-tabs'} id={menuId}>
            {menu.map((rubric) => (
              <Tab key={rubric.id} rubric={rubric} current={here?.rubric.id === rubric.id} go={goFromMenu} />
            ))}
          </ul>
        </nav>
      )}
      {here && here.rubric.entries.length > 1 && (
        <nav className="pe26-services" aria-label={here.rubric.titre}>
          <ul className="pe26-services__list">
            {here.rubric.entries.map((one) => (
              <li key={one.id}>
                <PlaceLink lieu={one.lieu} go={go} current={isCurrent(one, lieu)}>
                  {one.titre}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
      <Foot {...props} />
    </div>
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
