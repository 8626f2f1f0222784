import { expect, test } from 'vitest';
import type { FactSpec, Option } from '../flow/flow.ts';
import { freeText, fromList, joinedPaper, orNothing, whole } from './answer.ts';
import { answerTo } from './answer-to.ts';
import type { Reader } from './reader.ts';

const why = (parse: Reader, saisie: string) => {
  const said = parse(saisie);
  return said.ok ? said.valeur : said.raison;
};
const hours = whole({ max: 744, unite: 'heures', trop: 'Un mois n’a pas plus de 744 heures.' });

test.each([
  ['12', 12],
  [' 120 ', 120],
  ['12 h', 12],
  ['12 heures', 12],
  ['12,0', 12],
  ['0', 0],
])('un nombre entier se lit comme on l’écrit : « %s »', (saisie, valeur) => {
  expect(why(hours, saisie)).toBe(valeur);
});

test.each([
  ['', 'Écrivez un nombre d’heures. S’il n’y en a pas, écrivez 0.'],
  ['douze', 'Écrivez seulement des chiffres, par exemple 12.'],
  ['12 jours', 'Écrivez seulement des chiffres, par exemple 12.'],
  ['12,5', 'Écrivez un nombre entier, sans virgule : par exemple 12.'],
  ['1.2.3', 'Ce nombre ne se lit pas. Écrivez seulement des chiffres, par exemple 12.'],
  ['1 20', 'Ces espaces ne se lisent pas. Écrivez un seul nombre, sans espace : par exemple 12.'],
  ['-3', 'Ce nombre ne peut pas être négatif. S’il n’y en a pas, écrivez 0.'],
  ['745', 'Un mois n’a pas plus de 744 heures.'],
])('« %s » heures est refusé en disant quoi faire', (saisie, raison) => {
  expect(why(hours, saisie)).toBe(raison);
});

test('un nombre a un moins et un plus', () => {
  const days = whole({ min: 1, max: 31, unite: 'jours' });
  expect(why(days, '')).toBe('Écrivez un nombre de jours.');
  expect(why(days, '0')).toBe('Écrivez 1 ou plus.');
  expect(why(days, '32')).toBe('Ce nombre est trop grand : 31 jours au plus.');
});

test('un code se prend dans sa liste, ce qui est seulement écrit est refusé et gardé', () => {
  const job = fromList({ forme: /^[A-N]\d{4}$/, quoi: 'un métier' });
  expect(why(job, 'D1106')).toBe('D1106');
  expect(why(job, '')).toBe('Écrivez quelques lettres, puis choisissez un métier dans la liste.');
  const spec = { nom: () => '', parse: job, circuits: [] } as unknown as FactSpec;
  expect(answerTo(spec, { dossier: 'd', fait: 'metier' }, 'vendeuse')).toMatchObject({
    raison: 'Choisissez un métier dans la liste.',
    saisie: 'vendeuse',
  });
});

test('un mauvais fichier est refusé avec sa raison ; une photo floue passe, comme dans la vie', () => {
  const options: Option[] = [
    { valeur: 'cv-docx', label: 'CV.docx', defaut: 'type' },
    { valeur: 'cv-12-mo', label: 'CV, 12 Mo', defaut: 'lourd' },
    { valeur: 'cv-flou', label: 'Photo floue du CV', defaut: 'flou' },
  ];
  const paper = joinedPaper({ options, maxMo: 2 });
  expect(why(paper, 'bulletin-2026-09')).toBe('bulletin-2026-09');
  expect(why(paper, 'cv-flou')).toBe('cv-flou');
  expect(why(paper, 'cv-docx')).toContain('PDF, JPG ou PNG');
  expect(why(paper, 'cv-12-mo')).toContain('2 Mo au plus');
  expect(why(paper, '')).toContain('Choisissez un document');
});

test('des signes que l’on ne voit pas ne remplissent pas une case', () => {
  expect(why(freeText({ vide: 'Écrivez.' }), '\u200b\u00a0\u200e')).toBe('Écrivez.');
  expect(orNothing(hours)('\u200b')).toEqual({ ok: true, valeur: '' });
});

test('ce qui est facultatif peut être vidé', () => {
  expect(orNothing(freeText())(' ')).toEqual({ ok: true, valeur: '' });
  expect(orNothing(hours)('745')).toEqual({ ok: false, raison: 'Un mois n’a pas plus de 744 heures.' });
});

test('un texte de plusieurs lignes revient comme il a été écrit, quel que soit l’ordinateur', () => {
  expect(freeText()(' Bonjour,\r\n\r\nmerci.\rNoé \n')).toEqual({ ok: true, valeur: 'Bonjour,\n\nmerci.\nNoé' });
  expect(freeText({ max: 3 })('abcd')).toMatchObject({ ok: false, raison: expect.stringContaining('Il en a 4') });
});
