import { PREVIOUS, SESSION } from '#schema/storage-keys.ts';

/** Shows « Reprendre ma séance » when a session was saved on this device. */
export function offerToResume(offer: HTMLElement): void {
  try {
    offer.hidden = !Object.keys(localStorage).some((key) => key === SESSION || key.startsWith(PREVIOUS));
  } catch {
    // Storage is closed: there is nothing to resume.
  }
}
