import { type ReactNode, useId, useState } from 'react';
import type { LookProps } from '../../../form/look.ts';
import { Icon } from '../../../ui/index.ts';
import { FOOT_2025, isCurrent, RUBRICS } from './navigation.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { Who } from './Who.tsx';
import './tokens-2025.css';
import './frame-2025.css';

/** The frame of 2025: a band, then headings side by side. */
export function Frame2025(props: LookProps & { children: ReactNode }) {
  const { world, portal, lieu, go, children } = props;
  const [open, setOpen] = useState(false);
  const listId = useId();
  const inside = portal.connected(world);
  return (
    <div className="caf caf--2025">
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
