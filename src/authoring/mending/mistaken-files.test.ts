import { expect, test } from 'vitest';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import { checkCompte, checkScenario } from '../check.ts';
import { ACCOUNT, SCENARIO, spoilt } from '../example-files.ts';

/* One mistake of each kind that people make: one remark, at its line, with the line corrected when there is one right answer. */

const lou = checkCompte(ACCOUNT, 'scenarios/comptes/lou.yaml', { portals }).content as Compte;
const comptes = new Map([['lou', lou]]);

interface Told {
  line: number;
  message: string;
  corrected?: string;
}
const told = (text: string, account = false): Told[] => {
  const { problems } = account
    ? checkCompte(text, 'scenarios/comptes/lou.yaml', { portals })
    : checkScenario(text, 'scenarios/caf/essai.yaml', { portals, comptes });
  return problems.map(({ line, message, corrected }) => ({ line, message, ...(corrected === undefined ? {} : { corrected }) }));
};

// What is written, what was meant or what replaces it, the line, and what the remark must say.
test.each([
  ['trois espaces au lieu de quatre', '    titre: "Entrer"', '   titre: "Entrer"', 15, 'décalage', '    titre: "Entrer"'],
  ['une tabulation', '    titre: "Entrer"', '\ttitre: "Entrer"', 15, 'tabulation', '    titre: "Entrer"'],
  ['un tiret oublié', '  - id: situation', '    id: situation', 19, 'tiret', '  - id: situation'],
  ['un tiret de trop', '    titre: "Entrer"', '  - titre: "Entrer"', 15, 'tiret', '    titre: "Entrer"'],
  ['une puce de Word', '  - remplir', '  • remplir', 36, '« • »', '  - remplir: { demarche: declaration-trimestrielle }'],
  [
    'des guillemets de Word',
    'titre: "Entrer"',
    'titre: “Entrer : vite”',
    15,
    'traitement de texte',
    '    titre: "Entrer : vite"',
  ],
  ['des guillemets français', 'debut: "2026-11-03"', 'debut: « 2026-11-03 »', 5, '« »', 'debut: "2026-11-03"'],
  ['des guillemets dans un texte', 'titre: "Entrer"', 'titre: "Dites "oui""', 15, 'trop tôt', '    titre: "Dites « oui »"'],
  ['un texte avec deux-points', 'titre: "Entrer"', 'titre: Entrer : vite', 15, 'guillemets', '    titre: "Entrer : vite"'],
  ['un texte coupé par un dièse', 'titre: "Entrer"', 'titre: Étape #1', 15, '« #1 » ne se verrait pas', '    titre: "Étape #1"'],
  [
    'un mot mal écrit',
    'consigne: "Connectez',
    'consinge: "Connectez',
    16,
    'vouliez-vous dire `consigne`',
    '    consigne: "Connectez-vous."',
  ],
  [
    'une donnée inconnue',
    'fait: situationExacte',
    'fait: situationExate',
    23,
    '`situationExacte`',
    '    attend: { repondu: { fait: situationExacte, valeur: "oui" } }',
  ],
  [
    'une réponse avec une majuscule',
    'valeur: "oui"',
    'valeur: "Oui"',
    23,
    'ne peut pas valoir',
    '    attend: { repondu: { fait: situationExacte, valeur: "oui" } }',
  ],
  ['un autre compte', 'compte: lou', 'compte: luo', 4, '`lou`', 'compte: lou'],
  ['une date en lettres', 'debut: "2026-11-03"', 'debut: "3 novembre 2026"', 5, 'AAAA-MM-JJ', 'debut: "2026-11-03"'],
  ['une date à la française', 'debut: "2026-11-03"', 'debut: 03/11/2026', 5, 'AAAA-MM-JJ', 'debut: "2026-11-03"'],
  ['un mois en lettres', 'regles: "2026-11"', 'regles: Novembre 2026', 6, 'AAAA-MM', 'regles: "2026-11"'],
  ['une édition sans guillemets', 'compte: lou', 'compte: lou\neditions: [2025]', 5, 'un texte', 'editions: ["2025"]'],
  ['une édition sans crochets', 'compte: lou', 'compte: lou\neditions: "2025"', 5, 'une liste', 'editions: ["2025"]'],
  ['oui au lieu de true', 'compte: lou', 'compte: lou\nstrict: oui', 5, 'true ou false', 'strict: true'],
  [
    'une accolade oubliée',
    '{ connecte: { portail: caf } }',
    '{ connecte: { portail: caf }',
    18,
    '« } »',
    '    attend: { connecte: { portail: caf } }',
  ],
])('un scénario avec %s', (_what, from, to, line, says, corrected) => {
  expect(told(spoilt(SCENARIO, from, to))).toEqual([{ line, message: expect.stringContaining(says), corrected }]);
});

