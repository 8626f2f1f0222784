import { describe, expect, test } from 'vitest';
import { allPapers } from '#engine/household/papers.ts';
import { salesOf } from '#portals/ants/dossier/sales.ts';
import { isHers, vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { ants } from '#portals/ants/index.ts';
import { ask, CAR, fillAndSend, letterOf, owner, session, until } from '#portals/ants/testing/session-builder.ts';
import { hour } from './facts.ts';

const FLOW = 'cession';
const BUYER = {
  prenom: 'Ana',
  nom: 'Faux-Nom',
  naissance: '1990-05-04',
  commune: 'Exempleville',
  adresse: '3 place du Pinceau, 00110 Exempleville',
};
const SALE = { a: BUYER, le: '2026-11-02', heure: '10:30', kilometrage: 84_210 };
const { adresse: _old, ...AT_HOME } = CAR;
const seller = (sale: Record<string, unknown> = {}, car: Record<string, unknown> = {}) =>
  owner({ vehicules: [{ ...AT_HOME, vendu: { ...SALE, ...sale }, ...car }] });
const lessonsOf = (world: ReturnType<typeof session>) => ants.lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);

describe.each(['2026', '2020'])('édition %s', (edition) => {
  test('la vente se déclare, le code est donné pour quinze jours, et la voiture n’est plus à la personne', () => {
    const sold = fillAndSend(session(seller(), { edition }), FLOW);
    expect(salesOf(sold)).toMatchObject([{ vehicule: 'berline', jusquau: '2026-11-18', code: expect.stringMatching(/^\d{5}$/) }]);
    expect(vehiclesOf(sold).map((car) => isHers(sold, car))).toEqual([false]);
    expect(lessonsOf(sold)).toEqual(['vente-a-temps evite']);
  });
});

test('le code est le même sur un autre ordinateur, et n’est dans aucun message', () => {
  const [one, other] = [fillAndSend(session(seller()), FLOW), fillAndSend(session(seller(), { edition: '2020' }), FLOW)];
  expect(salesOf(one)[0]?.code).toBe(salesOf(other)[0]?.code);
  expect(JSON.stringify(letterOf(one, 'cession-enregistree'))).not.toContain(salesOf(one)[0]?.code);
});

test('le sexe de l’acheteur n’est demandé que si ses papiers le disent, et faux, il le bloque', () => {
  const told = seller({ a: { ...BUYER, sexe: 'F' } });
  expect(lessonsOf(fillAndSend(session(told), FLOW))).toEqual(['vente-a-temps evite']);
  expect(lessonsOf(fillAndSend(session(told), FLOW, { acheteurSexe: 'M' }))).toEqual(['vente-a-temps evite', 'acheteur a-venir']);
  expect(salesOf(fillAndSend(session(seller()), FLOW))[0]?.donnees).not.toHaveProperty('acheteurSexe');
});

test('ce que l’on recopie est sur le certificat, une fois la vente faite', () => {
  const ids = (today: Day) => allPapers(session(seller(), { debut: today }), [ants]).map(({ id }) => id);
  expect(ids('2026-11-03')).toContain('certificat-cession-berline');
  expect(ids('2026-11-01')).not.toContain('certificat-cession-berline');
});

type Day = `${number}-${number}-${number}`;
const truth = {
  venduPourQui: 'moi',
  venduPlaque: CAR.plaque,
  venduCode: CAR.codeConfidentiel,
  acheteurSorte: 'particulier',
  acheteurNom: BUYER.nom,
  acheteurPrenom: BUYER.prenom,
  acheteurNaissance: BUYER.naissance,
  acheteurPays: 'france',
  acheteurDepartement: 'Exemple (00)',
  acheteurCommune: BUYER.commune,
  acheteurVoie: '3 place du Pinceau',
  acheteurCodePostal: '00110',
  acheteurVille: 'Exempleville',
  venduLe: SALE.le,
  venduHeure: SALE.heure,
  kilometrage: SALE.kilometrage,
  venteExacte: true,
};
const errorsOf = (answers: Record<string, unknown>, who = seller()) =>
  ask(session(who), FLOW, { dossier: `${FLOW}:1`, donnees: { ...truth, ...answers } }).corps.erreurs;

test.each([
  [{ venduPlaque: 'UI-204-OO' }, 'venduPlaque', /rubrique A/],
  [{ venduPourQui: 'autre' }, 'venduPourQui', /pour vous-même/],
  [{ venduCode: '11111' }, 'venduCode', /code de cession/],
  [{ venduLe: '2026-11-20' }, 'venduLe', /pas encore passé/],
  [{ venduLe: '2021-06-13' }, 'venduLe', /rubrique I/],
  [{ acheteurNaissance: '2012-01-01' }, 'acheteurNaissance', /moins de 18 ans/],
])('%o est refusé à son champ', (answers, cle, why) => {
  expect(errorsOf(answers)).toEqual([{ cle, message: expect.stringMatching(why) }]);
});

test('l’adresse de la carte grise d’abord ; une voiture louée ne se vend pas', () => {
  expect(errorsOf({}, seller({}, { adresse: '2 impasse du Passé, 00100 Villedavant' }))).toMatchObject([
    { message: /Changez-la d’abord/ },
  ]);
  expect(errorsOf({}, seller({}, { location: true }))).toMatchObject([{ message: /louée/ }]);
});

test('un nom d’acheteur mal écrit passe, et le bilan dit ce qu’il bloquera ; l’accent et la majuscule ne comptent pas', () => {
  expect(lessonsOf(fillAndSend(session(seller()), FLOW, { acheteurNom: 'Faux' }))).toContain('acheteur a-venir');
  expect(lessonsOf(fillAndSend(session(seller()), FLOW, { acheteurNom: 'FAUX NOM', acheteurPrenom: 'Àna' }))).not.toContain(
    'acheteur a-venir',
  );
});

test('une autre heure que celle du papier signé, une vente déclarée trop tard', () => {
  expect(lessonsOf(fillAndSend(session(seller()), FLOW, { venduHeure: '09:00' }))).toContain('heure a-venir');
  const late = fillAndSend(until(session(seller()), '2026-11-25'), FLOW);
  expect(lessonsOf(late)).toContain('vente-en-retard a-venir');
});

test.each([
  ['10:30', '10:30'],
  ['9h', '09:00'],
  ['9 h 05', '09:05'],
  ['25:00', /n’existe pas/],
  ['midi', /ainsi : 10:30/],
  ['', /Écrivez l’heure/],
])('l’heure « %s »', (typed, read) => {
  const { ok, ...rest } = hour(typed);
  const said = ok ? (rest as { valeur: string }).valeur : (rest as { raison: string }).raison;
  expect(said).toMatch(read);
});
