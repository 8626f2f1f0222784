import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';
import './Disclosure.css';

/** `defaultOpen` only says how it starts: it then belongs to the reader. */
export type DisclosureProps = {
  title: string;
  children: ReactNode;
  defaultOpen?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
};

/** More, for those who ask for it. */
export function Disclosure({ title, children, defaultOpen = false, onToggle }: DisclosureProps) {
  return (
    <details className="ui-disclosure" open={defaultOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className="ui-disclosure__title">
        <Icon name="suivant" />
        <span>{title}</span>
      </summary>
      <div className="ui-disclosure__body">{children}</div>
    </details>
  );
}
