import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import { checkCompte, checkScenario } from '../check.ts';
import { ACCOUNT, SCENARIO, saidOfScenario, spoilt } from '../example-files.ts';

/* A solution may use only what the person has on that day, in the order in which its author wrote it. */

const action = (line: string) => spoilt(SCENARIO, '  - remplir:', `  - ${line}\n  - remplir:`);
const waiting = (text: string, jour: string) =>
  spoilt(text, '  - seConnecter: caf', `  - attendre: { jusqua: "${jour}" }\n  - seConnecter: caf`);

const textOf = (file: string): string => readFileSync(join(import.meta.dirname, '..', '..', '..', 'scenarios', file), 'utf8');
const ROSA = textOf('comptes/rosa.yaml');
/** Rosa's October slip comes on 10 November, and the story begins on the 3rd; her trainer tells the amount, unless it is taken out. */
const ESTIMATED = textOf('pole-emploi/mois-travaille.yaml');
const UNTOLD = ESTIMATED.replaceAll('495 €', 'la somme');
const saidOfRosa = (text: string, account = ROSA): string[] => {
  const { content } = checkCompte(account, 'scenarios/comptes/rosa.yaml', { portals });
  const comptes = new Map<string, Compte>(content ? [['rosa', content]] : []);
  return checkScenario(text, 'scenarios/pole-emploi/essai.yaml', { portals, comptes }).problems.map(({ message }) => message);
};

test('un montant dont le bulletin n’est pas arrivé ce jour-là ne peut pas être écrit', () => {
  expect(saidOfRosa(UNTOLD)).toEqual([
    'La solution écrit 495,00\u00a0€, qui se lit sur le bulletin d’octobre 2026 (Accueil du Port Inventé). Ce bulletin n’arrive que le 10 novembre 2026 : le 3 novembre 2026, la personne ne l’a pas. Avancez le calendrier avant cette ligne : - attendre: { jusqua: "2026-11-10" }',
  ]);
});

test('le même montant s’écrit une fois le bulletin arrivé', () => {
  expect(saidOfRosa(UNTOLD.replace('  - seConnecter:', '  - attendre: { jusqua: "2026-11-10" }\n  - seConnecter:'))).toEqual([]);
});

test('un montant avec des centimes n’y échappe pas', () => {
  expect(saidOfRosa(UNTOLD, spoilt(ROSA, 'brut: 450.00', 'brut: 450.37'))).toEqual([
    expect.stringMatching(/^La solution écrit 495,37/),
  ]);
});

test('un montant que la consigne donne peut s’écrire sans le bulletin', () => {
  expect(saidOfRosa(ESTIMATED)).toEqual([]);
});

test('un papier qui n’est pas encore arrivé ne s’ouvre pas', () => {
  const letter = spoilt(
    ACCOUNT,
    'historique:',
    '  - { id: lettre, type: courrier, titre: Une lettre, de: La Caf, le: "2026-12-01", texte: Bonjour }\nhistorique:',
  );
  expect(saidOfScenario(action('ouvrir: "papier:lettre"'), letter)).toEqual([
    '36 : Le papier `lettre` n’arrive que le 1er décembre 2026 : le 3 novembre 2026, la personne ne l’a pas. Avancez le calendrier avant cette ligne : - attendre: { jusqua: "2026-12-01" }',
  ]);
  expect(saidOfScenario(waiting(action('ouvrir: "papier:lettre"'), '2026-12-01'), letter)).toEqual([]);
});

test('un message qui n’est pas encore arrivé ne se lit pas', () => {
  expect(saidOfScenario(action('lire: { modele: accuse-reception }'))).toEqual([
    '36 : Le message `accuse-reception` n’est pas encore arrivé à cette ligne : il arrive le 3 novembre 2026. Mettez cette ligne après celle qui avance le calendrier jusque-là.',
  ]);
});

