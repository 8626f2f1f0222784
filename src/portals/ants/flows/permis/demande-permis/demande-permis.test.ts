import { describe, expect, test } from 'vitest';
import { allPapers } from '#engine/household/papers.ts';
import type { World } from '#engine/journal/world.ts';
import { dueNow } from '#portals/ants/dossier/dues.ts';
import { licenceRequests } from '#portals/ants/dossier/titres/licences.ts';
import { ants } from '#portals/ants/index.ts';
import { ask, fillAndSend, letterOf, messages, owner, session, until } from '#portals/ants/testing/session-builder.ts';

const FLOW = 'demande-permis';
const GOOD = 'EXPHOTO26A7K2M9Q4T8B5C';
const USED = 'EXPHOTO25B6L3N8R5V9D4F';
const OLD = 'EXPHOTO24C5M4P7S6W2E3G';
const driver = (file: Record<string, unknown> = {}) =>
  owner({
    demandePermis: { motif: 'perte', le: '2026-10-30', ou: 'Villedavant' },
    photos: [
      { id: 'planche-neuve', faiteLe: '2026-10-31', code: GOOD },
      { id: 'planche-servie', faiteLe: '2026-08-10', code: USED, servie: true },
      { id: 'planche-vieille', faiteLe: '2026-04-20', code: OLD },
    ],
    ...file,
  });
const states = (world: World) => licenceRequests(world).map(({ etat }) => etat);
const lessonsOf = (world: World) => ants.lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);
const lost = {
  permisMotif: 'perte',
  permisAge: 'majeur',
  permisVisite: 'non',
  perduLe: '2026-10-30',
  perduOu: 'Villedavant',
  perteVraie: true,
  permisNom: 'Modèle',
  permisPrenom: 'Zoé',
  permisNaissance: '1986-02-11',
  permisCommune: 'Exempleville',
  permisVoie: '7 rue Neuve',
  permisPrecision: 'oui',
  permisComplement: 'étage 2',
  permisCodePostal: '00120',
  permisVille: 'Exempleville',
  permisCourriel: 'zoe.modele@courrier.test',
  photoComment: 'code',
  photoCode: GOOD,
  permisIdentite: 'acte-de-naissance',
  permisDomicile: 'facture-electricite',
  permisExact: true,
};
const errorsOf = (world: World, answers: Record<string, unknown>) =>
  ask(world, FLOW, { dossier: `${FLOW}:1`, donnees: { ...lost, ...answers } }).corps.erreurs;

describe.each(['2026', '2020'])('édition %s', (edition) => {
  const begin = (file: Record<string, unknown> = {}) => session(driver(file), { edition });

  test('perdu, payé, lu, fabriqué, remis ; l’attestation permet de conduire deux mois', () => {
    const sent = fillAndSend(begin(), FLOW);
    expect(dueNow(sent)).toMatchObject({ montant: 25, quoi: 'votre permis' });
    expect(states(until(sent, '2026-12-01'))).toEqual(['a-payer']);
    const paid = fillAndSend(sent, 'paiement');
    expect(states(paid)).toEqual(['en-instruction']);
    const read = until(paid, '2026-11-13');
    expect(states(read)).toEqual(['accepte']);
    expect(allPapers(read, [ants]).map(({ id }) => id)).toContain('attestation-perte');
    const end = until(read, '2027-01-05');
    expect(states(end)).toEqual(['remis']);
    expect(lessonsOf(end)).toContain('permis-recu evite');
  });

  test('ligne 26 : un code déjà servi, ou de plus de six mois, est refusé à son champ', () => {
    expect(errorsOf(begin(), { photoCode: USED })).toMatchObject([
      { cle: 'photoCode', message: expect.stringMatching(/déjà servi/) },
    ]);
    expect(errorsOf(begin(), { photoCode: OLD })).toMatchObject([
      { cle: 'photoCode', message: expect.stringMatching(/plus de 6 mois/) },
    ]);
    expect(errorsOf(begin(), { photoCode: 'EXPHOTO00000000000000A' })).toMatchObject([
      { message: expect.stringMatching(/pas connu/) },
    ]);
  });

  test('ligne 26 : une demande rejetée a usé son code, même pour rien', () => {
    const blurred = fillAndSend(fillAndSend(begin(), FLOW, { permisDomicile: 'facture-ancienne' }), 'paiement');
    const rejected = until(blurred, '2026-11-13');
    expect(states(rejected)).toEqual(['rejete']);
    expect(letterOf(rejected, 'permis-rejete').paragraphes[0]).toMatch(/plus de 6 mois/);
    expect(lessonsOf(rejected)).toContain('permis-rejete arrive');
    const again = ask(rejected, FLOW, { dossier: `${FLOW}:2`, donnees: lost });
    expect(again.corps.erreurs).toMatchObject([{ cle: 'photoCode' }]);
  });
});

test('volé : sans le récépissé de la police, rien ne part', () => {
  const stolen = (declareLe?: string) =>
    session(
      driver({ demandePermis: { motif: 'vol' }, titres: [{ sorte: 'permis', finLe: '2031-01-01', etat: 'vole', declareLe }] }),
    );
  const answers = { permisMotif: 'vol', volRecepisse: 'aucun-recepisse' };
  expect(errorsOf(stolen(), answers)).toMatchObject([{ cle: 'volRecepisse', message: expect.stringMatching(/police/) }]);
  expect(dueNow(fillAndSend(stolen('2026-11-02'), FLOW))).toMatchObject({ montant: 25 });
});

test('après l’examen c’est gratuit, et le certificat dit jusqu’à quand l’on conduit', () => {
  const passed = session(driver({ demandePermis: { motif: 'reussite', le: '2026-10-29' } }));
  const paper = allPapers(passed, [ants]).find(({ id }) => id === 'certificat-examen');
  expect(JSON.stringify(paper)).toContain('28 février 2027');
  expect(states(fillAndSend(passed, FLOW))).toEqual(['en-instruction']);
});

test('sans code, la photo part par la poste, et la demande l’attend', () => {
  const sent = fillAndSend(fillAndSend(session(driver()), FLOW, { photoComment: 'courrier' }), 'paiement');
  expect(states(sent)).toEqual(['photo-attendue']);
  expect(states(until(sent, '2026-11-13'))).toEqual(['en-instruction']);
});

test('une adresse sans l’étage : la lettre revient', () => {
  const sent = fillAndSend(fillAndSend(session(driver()), FLOW, { permisPrecision: 'non' }), 'paiement');
  const end = until(sent, '2027-02-01');
  expect(states(end)).toEqual(['retourne']);
  expect(messages(end, 'permis-retourne')).toHaveLength(1);
});

test('une demande à la fois', () => {
  expect(ask(fillAndSend(session(driver()), FLOW), FLOW, { dossier: `${FLOW}:2`, donnees: lost }).status).toBe(404);
});

test('l’attestation finit, et le bilan le dit si le permis n’est pas là', () => {
  const sent = fillAndSend(fillAndSend(session(driver()), FLOW, { permisPrecision: 'non' }), 'paiement');
  expect(lessonsOf(until(sent, '2027-01-12'))).toContain('attestation-finie arrive');
});

test.each([
  ['', /planche/],
  ['EXPHOTO26A7', /22 signes ; ici, il y en a 11/],
  ['ABCDEFGHIJKLMNOPQRSTUV', /commence par EXPHOTO/],
])('le code « %s » ne se lit pas', (typed, why) => {
  expect(ants.flows[FLOW]?.facts.photoCode?.parse(typed)).toMatchObject({ ok: false, raison: expect.stringMatching(why) });
});
