import { describe, expect, test } from 'vitest';
import { allPapers } from '#engine/household/papers.ts';
import type { World } from '#engine/journal/world.ts';
import { requestsOf } from '#portals/ants/dossier/requests.ts';
import { plateOf, vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { ants } from '#portals/ants/index.ts';
import { ask, CAR, fillAndSend, letterOf, owner, session, until } from '#portals/ants/testing/session-builder.ts';

const FLOW = 'duplicata';
const { adresse: _old, ...AT_HOME } = CAR;
const without = (papier: Record<string, unknown>, car: Record<string, unknown> = {}, file: Record<string, unknown> = {}) =>
  owner({
    region: 'normandie',
    vehicules: [{ ...AT_HOME, controleTechnique: '2025-10-20', papier: { le: '2026-10-30', ...papier }, ...car }],
    ...file,
  });
const standing = (world: World) => requestsOf(world).map(({ etat, titre }) => [etat, titre?.etat]);
const lessonsOf = (world: World) => ants.lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);
const truth = {
  refairePourQui: 'moi',
  refairePlaque: CAR.plaque,
  refaireCode: CAR.codeConfidentiel,
  refaireMotif: 'perte',
  refaireLe: '2026-10-30',
  refaireNom: 'Modèle',
  refairePrenom: 'Zoé',
  refaireTelephone: '06 39 98 01 40',
  identite: 'piece-identite',
  controleEnCours: 'controle-technique-berline',
  refaireExact: true,
};
const errorsOf = (answers: Record<string, unknown>, who = without({ etat: 'perdu' })) =>
  ask(session(who), FLOW, { dossier: `${FLOW}:1`, donnees: { ...truth, ...answers } }).corps.erreurs;

describe.each(['2026', '2020'])('édition %s', (edition) => {
  test.each([
    ['perdu', {}],
    ['vole', { police: '2026-11-01' }],
    ['abime', {}],
  ])('une carte grise « %s » se refait : payée, le provisoire est là, et la carte arrive', (etat, more) => {
    const sent = fillAndSend(session(without({ etat, ...more }), { edition }), FLOW);
    expect(requestsOf(sent)).toMatchObject([{ montant: 73.76, etat: 'a-payer' }]);
    const paid = fillAndSend(sent, 'paiement');
    expect(standing(paid)).toEqual([['acceptee', 'en-fabrication']]);
    const cpi = allPapers(paid, [ants]).find(({ id }) => id === 'provisoire-duplicata-1');
    expect(JSON.stringify(cpi)).toContain('Duplicata du 3 novembre 2026');
    expect(standing(until(paid, '2026-12-01'))).toEqual([['acceptee', 'remis']]);
  });
});

test('le récépissé de la police n’est là que le jour où elle le donne', () => {
  const ids = (world: World) => allPapers(world, [ants]).map(({ id }) => id);
  const stolen = session(without({ etat: 'vole', police: '2026-11-05' }));
  expect(ids(stolen)).not.toContain('declaration-vol-berline');
  expect(ids(until(stolen, '2026-11-05'))).toContain('declaration-vol-berline');
});

test('un vol dit comme une perte passe, et le bilan dit ce que cela laisse', () => {
  const sent = fillAndSend(session(without({ etat: 'vole', police: '2026-11-05' })), FLOW, { refaireMotif: 'perte' });
  expect(lessonsOf(sent)).toContain('vol-dit-perte a-venir');
});

test.each([
  [{ refairePlaque: 'UI-204-OO' }, 'refairePlaque', /à votre nom/],
  [{ refaireCode: '11111' }, 'refaireCode', /code de cession/],
  [{ refairePourQui: 'autre' }, 'refairePourQui', /pour vous-même/],
  [{ refaireLe: '2026-11-20' }, 'refaireLe', /pas encore venu/],
  [{ refaireNom: 'Zoé', refairePrenom: 'Modèle' }, 'refaireNom', /échangez-les/],
  [{ refaireNom: 'Faux' }, 'refaireNom', /pièce d’identité/],
  [{ refairePrenom: 'Lou' }, 'refairePrenom', /pièce d’identité/],
])('%o est refusé à son champ, et dit quoi faire', (answers, cle, why) => {
  expect(errorsOf(answers)).toEqual([{ cle, message: expect.stringMatching(why) }]);
});

