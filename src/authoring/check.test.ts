import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import { checkCompte, checkScenario } from './check.ts';
import { ACCOUNT, SCENARIO, saidOfAccount, saidOfScenario, spoilt } from './example-files.ts';

test('what is right is not spoken of', () => {
  expect(saidOfAccount(ACCOUNT)).toEqual([]);
  expect(saidOfScenario(SCENARIO)).toEqual([]);
});

test.each([
  ['a wrong type', 'minutes: 10', 'minutes: dix', '9 : `minutes` : il faut un nombre, et vous avez écrit un texte (« dix »).'],
  ['a number out of range', 'minutes: 10', 'minutes: 1', '9 : `minutes` : il faut 2 au moins.'],
  [
    'a list that is a text',
    'objectifs: ["Essayer."]',
    'objectifs: "Essayer."',
    '10 : `objectifs` : il faut une liste : une ligne par élément, avec un tiret, et vous avez écrit un texte (« Essayer. »).',
  ],
  [
    'an empty list',
    'objectifs: ["Essayer."]',
    'objectifs: []',
    '10 : `objectifs` : il faut au moins une ligne dans cette liste.',
  ],
  ['a value left empty', 'portail: caf', 'portail:', '3 : `portail` : il faut un texte, et vous avez écrit rien du tout.'],
  [
    'a missing key',
    'regles: "2026-11"\n',
    '',
    '1 : Il manque la ligne `regles`. Le mois dont on prend les règles et les montants : "2026-11".',
  ],
  [
    'an unknown key that looks like another',
    'portail: caf',
    'portial: caf',
    '3 : Vous avez écrit `portial` ; vouliez-vous dire `portail` ?',
  ],
  [
    'an accent too many',
    'niveau: debutant',
    'niveau: débutant',
    '8 : Vous avez écrit `débutant` ; vouliez-vous dire `debutant` ?',
  ],
  [
    'an unknown word',
    'niveau: debutant',
    'niveau: dur',
    '8 : Le mot `dur` n’existe pas. Vous pouvez écrire : debutant, intermediaire, avance.',
  ],
  [
    'a language that does not exist',
    'titre: "Un essai"',
    'titre: { fr: "Un essai", eng: "A try" }',
    '1 : Vous avez écrit `eng` ; vouliez-vous dire `en` ?',
  ],
  [
    'HTML in a text',
    'titre: "Un essai"',
    'titre: "Un <b>essai</b>"',
    '1 : `titre` : Les balises HTML ne sont pas permises : écrivez du texte simple.',
  ],
  [
    'HTML in a variant',
    'titre: "Un essai"',
    'titre: { fr: "Un essai", en: "<script>alert(1)</script>" }',
    '1 : `titre` (en) : Les balises HTML ne sont pas permises : écrivez du texte simple.',
  ],
  [
    'a day that is not written as one',
    'debut: "2026-11-03"',
    'debut: 3 novembre',
    '5 : `debut` : Écrivez un jour « AAAA-MM-JJ » entre guillemets, par exemple "2026-11-03".',
  ],
  [
    'a day that does not exist',
    'debut: "2026-11-03"',
    'debut: "2026-11-31"',
    '5 : Le 2026-11-31 n’existe pas dans le calendrier.',
  ],
  [
    'an unknown portal',
    'portail: caf',
    'portail: impots',
    '3 : Le portail `impots` n’existe pas. Vous pouvez écrire : caf, pole-emploi, ants.',
  ],
  ['an unknown account', 'compte: lou', 'compte: loup', '4 : Vous avez écrit `loup` ; vouliez-vous dire `lou` ?'],
  [
    'an unknown fact',
    'fait: situationExacte',
    'fait: situationExate',
    '23 : Vous avez écrit `situationExate` ; vouliez-vous dire `situationExacte` ?',
  ],
  [
    'an answer that the fact refuses',
    'valeur: "oui"',
    'valeur: "peut-être"',
    '23 : `situationExacte` ne peut pas valoir « peut-être ». Choisissez une des réponses proposées.',
  ],
  [
    'two steps of the same name',
    'id: situation',
    'id: entrer',
    '19 : Deux étapes ont le même nom, `entrer`. Donnez un autre nom à celle-ci.',
  ],
  [
    'two events awaited at once',
    '{ connecte: { portail: caf } }',
    '{ connecte: { portail: caf }, attendu: {} }',
    '18 : `attend` : Une étape attend un seul évènement : gardez une seule ligne sous « attend ».',
  ],
  [
    'an unknown event',
    '{ connecte: { portail: caf } }',
    '{ connecter: { portail: caf } }',
    '18 : Vous avez écrit `connecter` ; vouliez-vous dire `connecte` ?',
  ],
  [
    'an unknown place',
    '{ connecte: { portail: caf } }',
    '{ ouvert: { lieu: "caf:paiement" } }',
    '18 : Vous avez écrit `caf:paiement` ; vouliez-vous dire `caf:paiements` ?',
  ],
  [
    'a paper that the person does not have',
    '{ connecte: { portail: caf } }',
    '{ ouvert: { lieu: "papier:bulletin-cantine-2026-8" } }',
    '18 : Vous avez écrit `papier:bulletin-cantine-2026-8` ; vouliez-vous dire `papier:bulletin-cantine-2026-08` ?',
  ],
  [
    'an unknown message',
    '{ connecte: { portail: caf } }',
    '{ lu: { modele: trop-persu } }',
    '18 : Vous avez écrit `trop-persu` ; vouliez-vous dire `trop-percu` ?',
  ],
  [
    'an unknown check',
    '{ connecte: { portail: caf } }',
    '{ verifie: { controle: ressource-juste } }',
    '18 : Vous avez écrit `ressource-juste` ; vouliez-vous dire `ressources-justes` ?',
  ],
  [
    'an unknown incident',
    '{ connecte: { portail: caf } }',
    '{ subi: { incident: ennuis } }',
    '18 : Vous avez écrit `ennuis` ; vouliez-vous dire `ennui` ?',
  ],
  [
    'somebody unknown in « pour »',
    'fait: situationExacte, valeur: "oui"',
    'fait: ligne, pour: "2026-08/loup"',
    '23 : Vous avez écrit `loup` ; vouliez-vous dire `lou` ?',
  ],
  [
    'an unknown moment for an incident',
    'requete: declaration',
    'requete: declarations',
    '32 : Vous avez écrit `declarations` ; vouliez-vous dire `declaration` ?',
  ],
  ['an unknown action', '- envoyer: decl', '- envoie: decl', '37 : Vous avez écrit `envoie` ; vouliez-vous dire `envoyer` ?'],
  [
    'an unknown figure',
    'demarche: declaration-trimestrielle }\n  - envoyer',
    'demarche: declaration-trimestrielle, avec: netAPayé }\n  - envoyer',
    '36 : Vous avez écrit `netAPayé` ; vouliez-vous dire `netAPayer` ?',
  ],
  [
    'an unknown glossary mark',
    '[[nir|numéro]]',
    '[[nirr|numéro]]',
    '17 : Glossaire. Vous avez écrit `nirr` ; vouliez-vous dire `nir` ?',
  ],
  [
    'a glossary mark left open',
    '[[nir|numéro]]',
    '[[nir|numéro',
    '17 : Une marque de glossaire est mal fermée. Elle s’écrit [[id|mot affiché]].',
  ],
])('a scenario with %s', (_what, from, to, message) => {
  expect(saidOfScenario(spoilt(SCENARIO, from, to))).toEqual([message]);
});