test.each([
  [
    'un message qui n’arrive jamais',
    'lire: { modele: radiation }',
    '39 : Il n’y a rien à lire ici : le message `radiation` n’est pas arrivé, ou il est déjà lu.',
  ],
  [
    'une question qui n’est pas posée',
    'repondre: { fait: motif, pour: "2026-08", valeur: montant-errone }',
    '39 : Cette réponse ne se donne jamais : `motif` n’est pas demandé à ce moment pour « 2026-08 », ou la réponse y est déjà.',
  ],
  [
    'une attente sans fin',
    'attendre: { que: { recu: { modele: code-connexion, canal: courrier } } }',
    '39 : Cette attente est sans fin : « recu (modele: code-connexion, canal: courrier) » n’arrive jamais. Attendez autre chose, ou retirez cette ligne.',
  ],
])('à la fin de la solution, %s', (_what, line, message) => {
  expect(saidOfScenario(spoilt(SCENARIO, 'retenir:', `  - ${line}\nretenir:`))).toEqual([message.replace('39', '38')]);
});

test('des étapes dans un ordre que la solution contredit', () => {
  const [situation, envoyer] = [
    '{ repondu: { fait: situationExacte, valeur: "oui" } }',
    '{ envoye: { demarche: declaration-trimestrielle } }',
  ];
  const text = SCENARIO.replace(situation, '§').replace(envoyer, situation).replace('§', envoyer);
  expect(saidOfScenario(text)).toEqual([
    expect.stringMatching(
      /^\d+ : La solution fait l’étape « envoyer » avant l’étape « situation », mais les étapes sont écrites dans l’autre ordre\./,
    ),
  ]);
});

test('une valeur fausse se dit une fois, là où elle est, avec celle de la solution', () => {
  expect(saidOfScenario(spoilt(SCENARIO, 'valeur: "oui"', 'valeur: "changement"'))).toEqual([
    '23 : L’étape attend `situationExacte: changement`, et la solution répond « oui ». Mettez la même réponse aux deux endroits.',
  ]);
});

test('quand plus rien n’est atteint jusqu’à la fin, la première étape seule est dite', () => {
  const text = spoilt(
    SCENARIO,
    '  - remplir: { demarche: declaration-trimestrielle }\n  - envoyer: declaration-trimestrielle\n',
    '',
  );
  expect(saidOfScenario(text)).toEqual([
    expect.stringMatching(/^19 : L’étape « situation » n’est jamais atteinte/),
    expect.stringMatching(/^30 : \(attention\) L’incident « ennui » n’arrive jamais/),
  ]);
});

test('un incident qui n’arrive jamais mérite un regard', () => {
  expect(saidOfScenario(spoilt(SCENARIO, 'requete: declaration', 'requete: document'))).toEqual([
    '30 : (attention) L’incident « ennui » n’arrive jamais dans la solution : rien n’y est demandé au moment « document ».',
  ]);
});

test('une lettre de l’historique datée au milieu de l’histoire', () => {
  const text = spoilt(SCENARIO, 'retenir:', '  - attendre: { jusqua: "2026-12-10" }\nretenir:');
  expect(saidOfScenario(text, spoilt(ACCOUNT, 'le: "2026-10-02"', 'le: "2026-11-20"'))).toEqual([
    '4 : L’évènement du 20 novembre 2026, dans l’`historique` du compte « lou », est après le début de l’histoire (3 novembre 2026) : il n’arriverait jamais. Mettez un jour d’avant, ou écrivez-le dans `papiers` (type: courrier, le: "2026-11-20") : il arrivera ce jour-là.',
  ]);
});

test('un enfant qui n’est pas encore né', () => {
  const child = (jour: string) => spoilt(ACCOUNT, 'logement:', `  enfants: [{ prenom: Sam, naissance: "${jour}" }]\nlogement:`);
  expect(saidOfScenario(SCENARIO, child('2027-05-02'))).toEqual([
    '4 : (attention) Sam, enfant du compte « lou », naît le 2 mai 2027, après la fin de l’histoire : cet enfant n’y compte jamais.',
  ]);
  expect(saidOfScenario(SCENARIO, child('2020-05-02'))).toEqual([]);
});
