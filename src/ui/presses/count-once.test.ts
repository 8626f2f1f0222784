// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest';
import { countOnce, isSecond } from './count-once.ts';
import { pressBefore, rememberPress } from './press-before.ts';

const first = { at: 1_000, x: 300, y: 200 };

test.each([
  ['deux pressions à 120 ms', { at: 1_120, x: 300, y: 200 }, true],
  ['à 150 ms, la main a bougé de quelques pixels', { at: 1_150, x: 312, y: 195 }, true],
  ['à une demi-seconde, au même endroit', { at: 1_500, x: 300, y: 200 }, true],
  ['plus tard', { at: 1_501, x: 300, y: 200 }, false],
  ['ailleurs sur la page', { at: 1_150, x: 300, y: 260 }, false],
])('%s', (_what, press, second) => {
  expect(isSecond(first, press)).toBe(second);
});

test('une première pression compte toujours', () => {
  expect(isSecond(undefined, first)).toBe(false);
});

test('la page suivante sait où l’autre a été pressée, et compte à partir de son arrivée', () => {
  onTestFinished(() => sessionStorage.clear());
  expect(pressBefore()).toBeUndefined();
  rememberPress({ at: 700, x: 12.5, y: 40 });
  vi.spyOn(performance, 'now').mockReturnValue(80);
  const before = pressBefore();
  expect(before).toEqual({ at: 80, x: 12.5, y: 40 });
  expect(isSecond(before, { at: 130, x: 12, y: 41 })).toBe(true);
  expect(isSecond(before, { at: 700, x: 12, y: 41 })).toBe(false);
});

test('ce qui ne se lit pas, ou ne se garde pas, n’arrête aucune pression', () => {
  onTestFinished(() => sessionStorage.clear());
  sessionStorage.setItem('dab:pression', 'hier ici');
  expect(pressBefore()).toBeUndefined();
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refusé', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('plein', 'QuotaExceededError');
  });
  rememberPress(first);
  expect(pressBefore()).toBeUndefined();
});

test('Entrée qui reste enfoncée presse une fois ; dans un texte, elle écrit des lignes ; la barre d’espace fait défiler la page', () => {
  onTestFinished(countOnce(document));
  document.body.innerHTML = '<button>Envoyer</button><textarea></textarea><input>';
  const heard = vi.fn();
  document.body.addEventListener('keydown', ({ target }) => heard((target as Element).tagName));
  const hold = (selector: string, key: string) => {
    for (const repeat of [false, true, true])
      document
        .querySelector(selector)
        ?.dispatchEvent(new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true }));
    return heard.mock.calls.splice(0).length;
  };
  expect(hold('button', 'Enter')).toBe(1);
  expect(hold('input', 'Enter')).toBe(1);
  expect(hold('textarea', 'Enter')).toBe(3);
  expect(hold('button', ' ')).toBe(3);
});
