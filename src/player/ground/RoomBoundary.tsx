import { Component, type ReactNode } from 'react';
import type { Langue } from '#schema/texte.ts';
import { Button, Notice } from '#ui/index.ts';
import { t } from '../words/room.ts';
import { siteAddress } from './site.ts';

/**
 * `part` is a part of the room only: the rest stays alive around it. `ways`: what else one may do when all of it fails, since a session that
 * broke it would break it at each visit.
 */
export type RoomBoundaryProps = { children: ReactNode; langue: Langue; part?: boolean; ways?: ReactNode };

/** What fails in the room is said kindly: nothing is lost, and one may reload. A class: React has no other way. */
export class RoomBoundary extends Component<RoomBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { langue, part = false, ways } = this.props;
    if (part) {
      return (
        <Notice tone="attention" title={t('panne', langue)}>
          <p>{t('panneTexte', langue)}</p>
        </Notice>
      );
    }
    return (
      <main className="room-message" role="alert">
        <h1>{t('panne', langue)}</h1>
        <p>{t('panneTexte', langue)}</p>
        <Button variant="principal" icon="recommencer" onClick={() => location.reload()}>
          {t('recharger', langue)}
        </Button>
        {ways}
        <Button variant="lien" href={siteAddress('')}>
          {t('quitter', langue)}
        </Button>
      </main>
    );
  }
}
