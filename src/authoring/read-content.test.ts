import { expect, test } from 'vitest';
import { growth, IN_PROPORTION } from '#testing/growth.ts';
import { readContent } from './read-content.ts';

const SCENARIO = `
titre: Un petit essai
resume: On regarde ses paiements.
portail: caf
compte: nadia
debut: "2026-11-03"
regles: "2026-11"
public: Tout le monde
niveau: debutant
minutes: 10
objectifs: [Lire ses paiements]
competences: [Se repérer]
but: Trouver le dernier paiement.
etapes:
  - id: paiements
    titre: Regarder
    consigne: Ouvrez vos paiements.
    explication: Tout y est.
    attend: { ouvert: { lieu: "caf:paiements" } }
solution:
  - ouvrir: "caf:paiements"
retenir: [On peut regarder sans risque]
discussion: [Que voit-on ?]
`;

const COMPTE = `
prenom: Nadia
nom: Exemple
presentation: 34 ans, un enfant
naissance: "1992-01-02"
identifiants:
  numeroSecuriteSociale: "2920100123456"
  motDePasse: Lilas-Bleu
  numeroAllocataire: "0123456"
  courriel: nadia@courriel.test
  telephone: "06 39 98 01 02"
foyer: { adultes: [{ id: nadia, prenom: Nadia, naissance: "1992-01-02" }] }
logement: { statut: locataire, adresse: 12 rue Inventée }
verite: {}
droits: { prestations: [prime-activite], declarationEn: "2026-11" }
historique:
  - le: "2026-10-01"
    recu: { message: m1, canal: espace, de: caf, modele: libre }
`;

const messages = (text: string, file = 'caf/essai.yaml') => {
  const read = readContent(text, file);
  return read.ok ? [] : read.problems.map(({ line, message }) => `${line} ${message}`);
};

test('un scénario prend pour identifiant son chemin', () => {
  expect(readContent(SCENARIO, 'caf/essai.yaml')).toMatchObject({
    ok: true,
    kind: 'scenario',
    value: { id: 'caf/essai', niveau: 'debutant', incidents: [] },
  });
});

test('un compte prend pour identifiant le nom de son fichier, et garde son histoire', () => {
  expect(readContent(COMPTE, 'comptes/nadia.yaml')).toMatchObject({
    ok: true,
    kind: 'compte',
    value: { id: 'nadia', historique: [{ le: '2026-10-01', recu: { message: 'm1' } }] },
  });
});

test('un nom mal écrit est dit à sa ligne, avec le mot qui était sans doute voulu', () => {
  expect(messages(SCENARIO.replace('public:', 'publics:'))).toContainEqual(expect.stringMatching(/^8 .*`publics`.*`public`/));
});

test('une valeur fausse est dite à sa ligne', () => {
  expect(messages(SCENARIO.replace('niveau: debutant', 'niveau: dur'))).toEqual([
    expect.stringMatching(/^9 .*debutant, intermediaire, avance/),
  ]);
  expect(messages(SCENARIO.replace('titre: Regarder', 'titre: "<b>Regarder</b>"'))).toEqual([
    expect.stringMatching(/^16 .*balises HTML/),
  ]);
});

test('un évènement passé inconnu est refusé', () => {
  expect(messages(COMPTE.replace('recu:', 'rêvé:'), 'comptes/nadia.yaml')).toContainEqual(expect.stringMatching(/^17 /));
});

test('une ligne illisible est dite la première, puis les lignes qui manquent, ensemble', () => {
  expect(messages('titre: Le mois : août')).toEqual([
    expect.stringContaining('guillemets'),
    expect.stringMatching(/^1 Il manque 15 lignes ici : `resume`, `portail`, /),
  ]);
});

test('un fichier de quinze mille mots inconnus est refusé sans attendre, avec vingt remarques et leur nombre', async () => {
  const long = (size: number) => `${SCENARIO}${Array.from({ length: size }, (_, rank) => `conseigne${rank}: x`).join('\n')}\n`;
  expect(await growth(long, 4_000, (text) => readContent(text, 'caf/long.yaml'))).toBeLessThan(IN_PROPORTION);
  const read = readContent(long(15_000), 'caf/long.yaml');
  if (read.ok) throw new Error('Il devait être refusé');
  expect(read.problems).toHaveLength(21);
  expect(read.problems.map(({ message }) => message)).toContain('Il y a ici 14980 autres mots inconnus. Est-ce le bon fichier ?');
});
