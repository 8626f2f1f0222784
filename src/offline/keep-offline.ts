/**
 * Keeps a copy of the site in the browser, for the days without network. Gives the registration, or nothing where it cannot be: over
 * plain http in a room, from a file, in some private windows.
 */
export async function keepOffline(): Promise<ServiceWorkerRegistration | undefined> {
  // A page opened as a file calls itself secure in Chromium, and still refuses a worker. While developing there is nothing to keep.
  const possible =
    import.meta.env.PROD && isSecureContext && location.protocol.startsWith('http') && 'serviceWorker' in navigator;
  if (!possible) return undefined;
  await loaded();
  try {
    const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
    await navigator.serviceWorker.register(`${base}offline-worker.js`, { updateViaCache: 'none' });
    return await navigator.serviceWorker.getRegistration();
  } catch {
    // The site works without its copy.
    return undefined;
  }
}

/** Copying the site is for later: an old computer first shows the page. */
const loaded = (): Promise<unknown> =>
  document.readyState === 'complete' ? Promise.resolve() : new Promise((done) => addEventListener('load', done, { once: true }));
