/** Shows « Reprendre ma séance » when a session was saved on this device. */
export function offerToResume(offer: HTMLElement): void {
  try {
    offer.hidden = localStorage.getItem('dab:seance') === null;
  } catch {
    // Storage is closed: there is nothing to resume.
  }
}
