import { useEffect, useState } from 'react';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { cible, fieldId } from '#form/look.ts';
import type { Langue } from '#schema/texte.ts';
import { canBeWritten, findOnScreen, nameOf } from '../gestures/on-screen.ts';
import { t } from '../words/room.ts';

export type StreetNowProps = {
  world: World;
  portal: Portal;
  langue: Langue;
  /** What the ids of the room begin with. */
  salle: string;
  onNow: (words: string) => void;
};

/** « Maintenant : … » at the door, before the portals have come: one box at a time, then the button. */
export function StreetNow({ world, portal, langue, salle, onNow }: StreetNowProps) {
  const [words, setWords] = useState('');
  useEffect(() => {
    const look = () => setWords(gestureAtDoor(world, portal, langue, salle));
    look();
    const page = document.getElementById(`${salle}portail`);
    const pages = new MutationObserver(look);
    if (page) pages.observe(page, { childList: true, subtree: true });
    document.addEventListener('input', look);
    return () => {
      pages.disconnect();
      document.removeEventListener('input', look);
    };
  }, [world, portal, langue, salle]);
  useEffect(() => {
    onNow(words);
    return () => onNow('');
  }, [words, onNow]);
  if (words === '') return null;
  return (
    <p className="companion__now">
      <small>{t('maintenant', langue)}</small> {words}
    </p>
  );
}

function gestureAtDoor(world: World, portal: Portal, langue: Langue, salle: string): string {
  const door = portal.door?.(world);
  if (!door) return '';
  const empty = door.cases.find((one) => {
    const box = document.getElementById(fieldId(one, salle));
    return canBeWritten(box) && box.value === '';
  });
  const places = [cible.requete(door.route), cible.lieu(door.lieu)].map((name) => `[data-cible="${name}"]`);
  const found = findOnScreen(empty === undefined ? places : [`#${CSS.escape(fieldId(empty, salle))}`], salle);
  return found ? t(empty === undefined ? 'faitesAppuyer' : 'faitesRemplir', langue, { quoi: nameOf(found.element) }) : '';
}
