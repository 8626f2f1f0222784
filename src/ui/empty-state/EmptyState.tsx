import type { ReactNode } from 'react';
import type { IconName } from '../icon/drawings.ts';
import { Icon } from '../icon/Icon.tsx';
import './EmptyState.css';

/** `children` says when something will be there; `action` is one button at most. */
export type EmptyStateProps = { title: string; icon?: IconName | undefined; children?: ReactNode; action?: ReactNode };

/** Nothing here, and it is not your fault. */
export function EmptyState({ title, icon = 'info', children, action }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <span className="ui-empty__icon">
        <Icon name={icon} />
      </span>
      <p className="ui-empty__title">{title}</p>
      {children && <div className="ui-empty__text">{children}</div>}
      {action}
    </div>
  );
}
