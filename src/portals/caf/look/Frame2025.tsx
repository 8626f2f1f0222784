import { type ReactNode, useId, useState } from 'react';
import type { ShellProps } from '../../../form/look.ts';
import { Icon } from '../../../ui/index.ts';
// As texts, written by the frame itself: the page links every style sheet that it could ever need, this one comes when it is worn.
import css from './frame-2025.css?inline';
import { FOOT_2025, isCurrent, RUBRICS } from './navigation.ts';
import { PlaceLink } from './PlaceLink.tsx';
import tokens from './tokens-2025.css?inline';
import { Who } from './Who.tsx';

/** The frame of 2025: a band, then headings side by side. */
export function Frame2025(props: ShellProps & { children: ReactNode }) {
  const { world, front, lieu, go, children } = props;
  const [open, setOpen] = useState(false);
  const listId = useId();
  const inside = front.connected(world);
  return (
    <div className="caf caf--2025">
      <style href="caf-2025" precedence="portail">
        {tokens + css}
      </style>
      <header className="caf25-head">
        <p className="caf25-name">
          <strong>CAF</strong> <span>portail d’exercice, interface de 2025</span>
        </p>
        {inside && <Who {...props} />}
      </header>
      {inside && (
        <nav className="caf25-nav" aria-label="Rubriques du portail">
          <button className="caf25-fold" type="button" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'fermer' : 'menu'} />
            {open ? 'Fermer le menu' : 'Menu'}
          </button>
          <ul className={open ? 'caf25-list caf25-list--open' : 'caf25-list'} id={listId}>
            {RUBRICS['2025'].map((rubric) => (
              <li key={rubric.lieu}>
                <PlaceLink
                  lieu={rubric.lieu}
                  current={isCurrent(rubric.lieu, lieu)}
                  go={(place) => {
                    setOpen(false);
                    go(place);
                  }}
                >
                  {rubric.titre}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
      {inside && (
        <footer className="caf25-foot">
          <ul className="caf25-foot-list">
            {FOOT_2025.map((rubric) => (
              <li key={rubric.lieu}>
                <PlaceLink lieu={rubric.lieu} go={go}>
                  {rubric.titre}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </footer>
      )}
    </div>
  );
}
