import { type ReactNode, useId, useState } from 'react';
import type { ShellProps } from '../../../form/look.ts';
import { Icon } from '../../../ui/index.ts';
// As texts, written by the frame itself: the page links every style sheet that it could ever need, this one comes when it is worn.
import css from './frame-2024.css?inline';
import { isCurrent, RUBRICS } from './navigation.ts';
import { PlaceLink } from './PlaceLink.tsx';
import tokens from './tokens-2024.css?inline';
import { Who } from './Who.tsx';

/** The frame of 2024: boxes, and headings down the left side. */
export function Frame2024(props: ShellProps & { children: ReactNode }) {
  const { world, front, lieu, go, children } = props;
  const [open, setOpen] = useState(false);
  const listId = useId();
  const inside = front.connected(world);
  return (
    <div className="caf caf--2024">
      <style href="caf-2024" precedence="portail">
        {tokens + css}
      </style>
      <header className="caf24-head">
        <p className="caf24-name">
          <strong>CAF</strong> <span className="caf24-account">Mon Compte</span>
          <span>portail d’exercice, interface de 2024</span>
        </p>
        {inside && <Who {...props} />}
      </header>
      <div className={inside ? 'caf24-body' : undefined}>
        {inside && (
          <nav className="caf24-nav" aria-label="Rubriques du portail">
            <button
              className="caf24-fold"
              type="button"
              aria-expanded={open}
              aria-controls={listId}
              onClick={() => setOpen(!open)}
            >
              <Icon name={open ? 'fermer' : 'menu'} />
              {open ? 'Fermer le menu' : 'Menu du compte'}
            </button>
            <ul className={open ? 'caf24-list caf24-list--open' : 'caf24-list'} id={listId}>
              {RUBRICS['2024'].map((rubric) => (
                <li key={rubric.lieu}>
                  <PlaceLink
                    lieu={rubric.lieu}
                    current={isCurrent(rubric.lieu, lieu)}
                    go={(place) => {
                      setOpen(false);
                      go(place);
                    }}
                  >
                    <Icon name={rubric.icon} />
                    {rubric.titre}
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children}
      </div>
    </div>
  );
}
