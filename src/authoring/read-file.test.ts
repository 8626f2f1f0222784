import { expect, test } from 'vitest';
import { readFile } from './read-file.ts';

test('un petit fichier est rendu comme texte, sans sa marque de début', async () => {
  expect(await readFile(new File(['\uFEFFtitre: été'], 'a.yaml'))).toEqual({
    ok: true,
    read: { file: 'a.yaml', text: 'titre: été' },
  });
});

test('un octet illisible devient le signe que la relecture refuse avec sa ligne', async () => {
  const read = await readFile(new File([new Uint8Array([0x61, 0xc3, 0x28])], 'a.yml'));
  expect(read).toMatchObject({ ok: true, read: { text: 'a\uFFFD(' } });
});

test('un fichier de 10 Mo n’est pas même ouvert', async () => {
  const file = new File([new Uint8Array(10_000_000)], 'gros.yaml');
  file.arrayBuffer = () => Promise.reject(new Error('ouvert'));
  expect(await readFile(file)).toMatchObject({ ok: false, file: 'gros.yaml', why: expect.stringContaining('trop gros') });
});

test('un fichier d’un autre genre, ou qui ne s’ouvre pas, le dit', async () => {
  expect(await readFile(new File(['x'], 'photo.png'))).toMatchObject({ ok: false, why: expect.stringContaining('.yaml') });
  const gone = new File(['x'], 'parti.yaml');
  gone.arrayBuffer = () => Promise.reject(new DOMException('parti', 'NotFoundError'));
  expect(await readFile(gone)).toMatchObject({ ok: false, why: expect.stringContaining('ne s’ouvre pas') });
});