test('an edition that does not exist is not guessed', () => {
  expect(saidOfScenario(spoilt(SCENARIO, 'portail: caf', 'portail: caf\neditions: ["2026"]'))).toEqual([
    '4 : L’édition `2026` n’existe pas. Vous pouvez écrire : 2024, 2025.',
  ]);
});

test('an unreachable step is told once, whatever the number of editions', () => {
  const text = spoilt(SCENARIO, '{ connecte: { portail: caf } }', '{ lu: { modele: radiation } }');
  expect(saidOfScenario(text)).toEqual([
    '14 : L’étape « entrer » n’est jamais atteinte : la solution se termine sans lu (modele: radiation). Complétez la solution, ou corrigez « attend ».',
  ]);
});

test.each([
  [
    'a month that does not exist',
    'regles: "2026-11"',
    'regles: "2026-13"',
    '6 : Le mois 2026-13 n’existe pas : après l’année, écrivez 01 à 12.',
  ],
  ['a year that is too far', 'debut: "2026-11-03"', 'debut: "9999-12-31"', '5 : L’année 9999 est trop loin : de 1900 à 2099.'],
  [
    'a day before the story',
    '  - envoyer:',
    '  - attendre: { jusqua: "2026-11-01" }\n  - envoyer:',
    '37 : Le 2026-11-01 est avant le début de l’histoire (2026-11-03).',
  ],
  [
    'a story without end',
    '  - envoyer:',
    '  - attendre: { jusqua: "2098-11-01" }\n  - envoyer:',
    '37 : Une histoire dure trois ans au plus : jusqu’au 2029-11-03.',
  ],
])('a scenario with %s', (_what, from, to, message) => {
  expect(saidOfScenario(spoilt(SCENARIO, from, to))).toEqual([message]);
});

