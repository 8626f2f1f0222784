import type { ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { Dressed } from '#look/Dressed.tsx';
import { FoldButton, useFold } from '#look/Fold.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import { Who } from '#look/Who.tsx';
import css from './frame-2025.css?inline';
import { FOOT_2025, isCurrent, RUBRICS } from './navigation.ts';
import tokens from './tokens-2025.css?inline';

/** The frame of 2025: a band, then headings side by side. */
export function Frame2025(props: LookProps & { children: ReactNode }) {
  const { world, portal, lieu, go, children } = props;
  const fold = useFold(props);
  const inside = portal.connected(world);
  return (
    <Dressed portal="caf" edition="2025" css={tokens + css}>
      <header className="portal-head">
        <p className="portal-name">
          <strong>CAF</strong> <span>portail d’exercice, interface de 2025</span>
        </p>
        {inside && <Who {...props} numero={world.compte.identifiants.numeroAllocataire} />}
      </header>
      {inside && (
        <nav className="caf25-nav" aria-label="Rubriques du portail">
          <FoldButton fold={fold} titre="Menu" />
          <ul className={fold.open ? 'caf25-list caf25-list--open' : 'caf25-list'} id={fold.id}>
            {RUBRICS['2025'].map((rubric) => (
              <li key={rubric.lieu}>
                <PlaceLink lieu={rubric.lieu} current={isCurrent(rubric.lieu, lieu)} go={fold.go}>
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
    </Dressed>
  );
}
