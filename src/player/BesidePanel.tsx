import { type ReactNode, useEffect, useRef } from 'react';
import type { Langue } from '#schema/texte.ts';
import { Button } from '#ui/index.ts';
import { DoorPage } from './DoorPage.tsx';
import { t } from './words/room.ts';

/** `name` is the door: « papiers », « donnees ». `whole`: on a telephone, it has the whole width in place of the portal. */
export type BesidePanelProps = {
  name: string;
  title: string;
  langue: Langue;
  whole: boolean;
  onClose: () => void;
  children: ReactNode;
};

/**
 * One wide sheet beside the portal. It takes the focus when it comes, so that nothing stands between its button and itself, and gives
 * it back to what opened it. Escape closes.
 */
export function BesidePanel({ name, title, langue, whole, onClose, children }: BesidePanelProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = place.current;
    const opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    // What is inside may have taken it already: the paper that was left open.
    if (!panel?.contains(document.activeElement)) panel?.focus({ preventScroll: true });
    return () => {
      const held = document.activeElement === document.body || panel?.contains(document.activeElement);
      if (held) opener?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <DoorPage className={`room-beside room-beside--${name}`} open={whole} title={title}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is inside is pressed; Escape is heard from all of it */}
      <div
        className="room-beside__sheet"
        data-defile
        ref={place}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented || whole) return;
          event.stopPropagation();
          onClose();
        }}
      >
        <div className="room-beside__close">
          <Button variant="lien" icon="fermer" onClick={onClose}>
            {t('fermer', langue)}
          </Button>
        </div>
        {children}
      </div>
    </DoorPage>
  );
}
