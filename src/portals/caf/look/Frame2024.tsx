import type { ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { Dressed } from '#look/Dressed.tsx';
import { FoldButton, useFold } from '#look/Fold.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import { Who } from '#look/Who.tsx';
import { Icon } from '#ui/index.ts';
import css from './frame-2024.css?inline';
import { isCurrent, RUBRICS } from './navigation.ts';
import tokens from './tokens-2024.css?inline';

/** The frame of 2024: boxes, and headings down the left side. */
export function Frame2024(props: LookProps & { children: ReactNode }) {
  const { world, portal, lieu, children } = props;
  const fold = useFold(props);
  const inside = portal.connected(world);
  return (
    <Dressed portal="caf" edition="2024" css={tokens + css}>
      <header className="portal-head">
        <p className="portal-name">
          <strong>CAF</strong> <span className="caf24-account">Mon Compte</span>
          <span>portail d’exercice, interface de 2024</span>
        </p>
        {inside && <Who {...props} numero={world.compte.identifiants.numeroAllocataire} />}
      </header>
      <div className={inside ? 'caf24-body' : undefined}>
        {inside && (
          <nav className="caf24-nav" aria-label="Rubriques du portail">
            <FoldButton fold={fold} titre="Menu du compte" />
            <ul className={fold.open ? 'caf24-list caf24-list--open' : 'caf24-list'} id={fold.id}>
              {RUBRICS['2024'].map((rubric) => (
                <li key={rubric.lieu}>
                  <PlaceLink lieu={rubric.lieu} current={isCurrent(rubric.lieu, lieu)} go={fold.go}>
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
    </Dressed>
  );
}
