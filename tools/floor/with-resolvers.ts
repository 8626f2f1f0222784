import type { Plugin } from 'vite';

const NEWER = 'Promise.withResolvers()';
const OLDER =
  '((deferred) => { deferred.promise = new Promise((resolve, reject) => { deferred.resolve = resolve; deferred.reject = reject; }); return deferred; })({})';

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
