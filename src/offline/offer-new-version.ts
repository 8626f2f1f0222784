/** Shows `place` when a new version of the site waits. Its button asks for it; the version refuses while other pages are open. */
export function offerNewVersion(registration: ServiceWorkerRegistration, place: HTMLElement): void {
  const show = () => {
    // Without an active version, this is the first visit: nothing is replaced.
    if (registration.waiting && registration.active) place.hidden = false;
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', show);
  });
  show();
  place.querySelector('button')?.addEventListener('click', async () => {
    const { waiting } = registration;
    if (!waiting) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    const said = place.querySelector('[data-dit]');
    if (!(await takeOver(waiting)) && said) said.textContent = place.dataset['autresPages'] ?? '';
  });
}

/** Asks the version that waits to begin now. True when it does; it does not while another page of the site is open. */
const takeOver = (waiting: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    waiting.postMessage({ type: 'PRENDRE_LA_RELEVE' }, [port2]);
  });
