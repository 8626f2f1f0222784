import type { Plugin } from 'vite';

const NEWER = 'Promise.withResolvers()';
const OLDER =
  '(() => { let resolve, reject; const promise = new Promise((yes, no) => { resolve = yes; reject = no; }); return { promise, resolve, reject }; })()';

/** msw asks for a promise in a way that came after the floor (Chrome 119): the same, said as before, where it stands. */
export function olderPromises(): Plugin {
  return {
    name: 'older-promises',
    transform(code, id) {
      if (!id.includes('/node_modules/') || !code.includes(NEWER)) return undefined;
      return { code: code.replaceAll(NEWER, OLDER), map: null };
    },
  };
}
