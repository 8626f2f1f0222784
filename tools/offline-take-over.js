/*
 * Joined to the worker that Workbox writes. A new version waits until every page of the one before is closed. It may come sooner when a
 * person asks for it, and only if no other page is open: an exercise in another tab would lose the files it has not loaded yet.
 */
self.addEventListener('message', (event) => {
  if (event.data?.type !== 'PRENDRE_LA_RELEVE') return;
  const takeOver = async () => {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const alone = pages.every(({ id }) => id === event.source?.id);
    event.ports[0]?.postMessage(alone);
    if (alone) await self.skipWaiting();
  };
  event.waitUntil(takeOver());
});