// No line can be given: nobody knows what was meant.
test.each([
  ['une édition d’un autre portail', 'compte: lou', 'compte: lou\neditions: ["2026"]', 5, 'Vous pouvez écrire : 2024, 2025'],
  ['un endroit inconnu', '{ connecte: { portail: caf } }', '{ ouvert: { lieu: "caf:cave-a-vin" } }', 18, 'n’existe pas'],
  ['une étape que rien ne fait', '{ connecte: { portail: caf } }', '{ lu: { modele: radiation } }', 14, 'n’est jamais atteinte'],
  ['deux étapes du même nom', 'id: situation', 'id: entrer', 19, 'Deux étapes ont le même nom'],
  ['un mot écrit deux fois', 'compte: lou', 'compte: lou\ncompte: lou', 5, 'deux fois'],
])('un scénario avec %s', (_what, from, to, line, says) => {
  expect(told(spoilt(SCENARIO, from, to))).toEqual([{ line, message: expect.stringContaining(says) }]);
});

const AMOUNT = '        montantNetSocial: 800.10';
test.each([
  ['une virgule', 'montantNetSocial: 800.10', 'montantNetSocial: 800,10', 23, AMOUNT],
  ['le signe €', 'montantNetSocial: 800.10', 'montantNetSocial: 800,10 €', 23, AMOUNT],
  ['des guillemets', 'montantNetSocial: 800.10', 'montantNetSocial: "800.10"', 23, AMOUNT],
])('un compte dont un montant a %s', (_what, from, to, line, corrected) => {
  expect(told(spoilt(ACCOUNT, from, to), true)).toEqual([{ line, message: expect.stringContaining('912.40'), corrected }]);
});

test('une virgule dans un montant entre accolades est dite comme telle', () => {
  const text = ACCOUNT.replace(
    /habituel:\n.*\n.*\n.*\n/,
    'habituel: { montantNetSocial: 800,00, netAPayer: 780.20, netImposable: 829.30 }\n',
  );
  expect(told(text, true)).toEqual([
    {
      line: 22,
      message: expect.stringContaining('virgule'),
      corrected: '      habituel: { montantNetSocial: 800.00, netAPayer: 780.20, netImposable: 829.30 }',
    },
  ]);
});

test.each([
  ['vide', ''],
  ['d’une image', '\u0000\u0001PNG'],
  ['d’une autre écriture', new TextDecoder().decode(new Uint8Array([0x74, 0x3a, 0x20, 0xe9]))],
  ['énorme', `titre: ${'x'.repeat(400_000)}`],
  ['sans aucune des lignes qu’il faut', 'titre: "Bonjour"\n'],
])('un fichier %s : une seule remarque', (_what, text) => {
  expect(told(text)).toHaveLength(1);
  expect(told(text)[0]?.line).toBe(1);
});

test('dix lignes venues d’un traitement de texte : une remarque par ligne, et toutes se corrigent', () => {
  const text = SCENARIO.replace(/(?<=: )"([^"]*)"$/gm, '“$1”');
  const lines = text.split('\n');
  const problems = told(text);
  expect(problems.length).toBe(10);
  for (const { line, corrected } of problems) lines[line - 1] = corrected ?? '';
  expect(lines.slice(0, 12)).toEqual(SCENARIO.split('\n').slice(0, 12));
});

const twice = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

test('un fichier dont les accents ont été encodés deux fois : une seule remarque, avec la ligne juste', () => {
  const lines = SCENARIO.split('\n').filter((line) => line !== twice(line)).length;
  expect(told(twice(SCENARIO))).toEqual([
    {
      line: 2,
      message: expect.stringContaining(`de cette ligne et de ${lines - 1} autres ont été abîmés : « Ã© » au lieu de « é »`),
      corrected: 'resume: "Lou déclare."',
    },
  ]);
});

test('un seul texte collé avec des accents abîmés, comme Windows les montre', () => {
  expect(told(spoilt(SCENARIO, '"Entrer"', '"Lâ€™annÃ©e oÃ¹ Ã§a va"'))).toEqual([
    { line: 15, message: expect.stringContaining('« â€™ » au lieu de « ’ »'), corrected: '    titre: "L’année où ça va"' },
  ]);
});

test('les accents de toutes les langues, les guillemets et les espaces insécables sont justes', () => {
  const right = 'CAFÉ\u00a0», À\u00a0«\u00a0Noël\u00a0», Dès l’Été… Ça, « Âge », Ñandú, größer, São Tomé, « É » – é\u202f!';
  expect(told(spoilt(SCENARIO, '"Entrer"', `"${right}"`))).toEqual([]);
});

test('une phrase que « # » coupe mérite un regard ; une note après un seul mot, ou sur sa ligne, n’en demande pas', () => {
  expect(told(spoilt(SCENARIO, '"Entrer"', 'Le dossier # 3 de Lou'))).toEqual([
    { line: 15, message: expect.stringMatching(/^« # 3 de Lou » ne se verra pas/) },
  ]);
  expect(told(spoilt(SCENARIO, 'minutes: 10', 'minutes: 10 # à revoir avec le groupe'))).toEqual([]);
  expect(told(`# une note\n${SCENARIO}`)).toEqual([]);
});