test.each(['2020-01', '2025-03', '2027-01'])('rules of %s, whose amounts are not known to the CAF, are refused', (regles) => {
  expect(saidOfScenario(spoilt(SCENARIO, 'regles: "2026-11"', `regles: "${regles}"`))).toEqual([
    '6 : Les montants légaux de CAF sont connus d’avril 2025 à décembre 2026. Choisissez un de ces mois, le plus souvent celui de « debut ».',
  ]);
});

test.each(['2025-04', '2026-12'])('rules of %s, the first or the last that are known, are taken', (regles) => {
  const said = saidOfScenario(spoilt(SCENARIO, 'regles: "2026-11"', `regles: "${regles}"`)).join();
  expect(said).not.toContain('montants légaux');
});

test.each(['2023-12', '2030-01'])('rules of %s, whose unemployment amounts are not known, are refused', (regles) => {
  const text = readFileSync('scenarios/pole-emploi/premiere-actualisation.yaml', 'utf8');
  const account = readFileSync('scenarios/comptes/malik.yaml', 'utf8');
  const { content } = checkCompte(account, 'scenarios/comptes/malik.yaml', { portals });
  const comptes = new Map<string, Compte>(content ? [['malik', content]] : []);
  const { problems } = checkScenario(
    spoilt(text, 'regles: "2026-11"', `regles: "${regles}"`),
    'scenarios/pole-emploi/essai.yaml',
    {
      portals,
      comptes,
    },
  );
  expect(problems.map(({ message }) => message)).toEqual([
    'Les montants légaux de Pôle emploi sont connus de janvier 2024 à décembre 2027. Choisissez un de ces mois, le plus souvent celui de « debut ».',
  ]);
});

test('a step of another edition is unreachable in this one', () => {
  const text = spoilt(
    SCENARIO,
    '{ repondu: { fait: situationExacte, valeur: "oui" } }',
    '{ repondu: { fait: ligne, pour: "2026-08" } }',
  );
  expect(saidOfScenario(text)).toEqual([
    '19 : Dans l’édition 2024 : l’étape « situation » n’est jamais atteinte : la solution se termine sans repondu (fait: ligne, pour: 2026-08). Complétez la solution, ou corrigez « attend ».',
  ]);
});

test('a solution that is refused for ever is told', () => {
  const text = spoilt(SCENARIO, '    queFaire', '    jusqua: "2026-12-31"\n    queFaire');
  expect(saidOfScenario(text)).toEqual([
    '38 : Dans la solution, cette ligne n’aboutit pas : la solution n’avance plus (envoyer la requête « declaration »). Vérifiez sa valeur.',
  ]);
});

test('a step that is done from the start is worth a look', () => {
  const indebted = spoilt(
    ACCOUNT,
    'modele: libre',
    'modele: trop-percu\n      donnees: { prestation: prime-activite, montant: 50 }',
  );
  const text = spoilt(SCENARIO, '{ connecte: { portail: caf } }', '{ verifie: { controle: dette } }');
  expect(saidOfScenario(text, indebted)).toEqual([
    '14 : (attention) L’étape « entrer » est déjà faite au début de l’histoire : elle n’apprendra rien.',
  ]);
});

test('a language that was begun must be whole', () => {
  expect(saidOfScenario(spoilt(SCENARIO, 'titre: "Un essai"', 'titre: { fr: "Un essai", falc: "Essai" }'))).toEqual([
    '2 : (attention) La langue « falc » est commencée, mais il manque 17 textes (lignes 2, 7, 10, 11, 12, 15, 16, 17…).',
    '4 : (attention) Ce scénario existe en « falc », mais pas tous les textes du compte « lou ».',
  ]);
});

