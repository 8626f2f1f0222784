import { expect, test } from 'vitest';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import { checkCompte, checkScenario } from './check.ts';
import { ACCOUNT, SCENARIO, saidOfAccount, saidOfScenario, spoilt } from './example-files.ts';

/* What a trainer writes and nobody would read, or that opens nothing, is told: never ignored in silence. */

const alone = (text: string) => spoilt(text, 'logement:', '  isoleDepuis: "2024-02-01"\nlogement:');
const withChild = (text: string) => spoilt(text, 'logement:', '  enfants: [{ prenom: Sam, naissance: "2020-05-02" }]\nlogement:');
const withSecond = (text: string) =>
  text.replace(/- \{ id: lou,[^\n]*\n/, (lou) => `${lou}    - { id: ali, prenom: Ali, naissance: "1995-03-01" }\n`);

test('« isoleDepuis » avec deux adultes, ou sans enfant', () => {
  expect(saidOfAccount(alone(withChild(withSecond(ACCOUNT))))).toEqual([
    expect.stringMatching(/^\d+ : \(attention\) Cette date ne compterait pas : il y a deux adultes au foyer\./),
  ]);
  expect(saidOfAccount(alone(ACCOUNT))).toEqual([
    expect.stringMatching(/^\d+ : \(attention\) Cette date ne compterait pas : elle est celle d’un parent seul/),
  ]);
  expect(saidOfAccount(alone(withChild(ACCOUNT)))).toEqual([]);
});

const SOFIA = ACCOUNT.replaceAll('Lou', 'Sofia')
  .replace('0300012345', '0300054321')
  .replace('Essai30', 'Librairie29')
  .replace('0001234', '0001201')
  .replace('lou.essai', 'sofia.modele')
  .replace('39 98 02 02', '39 98 01 01');
const comptes = new Map(
  [
    ['lou', ACCOUNT],
    ['sofia', SOFIA],
  ].flatMap(([id = '', text = '']): [string, Compte][] => {
    const { content } = checkCompte(text, `scenarios/comptes/${id}.yaml`, { portals });
    return content ? [[id, content]] : [];
  }),
);
const saidWith = (consigne: string): string[] =>
  checkScenario(spoilt(SCENARIO, '"Connectez-vous."', `"${consigne}"`), 'scenarios/caf/essai.yaml', {
    portals,
    comptes,
  }).problems.map(({ line, gravite, message }) => `${line} ${gravite} ${message}`);

test.each([
  ['Son numéro est le 2960300054321.', 'le numéro de sécurité sociale'],
  ['Tapez 2 96 03 00 054 321, puis continuez.', 'le numéro de sécurité sociale'],
  ['Son numéro est le 0001201.', 'le numéro d’allocataire'],
  ['Le mot de passe est Librairie29.', 'le mot de passe'],
  ['Écrivez à sofia.modele@courrier.test.', 'l’adresse de courriel'],
  ['Appelez le 06 39 98 01 01.', 'le téléphone'],
])('un identifiant d’un autre compte : « %s »', (consigne, quoi) => {
  expect(saidWith(consigne)).toEqual([
    `16 attention C’est ${quoi} de Sofia (compte « sofia »), et l’histoire est celle de Lou. Prenez ce qui est dans le compte « lou ».`,
  ]);
});

test('ceux du compte de l’histoire ne demandent rien, ni un nombre qui les contient', () => {
  expect(saidWith('Numéro 2 96 03 00 012 345, mot de passe Essai30, courriel lou.essai@courrier.test, 06 39 98 02 02.')).toEqual(
    [],
  );
  expect(saidWith('Le dossier 900012011 et la référence X0001201.')).toEqual([]);
});

test('des montants d’un mois que personne ne connaît encore', () => {
  expect(saidOfScenario(spoilt(SCENARIO, 'regles: "2026-11"', 'regles: "2030-01"'))).toEqual([
    expect.stringMatching(/^6 : Les montants légaux de CAF sont connus d’avril 2025 à décembre 2026\./),
  ]);
});
