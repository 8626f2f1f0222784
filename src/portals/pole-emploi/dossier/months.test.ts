import { expect, test } from 'vitest';
import { jobseeker, record, session } from '../testing/session-builder.ts';
import { isModifiable } from './declarations/modifiable.ts';
import { ACTU, currentWindow, dossierOf, isExempt, isStarted, nextWindow, windowsOf } from './months.ts';

const months = (world: Parameters<typeof windowsOf>[0], until?: `${number}-${number}-${number}`) =>
  windowsOf(world, until).map(({ mois, etat }) => [mois, etat]);
const at = (debut: `${number}-${number}-${number}`) => session(jobseeker(), { debut });
const sent = { type: 'envoye', dossier: dossierOf('2026-10'), demarche: ACTU, numero: 'X', donnees: {} } as const;
const cessation = { type: 'decide', dossier: dossierOf('2026-10'), issue: 'refusee', motif: 'cessation' } as const;

test.each([
  ['2026-10-28', '2026-10', 'ouverte'],
  ['2026-11-15', '2026-10', 'ouverte'],
  ['2026-11-16', '2026-11', 'a-venir'],
  ['2026-11-27', '2026-11', 'a-venir'],
  ['2026-11-28', '2026-11', 'ouverte'],
  ['2027-02-25', '2027-02', 'a-venir'],
  ['2027-02-26', '2027-02', 'ouverte'],
] as const)('le %s, la déclaration du moment est celle de %s, %s', (debut, mois, etat) => {
  expect(currentWindow(at(debut))).toMatchObject({ mois, etat, dossier: `actualisation:${mois}` });
});

test('les déclarations à venir se suivent mois par mois, février s’ouvre le 26', () => {
  const list = windowsOf(at('2026-11-03'), '2027-02-26');
  expect(list.map(({ mois }) => mois)).toEqual(['2026-10', '2026-11', '2026-12', '2027-01', '2027-02']);
  expect(list.at(-1)).toMatchObject({ ouvreLe: '2027-02-26', fermeLe: '2027-03-15' });
});

test('une déclaration envoyée est faite, et se lit encore', () => {
  const world = record(at('2026-11-03'), sent);
  expect(currentWindow(world)).toMatchObject({ etat: 'faite', envoi: { numero: 'X' } });
  expect(nextWindow(world)).toMatchObject({ mois: '2026-11', ouvreLe: '2026-11-28' });
});

test('après la cessation, rien ne s’ouvre plus, et la déclaration oubliée reste visible', () => {
  const world = record(at('2026-11-20'), { ...cessation });
  expect(months(world, '2027-03-01')).toEqual([]);
  const forgot = { ...record(at('2026-11-03'), cessation), today: '2026-11-16' as const };
  expect(currentWindow(forgot)).toMatchObject({ mois: '2026-10', etat: 'fermee' });
  expect(nextWindow(forgot)).toBeUndefined();
});

test('inscrite pendant l’histoire, on déclare à partir du mois de l’inscription', () => {
  const world = session(jobseeker({ situation: 'a-inscrire', inscritLe: undefined, allocation: undefined }));
  expect(months(world, '2027-01-01')).toEqual([]);
  const registered = record(world, { type: 'decide', dossier: 'inscription:1', issue: 'acceptee', motif: 'inscription' });
  expect(months(registered, '2027-01-01')).toEqual([
    ['2026-11', 'a-venir'],
    ['2026-12', 'a-venir'],
  ]);
  expect(currentWindow(registered)).toMatchObject({ mois: '2026-11', etat: 'a-venir' });
});

test('une personne en attente d’orientation n’a pas à déclarer, puis elle le doit', () => {
  const world = session(jobseeker({ situation: 'inscrit-automatiquement', categorie: 'G', allocation: undefined }));
  expect(isExempt(world)).toBe(true);
  expect(currentWindow(world)).toBeUndefined();
  const oriented = record(world, {
    type: 'decide',
    dossier: 'contrat-engagement:1',
    issue: 'acceptee',
    motif: 'orientation',
    donnees: { referent: 'france-travail', parcours: 'social', categorie: 'G', sansReponse: false },
  });
  expect(currentWindow(oriented)).toMatchObject({ mois: '2026-11', etat: 'a-venir' });
});

test('« modifier » existe dans l’ancienne présentation seulement, jusqu’au paiement', () => {
  const old = record(session(jobseeker(), { edition: '2021' }), sent);
  const window = currentWindow(old);
  if (!window) throw new Error('pas de déclaration');
  expect(isModifiable(old, window)).toBe(true);
  expect(isModifiable({ ...old, edition: '2026' }, window)).toBe(false);
  expect(isModifiable({ ...old, today: '2026-11-06' }, window)).toBe(false);
});

test('une réponse donnée et rien d’envoyé : la déclaration est commencée', () => {
  const world = at('2026-11-03');
  const window = currentWindow(world);
  if (!window) throw new Error('pas de déclaration');
  expect(isStarted(world, window)).toBe(false);
  const begun = record(world, { type: 'repondu', dossier: window.dossier, fait: 'travail', valeur: 'oui' });
  expect(isStarted(begun, window)).toBe(true);
});
