import { expect, test } from 'vitest';
import { ACCOUNT, SCENARIO, saidOfAccount, saidOfScenario } from '../example-files.ts';

/** What is said of a scenario whose goal is this sentence, as YAML writes it between quotes. */
const saidOf = (sentence: string) => saidOfScenario(SCENARIO.replace('but: "Envoyez la déclaration."', `but: "${sentence}"`));

test.each([
  ['Tapez 2 69 05 49 588 157 80 pour entrer.', 'sécurité sociale'],
  ['Numéro 1.84.12.76.451.089', 'sécurité sociale'],
  ['Numéro ２６９０５４９５８８１５７', 'sécurité sociale'],
  ['Numéro ٢٦٩٠٥٤٩٥٨٨١٥٧', 'sécurité sociale'],
  ['Numéro 2\u200b69\u200b05\u200b49588157', 'sécurité sociale'],
  ['Payez avec 4539 1488 0343 6467, expire 12/27.', 'carte bancaire'],
  ['Carte 3714 496353 98431', 'carte bancaire'],
  ['IBAN FR14 2004 1010 0505 0001 3M02 606', 'compte bancaire'],
  ['BE68 5390 0754 7034', 'compte bancaire'],
  ['Appuyez sur \u202ereyovnE\u202c.', 'retourne l’écriture'],
  ['Appuyez \u2066là\u2069.', 'retourne l’écriture'],
  ['Appuyez\\0 ici.', 'ne se voit pas'],
  ['Appuyez\\x07 ici.', 'ne se voit pas'],
])('« %s » ne se joue pas : %s', (sentence, why) => {
  const [said, ...others] = saidOf(sentence);
  expect(said).toMatch(/^12 : /);
  expect(said).toContain(why);
  expect(others).toEqual([]);
});

test.each([
  ['Appelez le 06 12 34 56 78.', 'téléphone'],
  ['Appelez +33 7 81 22 45 90', 'téléphone'],
  ['Écrivez à jean.martin82@gmail.com', 'courriel'],
  ['Il habite 12 rue Victor Hugo 69003 Lyon.', 'adresse'],
  ['Allez sur http://www.caf-mon-compte.info et entrez.', 'http://www.caf-mon-compte.info'],
  ['Allez sur www.caf-paiement.com', 'www.caf-paiement.com'],
  ['Tapez votre vrai mot de passe.', 'vraie donnée'],
  ['Entrez le mot de passe que vous utilisez chez vous.', 'vraie donnée'],
  ['Mettez vos vrais identifiants.', 'vraie donnée'],
  ['Saisissez votre propre numéro de sécurité sociale.', 'vraie donnée'],
  ['Donnez votre véritable code de carte bancaire.', 'vraie donnée'],
  ['Utilisez votre compte habituel.', 'vraie donnée'],
  ['Type your real password.', 'vraie donnée'],
])('« %s » se joue, et attire l’œil de son auteur', (sentence, why) => {
  const [said, ...others] = saidOf(sentence);
  expect(said).toContain('attention');
  expect(said).toContain(why);
  expect(others).toEqual([]);
});

test.each([
  'Le mot de passe de Marc est sur sa carte.',
  'Ce n’est pas votre vrai mot de passe : c’est celui de Marc.',
  'Ne donnez jamais votre vrai numéro ici.',
  'Appelez le 36 46.',
  'Son numéro : 2 96 03 00 012 345. Son téléphone : 06 39 98 02 02.',
  'Elle a reçu 1 071,85 € le 5 novembre 2026, puis 12 300 € en tout.',
  'Ouvrez https://caf.bac-a-sable.test/accueil',
  'Connectez-vous avec le mot de passe que vous avez choisi.',
])('« %s » ne fait rien dire', (sentence) => {
  expect(saidOf(sentence)).toEqual([]);
});

test('un compte est jugé partout, même là où l’on ne s’attend pas à une phrase', () => {
  const said = saidOfAccount(ACCOUNT.replace('employeur: Cantine de l’Essai', 'employeur: "Cantine, tél. 06 12 34 56 78"'));
  expect(said.join()).toContain('téléphone');
});
