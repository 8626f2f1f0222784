import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { askedPort, tryPort, whyNot } from './port.mjs';

test('le port est le mot après « -- », sinon PORT, sinon 4321', () => {
  expect(askedPort(['4400'], { PORT: '4500' }, 'npm start')).toBe(4400);
  expect(askedPort([], { PORT: '4500' }, 'npm start')).toBe(4500);
  expect(askedPort([], { PORT: ' ' }, 'npm start')).toBe(4321);
  expect(askedPort([], {}, 'npm start')).toBe(4321);
});

test.each(['abc', '', '0', '-1', '65536', '4400.5', '0x10', '1e3', '--port'])(
  '« %s » n’est pas un port : c’est dit, avec la commande à taper',
  (word) => {
    expect(() => askedPort([word], {}, 'npm run salle')).toThrow(/n’est pas un numéro de port[\s\S]*npm run salle -- 4400/);
  },
);

test('une variable PORT qui n’est pas un port est nommée', () => {
  expect(() => askedPort([], { PORT: 'abc' }, 'npm start')).toThrow('« PORT=abc » n’est pas un numéro de port');
});

test('un mot de trop est dit', () => {
  expect(() => askedPort(['4400', '4401'], {}, 'npm start')).toThrow('Un seul mot');
});

test('un port pris est dit, avec un port voisin', async () => {
  const server = createServer();
  await new Promise((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address();
  const error = await tryPort(port, '127.0.0.1').catch((caught) => caught);
  server.close();
  expect(whyNot(error, port, 'npm start')).toContain('est déjà pris');
  expect(whyNot(error, 65_535, 'npm start')).toContain('npm start -- 4321');
  expect(whyNot({ code: 'EACCES', message: 'x' }, 80, 'npm start')).toContain('le système le garde pour lui');
});

test('un port libre l’est encore après qu’on l’a essayé', async () => {
  await tryPort(0, '127.0.0.1');
  const server = createServer();
  await new Promise((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  await tryPort(port, '127.0.0.1');
  await tryPort(port, '127.0.0.1');
});
