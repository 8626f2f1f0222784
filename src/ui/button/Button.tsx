import type { AriaAttributes, MouseEvent, ReactNode, Ref } from 'react';
import type { IconName } from '../icon/drawings.ts';
import { Icon } from '../icon/Icon.tsx';
import './Button.css';

/** One `principal` on a page; the rest is quieter. */
export type ButtonVariant = 'principal' | 'secondaire' | 'lien' | 'discret';

/** With `href` it is a link that looks like a button. `busy` keeps the focus and refuses a second press. */
export type ButtonProps = AriaAttributes & {
  children: ReactNode;
  variant?: ButtonVariant | undefined;
  icon?: IconName | undefined;
  busy?: boolean | undefined;
  /** What is read and shown instead of the words while `busy`. */
  busyLabel?: string | undefined;
  disabled?: boolean | undefined;
  href?: string | undefined;
  type?: 'button' | 'submit' | 'reset' | undefined;
  id?: string | undefined;
  onClick?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  onMouseDown?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** A press that acts. 44 px high at least, in the colour of the portal it stands in, or the room's green outside. */
export function Button(props: ButtonProps) {
  const { children, variant = 'secondaire', icon, busy = false, busyLabel = 'Un instant…', href, ref, type, ...rest } = props;
  const className = `ui-button ui-button--${variant}`;
  const content = (
    <>
      {busy ? <span className="ui-button__spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span>{busy ? busyLabel : children}</span>
    </>
  );
  if (href !== undefined) {
    const { disabled: _disabled, ...link } = rest;
    return (
      <a className={className} href={href} {...link}>
        {content}
      </a>
    );
  }
  return (
    <button
      {...rest}
      ref={ref}
      className={className}
      type={type ?? 'button'}
      aria-disabled={busy || rest['aria-disabled']}
      // `disabled` would throw the focus away in the middle of an action: a busy button stays where the hand is.
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {content}
    </button>
  );
}
