import * as whole from '@mswjs/interceptors';
import { expect, test } from 'vitest';
import * as small from './small-interceptors.ts';

test.each(['https://caf.bac-a-sable.invalid/compte?mois=2026-08#haut', 'https://caf.bac-a-sable.invalid/'])(
  'the address %s is cleaned as the whole library does',
  (address) => {
    const url = new URL(address);
    expect(small.getCleanUrl(url)).toBe(whole.getCleanUrl(url));
    expect(small.getCleanUrl(url, false)).toBe(whole.getCleanUrl(url, false));
  },
);

test('an answer says the same as that of the whole library', async () => {
  const given = [JSON.stringify({ montant: 12 }), { status: 404, headers: { 'content-type': 'application/json' } }] as const;
  const [ours, theirs] = [new small.FetchResponse(...given), new whole.FetchResponse(...given)];
  expect([ours.status, ours.headers.get('content-type'), await ours.json()]).toEqual([
    theirs.status,
    theirs.headers.get('content-type'),
    await theirs.json(),
  ]);
});

test('each request has a name of its own', () => {
  expect(small.createRequestId()).not.toBe(small.createRequestId());
});
