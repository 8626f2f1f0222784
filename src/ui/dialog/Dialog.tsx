import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Announcements } from '../announcements/Announcements.tsx';
import { Icon } from '../icon/Icon.tsx';
import './Dialog.css';

/** `onClose` is called for Escape, the cross and a press outside: the caller closes by changing `open`. */
export type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** The buttons, the main one first. */
  footer?: ReactNode;
  wide?: boolean | undefined;
  closeLabel?: string | undefined;
};

/** A question or a paper above the page. The browser's own dialog: it holds the focus and gives it back. */
export function Dialog({ open, onClose, title, children, footer, wide = false, closeLabel = 'Fermer' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    // The training banner stays in sight above it, as far as the page shows it.
    const below = document.querySelector('.ui-training')?.getBoundingClientRect().bottom ?? 0;
    element.style.setProperty('--below', `${Math.max(0, below)}px`);
    element.showModal();
    return () => {
      element.close();
      // The browser gives the focus back only to what it had when it opened; a page drawn again meanwhile loses it.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for this, and the browser turns it into « cancel »
    <dialog
      ref={dialog}
      className={wide ? 'ui-dialog ui-dialog--wide' : 'ui-dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && (
        <div className="ui-dialog__inside">
          <header className="ui-dialog__head">
            <h2 id={titleId} tabIndex={-1}>
              {title}
            </h2>
            <button className="ui-dialog__close" type="button" onClick={onClose}>
              <Icon name="fermer" />
              <span className="visuellement-cache">{closeLabel}</span>
            </button>
          </header>
          <div className="ui-dialog__body">{children}</div>
          {footer && <footer className="ui-dialog__foot">{footer}</footer>}
          <Announcements />
        </div>
      )}
    </dialog>
  );
}