test.each([
  [
    'an unquoted leading zero',
    '"0001234"',
    '0001234',
    '8 : Mettez 0001234 entre guillemets ("0001234"), sinon le zéro du début disparaît.',
  ],
  [
    'an unquoted number',
    '"2960300012345"',
    '2960300012345',
    '6 : `numeroSecuriteSociale` : Mettez le numéro de sécurité sociale entre guillemets, sinon les zéros du début disparaissent.',
  ],
  [
    'a NIR that could exist',
    '"2960300012345"',
    '"2960375012345"',
    '6 : `numeroSecuriteSociale` : Ce numéro pourrait exister : un numéro fictif a le département 00 (6e et 7e chiffres).',
  ],
  [
    'a NIR of another month of birth',
    '"2960300012345"',
    '"2960400012345"',
    '6 : (attention) Les chiffres 2 à 5 disent l’année et le mois de naissance : 9603 irait avec 1996-03-01, et non 9604.',
  ],
  ['a mail that could exist', 'courrier.test', 'courrier.fr', '9 : `courriel` : Une adresse fictive se termine par .test'],
  [
    'a phone that could exist',
    '06 39 98 02 02',
    '06 12 34 56 78',
    '10 : `telephone` : Un numéro fictif commence par 06 39 98 ou 01 99 00.',
  ],
  [
    'an IBAN that could exist',
    'FR76 0000 0000 0011 1111 1111 131',
    'FR76 3000 6000 0112 3456 7890 189',
    '33 : `iban` : Cet IBAN pourrait exister : un IBAN fictif a le code banque 00000.',
  ],
  [
    'a misspelt amount',
    'montantNetSocial: 800.10',
    'montantNetSoical: 800.10',
    '23 : Vous avez écrit `montantNetSoical` ; vouliez-vous dire `montantNetSocial` ?',
  ],
  [
    'an amount between quotes',
    'montantNetSocial: 800.10',
    'montantNetSocial: "800,10"',
    '23 : `montantNetSocial` : Écrivez un montant en euros avec un point, sans guillemets : 912.40',
  ],
  [
    'figures in an unusual order',
    'netAPayer: 780.20',
    'netAPayer: 900',
    '23 : (attention) D’habitude, le net imposable est le plus haut, puis le montant net social, puis le net à payer. Vérifiez ces trois lignes.',
  ],
  [
    'figures that no slip can have',
    'netImposable: 829.30',
    'netImposable: 824.30',
    '23 : (attention) Un vrai bulletin n’a pas ces montants : le net imposable vaut au moins 1,036 fois le montant net social, qui vaut au plus 0,7916 fois le brut. À la place des trois lignes, écrivez `brut: 1010.74` : le bulletin se calcule, avec 800,10\u00a0€ de montant net social.',
  ],
  [
    'a net social too high for its gross pay',
    'netImposable: 829.30',
    'netImposable: 829.30\n        brut: 1005',
    '23 : (attention) Un vrai bulletin n’a pas ces montants : le net imposable vaut au moins 1,036 fois le montant net social, qui vaut au plus 0,7916 fois le brut. À la place des trois lignes, écrivez `brut: 1010.74` : le bulletin se calcule, avec 800,10\u00a0€ de montant net social.',
  ],
  [
    'two of the three net lines',
    '        netImposable: 829.30\n',
    '',
    '22 : `habituel` : Écrivez les trois lignes « montantNetSocial », « netAPayer », « netImposable », ou aucune : avec « brut », elles se calculent.',
  ],
  [
    'a slip written by hand, and an event that would change nothing',
    'netImposable: 829.30',
    'netImposable: 829.30\n        evenements: [{ type: acompte, montant: 100 }]',
    '22 : `habituel` : Ce bulletin est écrit à la main (« montantNetSocial », « netAPayer », « netImposable ») : « evenements » n’y changerait rien. Enlevez ces trois lignes : avec « brut », elles se calculent.',
  ],
  [
    'a pay under the Smic',
    '        montantNetSocial: 800.10\n        netAPayer: 780.20\n        netImposable: 829.30\n',
    '        brut: 1000\n        heures: 86.67\n',
    '23 : (attention) 11,54\u00a0€ de l’heure, c’est moins que le Smic (12,31\u00a0€). Pour ces heures, écrivez au moins 1066.91.',
  ],
  ['a job of nobody', 'personne: lou', 'personne: loup', '21 : Vous avez écrit `loup` ; vouliez-vous dire `lou` ?'],
  ['a name used twice', 'id: cantine', 'id: lou', '19 : Le nom `lou` sert déjà. Donnez un autre nom à celui-ci.'],
  [
    'a paper that takes the name of the automatic ones',
    'id: rib',
    'id: carte',
    '30 : Le nom `carte` est déjà pris : ces papiers se font tout seuls.',
  ],
  ['an unknown kind of paper', 'type: rib', 'type: ribe', '31 : Vous avez écrit `ribe` ; vouliez-vous dire `rib` ?'],
  ['a day that does not exist', 'le: "2026-10-02"', 'le: "2026-02-30"', '35 : Le 2026-02-30 n’existe pas dans le calendrier.'],
  ['an unknown past event', '    recu:', '    resu:', '36 : Vous avez écrit `resu` ; vouliez-vous dire `recu` ?'],
  [
    'a misspelt word in a past event',
    'modele: libre',
    'modèle: libre',
    '40 : Vous avez écrit `modèle` ; vouliez-vous dire `modele` ?',
  ],
  ['an unknown channel', 'canal: espace', 'canal: espaces', '38 : Vous avez écrit `espaces` ; vouliez-vous dire `espace` ?'],
  [
    'two past events in one',
    '    recu:',
    '    lu: { message: avis }\n    recu:',
    '35 : Un évènement passé dit une seule chose : recu, lu ou paye. Faites-en deux.',
  ],
  [
    'a month that is not written as one',
    '      habituel:',
    '      paies: { "2026-8": { montantNetSocial: 1, netAPayer: 1, netImposable: 1 } }\n      habituel:',
    '22 : `2026-8` : Écrivez un mois « AAAA-MM » entre guillemets, par exemple "2026-08".',
  ],
  [
    'money that comes before its pay day',
    '      habituel:',
    '      paies: { "2026-08": { payeLe: "2026-08-31", arriveeSurCompte: "2026-08-30", montantNetSocial: 1, netAPayer: 1, netImposable: 1 } }\n      habituel:',
    '22 : L’argent ne peut pas arriver avant le jour de paie.',
  ],
])('an account with %s', (_what, from, to, message) => {
  expect(saidOfAccount(spoilt(ACCOUNT, from, to))).toEqual([message]);
});

