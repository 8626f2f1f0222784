import { expect, test } from 'vitest';
import { addressOf, roomWords } from './room-words.ts';

const plain = { colours: false };

test('chaque adresse est donnée, avec son carré', () => {
  const words = roomWords(['192.168.1.23', '10.0.0.7'], 4321, plain);
  expect(words).toContain('http://192.168.1.23:4321/');
  expect(words).toContain('http://10.0.0.7:4321/');
  expect(words).toContain('plusieurs réseaux');
  expect(words.split('\n').filter((line) => /^ {2}[ ▀▄█]{33}$/.test(line)).length).toBeGreaterThanOrEqual(2 * 12);
});

test('le formateur sait quoi dire, quoi projeter, comment arrêter', () => {
  const words = roomWords(['192.168.1.23'], 4400, plain);
  expect(words).toContain('même réseau');
  expect(words).toContain('http://localhost:4400/salle-adresse/');
  expect(words).toContain('Ctrl + C');
  expect(words).not.toContain('plusieurs réseaux');
});

test('sans réseau, c’est dit, avec quoi faire', () => {
  const words = roomWords([], 4321, plain);
  expect(words).toContain('n’est sur aucun réseau');
  expect(words).toContain('partage de connexion');
  expect(words).toContain('http://localhost:4321/');
});

test('sans couleur, aucun code de couleur ; avec, le carré est noir sur blanc', () => {
  expect(roomWords(['10.0.0.7'], 4321, plain)).not.toContain('\x1b');
  expect(roomWords(['10.0.0.7'], 4321, { colours: true })).toContain('\x1b[38;5;16;48;5;231m');
});

test('l’adresse à taper commence par http://', () => {
  expect(addressOf('10.0.0.7', 80)).toBe('http://10.0.0.7:80/');
});
