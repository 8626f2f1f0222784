import type { Route } from './route.ts';

/** The request by which a route is called, at the host `home` unless it has its own: what `fetch` takes. What a consultation asks is in its address, as on a real site. */
export function httpCall(
  home: string,
  { method, path, hote = home }: Pick<Route, 'method' | 'path' | 'hote'>,
  corps: Readonly<Record<string, unknown>>,
): [address: string, init: { method: 'GET' } | { method: 'POST'; headers: Readonly<Record<string, string>>; body: string }] {
  // Absolute: from a page opened as a file, a relative address is intercepted in Chromium and fails in Firefox.
  const address = `https://${hote}${path}`;
  if (method === 'POST')
    return [address, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(corps) }];
  const query = new URLSearchParams(Object.entries(corps).map(([key, value]) => [key, String(value)])).toString();
  return [query === '' ? address : `${address}?${query}`, { method }];
}