test('a file of 10 MB is refused at once', () => {
  expect(saidOfScenario(`titre: ${'x'.repeat(10_000_000)}`)).toEqual([
    '1 : Le fichier scenarios/caf/essai.yaml est trop gros (256 Ko au plus). Un scénario est un texte court : coupez-le en plusieurs.',
  ]);
});

test('a YAML bomb does not swell', () => {
  const bomb = ['a: &a [x, x]', ...Array.from({ length: 30 }, (_, rank) => `b${rank}: &b${rank} [*a, *a, *a, *a]`)].join('\n');
  const messages = saidOfScenario(bomb);
  expect(messages[0]).toBe(
    '1 : Les raccourcis « & » et « * » ne sont pas permis. Si c’est du texte, mettez-le entre guillemets.',
  );
  expect(messages.length).toBeLessThan(50);
});

test('a name that would change our own objects is refused', () => {
  expect(saidOfAccount(`${ACCOUNT}__proto__: { polluted: true }\n`)).toEqual(['41 : « __proto__ » ne peut pas servir de nom.']);
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['nothing', '', '1 : Le fichier doit être une suite de lignes « nom: valeur ». Partez d’un modèle de scenarios/.'],
  ['a list', '- un\n- deux', '1 : Le fichier doit être une suite de lignes « nom: valeur ». Partez d’un modèle de scenarios/.'],
  ['an account', ACCOUNT, '1 : Ce fichier est un compte : rangez-le dans scenarios/comptes.'],
])('a scenario file that holds %s', (_what, text, message) => {
  expect(saidOfScenario(text)).toEqual([message]);
});

test('an account file that holds a scenario', () => {
  expect(saidOfAccount(SCENARIO)).toEqual([
    '1 : Ce fichier est un scénario : rangez-le dans le dossier de son portail, par exemple scenarios/caf.',
  ]);
});
