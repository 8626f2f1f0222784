import type { ReactNode } from 'react';
import type { IconName } from '../icon/drawings.ts';
import { Icon } from '../icon/Icon.tsx';
import './Notice.css';

/** What kind of thing is said. `erreur` is rare: a mistake here is the lesson. */
export type NoticeTone = 'info' | 'attention' | 'erreur' | 'succes';

const SHAPES = {
  info: { icon: 'info', word: 'Bon à savoir' },
  attention: { icon: 'alerte', word: 'Attention' },
  erreur: { icon: 'fermer', word: 'À corriger' },
  succes: { icon: 'coche', word: 'C’est fait' },
} as const satisfies Record<NoticeTone, { icon: IconName; word: string }>;

/** `title` replaces the usual word of the tone. `live` announces it when it appears. */
export type NoticeProps = {
  tone?: NoticeTone | undefined;
  title?: string | undefined;
  live?: boolean | undefined;
  children?: ReactNode;
};

/** A message set apart from the text, known by its shape, its word and its colour. */
export function Notice({ tone = 'info', title, live = false, children }: NoticeProps) {
  const { icon, word } = SHAPES[tone];
  const role = live ? (tone === 'erreur' ? 'alert' : 'status') : undefined;
  return (
    <div className={`ui-notice ui-notice--${tone}`} role={role}>
      <span className="ui-notice__shape">
        <Icon name={icon} />
      </span>
      <div className="ui-notice__body">
        <p className="ui-notice__title">{title ?? word}</p>
        {children}
      </div>
    </div>
  );
}
