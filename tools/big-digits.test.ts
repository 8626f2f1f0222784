import { expect, test } from 'vitest';
import { bigDigits } from './big-digits.ts';

test('les chiffres se dessinent sur trois lignes', () => {
  expect(bigDigits('12.3:4')).toEqual([
    // biome-ignore format: one drawing
    '▄█  ▀▀█   ▀▀█ ▄ █ █ ',
    ' █  █▀▀   ▀▀█ ▄ ▀▀█ ',
    '▀▀▀ ▀▀▀ ▀ ▀▀▀     ▀ ',
  ]);
});

test('la plus longue adresse tient dans une fenêtre de 80 colonnes', () => {
  for (const line of bigDigits('192.168.100.100:65535')) expect(line.length).toBeLessThan(80);
});