test('une voiture louée se refait chez le loueur ; un nom d’usage n’est pas le nom de naissance', () => {
  expect(errorsOf({}, without({ etat: 'perdu' }, { location: true }))).toMatchObject([{ message: /loueur/ }]);
  expect(errorsOf({}, without({ etat: 'perdu' }, {}, { nomDeNaissance: 'Ébauche' }))).toMatchObject([{ message: /nom d’usage/ }]);
});

test('perdue le jour même : la page conseille d’attendre 48 heures, et le bilan le redit', () => {
  expect(lessonsOf(fillAndSend(session(without({ etat: 'perdu', le: '2026-11-03' })), FLOW))).toContain(
    'perte-trop-vite a-venir',
  );
  expect(lessonsOf(fillAndSend(session(without({ etat: 'perdu' })), FLOW))).toContain('perte-attendue evite');
});

test('une plaque d’avant 2009 : pas de taxe de région, et des plaques neuves', () => {
  const old = without({ etat: 'perdu' }, { plaque: '204 ABC 00' }, { region: 'pays-de-la-loire' });
  const sent = fillAndSend(session(old), FLOW);
  expect(requestsOf(sent)[0]?.montant).toBe(13.76);
  expect(letterOf(sent, 'duplicata-enregistre').paragraphes.join(' ')).toMatch(/plaques neuves/);
});

test('un papier illisible : un agent le redemande ; un contrôle technique de plus de deux ans aussi', () => {
  const blurred = fillAndSend(
    fillAndSend(session(without({ etat: 'perdu' })), FLOW, { identite: 'piece-identite~flou' }),
    'paiement',
  );
  expect(letterOf(until(blurred, '2026-11-10'), 'complement-demande').objet).toMatch(/pièce d’identité/);
  const old = session(without({ etat: 'perdu' }, { controleTechnique: '2024-09-01' }));
  const asked = until(fillAndSend(fillAndSend(old, FLOW), 'paiement'), '2026-11-10');
  expect(letterOf(asked, 'complement-demande').paragraphes[0]).toMatch(/plus de 24 mois/);
});

test('l’adresse de la carte grise n’est plus la bonne : la lettre revient', () => {
  const moved = without({ etat: 'perdu' }, { adresse: CAR.adresse });
  const paid = fillAndSend(fillAndSend(session(moved), FLOW), 'paiement');
  expect(standing(until(paid, '2026-12-10'))).toEqual([['acceptee', 'retourne']]);
});

test('une région dont le prix n’est pas connu : la démarche est fermée, et dit pourquoi', () => {
  const elsewhere = session(without({ etat: 'perdu' }, {}, { region: 'pays-de-la-loire' }));
  expect(ask(elsewhere, FLOW, { dossier: `${FLOW}:1`, donnees: truth }).corps.message).toMatch(/Pays de la Loire/);
});

test('une plaque d’avant 2009 change avec la nouvelle carte grise : un numéro, des plaques, et plus jamais l’ancien', () => {
  const old = { ...CAR, id: 'ancienne', plaque: '204 ABC 00', papier: { etat: 'perdu', le: '2026-10-30' } };
  const asked = fillAndSend(session(owner({ vehicules: [old] })), FLOW);
  const [car] = vehiclesOf(asked);
  expect(car && plateOf(asked, car)).toBe('204 ABC 00');
  expect(letterOf(asked, 'duplicata-enregistre').aRetenir).toEqual(
    expect.arrayContaining([{ libelle: 'Taxe fixe', valeur: '11,00\u00a0€' }]),
  );
  const paid = fillAndSend(asked, 'paiement');
  const now = car ? plateOf(paid, car) : '';
  expect(now).toMatch(/^I[A-H]-\d{3}-[J-R]O$/);
  expect(letterOf(paid, 'provisoire-disponible').paragraphes.join(' ')).toContain(`nouveau numéro : ${now}`);
  expect(JSON.stringify(allPapers(paid, [ants]).find(({ id }) => id === 'provisoire-duplicata-1'))).toContain(now);
  // The next request is filled with it, and the tax is that of a plate of today.
  const again = fillAndSend(until(paid, '2026-12-20'), 'changement-adresse');
  expect(letterOf(again, 'demande-enregistree').paragraphes[0]).toContain(now);
  expect(letterOf(again, 'duplicata-enregistre').aRetenir?.some(({ libelle }) => libelle === 'Taxe de la région')).toBe(false);
});
