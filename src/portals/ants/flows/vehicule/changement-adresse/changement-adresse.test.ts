import { describe, expect, test } from 'vitest';
import { allPapers } from '#engine/household/papers.ts';
import type { World } from '#engine/journal/world.ts';
import { requestsOf } from '#portals/ants/dossier/requests.ts';
import { addressOn, vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { ants } from '#portals/ants/index.ts';
import { ask, CAR, fillAndSend, letterOf, messages, owner, session, until } from '#portals/ants/testing/session-builder.ts';
import { stations } from './stations.ts';

const FLOW = 'changement-adresse';
const standing = (world: World) => requestsOf(world).map(({ etat, titre }) => [etat, titre?.etat]);
const paperAddress = (world: World) => vehiclesOf(world).map((car) => addressOn(world, car));
const refused = (answers: Record<string, unknown>, world = session()) => {
  const truth = {
    adressePourQui: 'moi',
    immatriculation: CAR.plaque,
    codeConfidentiel: CAR.codeConfidentiel,
    voie: '7 rue Neuve',
    precision: 'oui',
    complement: 'étage 2',
    codePostal: '00120',
    commune: 'Exempleville',
    demenageLe: '2026-10-20',
    verification: 'oui',
    fournisseur: 'energie-exemple',
    exact: true,
  };
  return ask(world, FLOW, { dossier: `${FLOW}:1`, donnees: { ...truth, ...answers } });
};

describe.each(['2026', '2020'])('édition %s', (edition) => {
  test('l’adresse se change, l’étiquette arrive, et le papier dit la nouvelle adresse', () => {
    const sent = fillAndSend(session(owner(), { edition }), FLOW);
    const end = until(sent, '2026-12-01');
    expect(standing(end)).toEqual([['acceptee', 'remis']]);
    expect(paperAddress(end)).toEqual(['7 rue Neuve, étage 2, 00120 Exempleville']);
  });
});

test('le fournisseur dit oui : accepté tout de suite, sans agent ; il dit non : un agent lit le justificatif', () => {
  expect(standing(fillAndSend(session(), FLOW))).toEqual([['acceptee', 'en-fabrication']]);
  const sent = fillAndSend(session(), FLOW, { fournisseur: 'gaz-invente' });
  expect(standing(sent)).toEqual([['en-instruction', undefined]]);
  expect(standing(until(sent, '2026-11-08'))).toEqual([['en-instruction', undefined]]);
  expect(standing(until(sent, '2026-11-10'))).toEqual([['acceptee', 'en-fabrication']]);
});

test.each([
  ['facture-ancienne', /plus de 6 mois/],
  ['facture-electricite~flou', /ne se lit pas/],
])('un mauvais justificatif (%s) est redemandé, en disant pourquoi ; le bon fait repartir la demande', (fichier, why) => {
  const sent = fillAndSend(session(), FLOW, { verification: 'non', justificatif: fichier });
  const asked = until(sent, '2026-11-12');
  expect(standing(asked)).toEqual([['a-completer', undefined]]);
  expect(letterOf(asked, 'complement-demande').paragraphes[0]).toMatch(why);
  expect(ants.lessons(asked).map(({ id }) => id)).toContain(`justificatif:${FLOW}:1`);
  const completed = fillAndSend(asked, 'complement', { piece: 'facture-electricite' });
  expect(standing(completed)).toEqual([['en-instruction', undefined]]);
  expect(standing(until(completed, '2026-12-10'))).toEqual([['acceptee', 'remis']]);
});

test('une facture au nom de l’autre adulte ne va pas', () => {
  const couple = owner(
    {},
    {
      foyer: {
        adultes: [
          { id: 'zoe', prenom: 'Zoé', naissance: '1986-02-11' },
          { id: 'eloi', prenom: 'Éloi', naissance: '1985-01-01' },
        ],
      },
    },
  );
  const sent = fillAndSend(session(couple), FLOW, { verification: 'non', justificatif: 'facture-telephone' });
  expect(letterOf(until(sent, '2026-11-12'), 'complement-demande').paragraphes[0]).toMatch(/au nom de quelqu’un d’autre/);
});

test('une adresse sans l’étage : rien ne le dit à l’écran, et la lettre revient', () => {
  const sent = fillAndSend(session(), FLOW, { precision: 'non' });
  const end = until(sent, '2026-12-15');
  expect(ants.lessons(sent)).toContainEqual(
    expect.objectContaining({ id: `adresse-incomplete:${FLOW}:1`, dossier: `${FLOW}:1`, etat: 'a-venir' }),
  );
  expect(standing(end)).toEqual([['acceptee', 'retourne']]);
  expect(messages(end, 'titre-retourne')).toHaveLength(1);
  expect(ants.lessons(end).map(({ id, etat }) => [id.split(':')[0], etat])).toContainEqual(['adresse-incomplete', 'arrive']);
});

test('chaque refus est à son champ, en disant pourquoi', () => {
  const at = (answers: Record<string, unknown>, world?: World) => refused(answers, world).corps.erreurs;
  expect(at({ immatriculation: 'UI-204-OO' })).toMatchObject([{ cle: 'immatriculation', message: /rubrique A/ }]);
  expect(at({ codeConfidentiel: '00001' })).toMatchObject([{ cle: 'codeConfidentiel', message: /code de cession/ }]);
  expect(at({ demenageLe: '2026-11-20' })).toMatchObject([{ cle: 'demenageLe' }]);
  expect(at({ adressePourQui: 'autre' })).toMatchObject([{ cle: 'adressePourQui' }]);
  const leased = owner({ vehicules: [{ ...CAR, location: true }] });
  expect(at({}, session(leased))).toMatchObject([{ cle: 'immatriculation', message: /loueur/ }]);
  const busy = fillAndSend(session(), FLOW, { fournisseur: 'absent' });
  expect(ask(busy, FLOW, { dossier: `${FLOW}:1`, donnees: {} }).status).toBe(404);
  expect(refused({ voie: '2 impasse du Passé', precision: 'non', codePostal: '00100', commune: 'Villedavant' }).status).toBe(409);
  expect(refused({ immatriculation: 'AB-123-CD' }).status).toBe(400);
});

test('le quatrième changement se paie, et rien n’avance avant ; le paiement refusé par la personne ne débite rien', () => {
  const fourth = owner({ vehicules: [{ ...CAR, changementsAdresse: 3 }] });
  const sent = fillAndSend(session(fourth), FLOW);
  expect(standing(until(sent, '2026-12-10'))).toEqual([['a-payer', undefined]]);
  expect(allPapers(sent, [ants]).map(({ id }) => id)).toContain('carte-bancaire');
  const donnees = { carteNumero: '0000 0000 0000 0000', carteFin: '12/30', carteCode: '000' };
  const no = ask(sent, 'paiement', { dossier: 'paiement:1', donnees: { ...donnees, confirmation: 'refuser' } });
  expect(no.corps.erreurs).toMatchObject([{ cle: 'confirmation', message: /Rien n’est débité/ }]);
  const paid = fillAndSend(sent, 'paiement');
  expect(letterOf(paid, 'paiement-recu').paragraphes[0]).toContain('2,76');
  expect(standing(until(paid, '2026-11-05'))).toEqual([['acceptee', 'en-fabrication']]);
  expect(ask(paid, 'paiement', { dossier: 'paiement:2', donnees }).status).toBe(404);
});

test('la carte de quelqu’un n’est ni prise ni gardée', () => {
  const fact = ants.flows.paiement?.facts.carteNumero;
  expect(fact?.parse('4970 1000 0000 0000')).toMatchObject({ ok: false, oublie: true });
  expect(fact?.parse('0000-0000-0000-0000')).toMatchObject({ ok: true });
});

test('dit plus d’un mois après, c’est pris quand même, et le bilan dit le risque', () => {
  const late = owner({ demenageLe: '2026-08-01' });
  const told = ants.lessons(fillAndSend(session(late), FLOW)).find(({ id }) => id.startsWith('adresse-en-retard'));
  // A delay that has passed is no harm avoided.
  expect(told).toMatchObject({ etat: 'arrive', le: '2026-09-02', explication: expect.stringContaining('1er septembre 2026') });
});

test('le trajet de la donnée dit ce qui est fait et ce qui reste', () => {
  const sent = fillAndSend(session(), FLOW);
  expect(stations(sent, `${FLOW}:1`).map(({ id, etat }) => `${id} ${etat}`)).toEqual([
    'vous passe',
    'siv passe',
    'fournisseur passe',
    'imprimerie en-cours',
    'poste a-venir',
  ]);
  expect(stations(until(sent, '2026-12-01'), `${FLOW}:1`).map(({ etat }) => etat)).toEqual(Array(5).fill('passe'));
});
