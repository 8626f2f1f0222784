import { SESSION } from '#schema/storage-keys.ts';

/** Shows « Reprendre ma séance » when a session was saved on this device. */
export function offerToResume(offer: HTMLElement): void {
  try {
    offer.hidden = localStorage.getItem(SESSION) === null;
  } catch {
    // Storage is closed: there is nothing to resume.
  }
}
