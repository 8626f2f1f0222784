import { describe, expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import { codeState } from './dossier/purchase/code.ts';
import { requestsOf } from './dossier/requests.ts';
import { madeTitles } from './dossier/titres/bookings.ts';
import { licenceRequests } from './dossier/titres/licences.ts';
import { whyNoCode } from './dossier/titres/photo-codes.ts';
import { whyNoPhoto } from './dossier/titres/photos.ts';
import { vehiclesOf } from './dossier/vehicles.ts';
import { ants } from './index.ts';
import { saleCode } from './rules/sale-code.ts';
import { buyer } from './testing/buyer.ts';
import { CAR, fillAndSend, letterOf, messages, owner, session, until } from './testing/session-builder.ts';
import { traveller } from './testing/traveller.ts';

/*
 * The calendar of the agency (ants.md §2, §4.2 and §5): each delay on its last day, then on the day after, where it has run out and its
 * consequence is there. In both editions: a delay is no matter of presentation.
 */
const lessonsOf = (world: World) => ants.lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);
const standing = (world: World) => requestsOf(world).map(({ etat }) => etat);
const { adresse: _old, ...AT_HOME } = CAR;
const SOLD = {
  prenom: 'Ana',
  nom: 'Faux-Nom',
  naissance: '1990-05-04',
  commune: 'Exempleville',
  adresse: '3 place du Pinceau, 00110 Exempleville',
};

/** A world on the last day of a delay, and on the day after. */
const around = (start: World, last: Day, after: Day): [World, World] => [until(start, last), until(start, after)];

describe.each(['2026', '2020'])('édition %s', (edition) => {
  test('quinze jours pour déclarer une vente (R322-4) ; ensuite, l’amende peut venir', () => {
    const seller = owner({
      vehicules: [{ ...AT_HOME, vendu: { a: SOLD, le: '2026-11-02', heure: '10:30', kilometrage: 84_210 } }],
    });
    const [before, after] = around(session(seller, { edition }), '2026-11-17', '2026-11-18');
    expect([lessonsOf(before), lessonsOf(after)]).toEqual([
      expect.arrayContaining(['cession-non-declaree a-venir']),
      expect.arrayContaining(['cession-non-declaree arrive']),
    ]);
  });

  test('le code de cession vaut quinze jours ; ensuite, il n’est plus reconnu', () => {
    const states = around(session(buyer(), { edition }), '2026-11-16', '2026-11-17').map((world) =>
      vehiclesOf(world).map((car) => codeState(world, car, saleCode(CAR.plaque, '2026-11-01')).etat),
    );
    expect(states).toEqual([['bon'], ['perime']]);
  });

  test('un mois pour la carte grise (R322-5) ; ensuite, un contrôle peut coûter 135 €', () => {
    const [before, after] = around(session(buyer(), { edition }), '2026-11-30', '2026-12-01');
    expect(lessonsOf(before)).toContain('carte-grise-non-demandee a-venir');
    expect(lessonsOf(after)).toContain('carte-grise-non-demandee arrive');
  });

  test('un mois pour l’adresse de la carte grise (R322-7) ; ensuite, de même', () => {
    const [before, after] = around(session(owner(), { edition }), '2026-11-20', '2026-11-21');
    expect(lessonsOf(before)).toContain('adresse-non-dite a-venir');
    expect(lessonsOf(after)).toContain('adresse-non-dite arrive');
  });

  test('le provisoire vaut un mois ; sans la carte grise, on ne roule plus', () => {
    const asked = fillAndSend(session(buyer(), { edition }), 'achat', { achatPrecision: 'non' });
    const paid = fillAndSend(asked, 'paiement');
    const granted = edition === '2026' ? paid : until(paid, '2026-11-09');
    const last = edition === '2026' ? '2026-12-03' : '2026-12-09';
    const [before, after] = around(granted, last, edition === '2026' ? '2026-12-04' : '2026-12-10');
    expect(messages(before, 'provisoire-fini')).toEqual([]);
    expect(letterOf(after, 'provisoire-fini').paragraphes[0]).toContain('Ne roulez plus');
    expect(lessonsOf(after)).toContain('provisoire-fini arrive');
  });

  test('dix jours pour répondre à un agent ; ensuite, la demande est rejetée', () => {
    const joined = { justificatif: 'facture-ancienne', ...(edition === '2026' ? { verification: 'non' } : {}) };
    const sent = fillAndSend(session(owner(), { edition }), 'changement-adresse', joined);
    const [before, after] = around(sent, '2026-11-19', '2026-11-20');
    expect([standing(before), standing(after)]).toEqual([['a-completer'], ['rejetee']]);
    expect(letterOf(after, 'demande-rejetee').paragraphes[0]).toContain('à temps');
  });

  test('un titre attend trois mois en mairie ; ensuite, il est détruit', () => {
    const who = traveller({ titreEnMairie: { titre: 'passeport', mairie: 'villedavant', depuis: '2026-08-20' } });
    const [before, after] = around(session(who, { edition }), '2026-11-20', '2026-11-21');
    expect([before, after].map((world) => madeTitles(world).map(({ etat }) => etat))).toEqual([['disponible'], ['detruit']]);
    expect(lessonsOf(after)).toContain('titre-detruit arrive');
  });

  test('un justificatif a moins de six mois le jour de l’envoi ; le lendemain, un agent le redemande', () => {
    // The bill is of the day of the move, 20 October 2026.
    const joined = { justificatif: 'facture-electricite', ...(edition === '2026' ? { verification: 'non' } : {}) };
    const read = around(session(owner(), { edition }), '2027-04-20', '2027-04-21').map((world) =>
      until(fillAndSend(world, 'changement-adresse', joined), '2027-05-05'),
    );
    expect(read.map(standing)).toEqual([['acceptee'], ['a-completer']]);
    expect(read[1] && letterOf(read[1], 'complement-demande').paragraphes[0]).toContain('plus de 6 mois');
  });

  test('une photo, sur papier ou en code, vaut six mois ; ensuite, elle est refusée', () => {
    const code = 'EXPHOTO26A7K2M9Q4T8B5C';
    const photos = [
      { id: 'planche', faiteLe: '2026-10-20', code },
      { id: 'papier', faiteLe: '2026-10-20' },
    ];
    const said = around(session(owner({ photos }), { edition }), '2027-04-20', '2027-04-21').map((world) => [
      whyNoCode(world, code, world.today),
      whyNoPhoto(world, 'papier', world.today),
    ]);
    expect(said).toEqual([
      [undefined, undefined],
      [expect.stringContaining('plus de 6 mois'), expect.stringContaining('plus de 6 mois')],
    ]);
  });

  test('l’attestation de perte d’un permis vaut deux mois ; ensuite, on ne conduit plus', () => {
    const lost = owner({ demandePermis: { motif: 'perte', le: '2026-10-30', ou: 'Villedavant' } });
    const asked = fillAndSend(fillAndSend(session(lost, { edition }), 'demande-permis', { permisPrecision: 'non' }), 'paiement');
    const accepted = until(asked, '2026-11-13');
    expect(licenceRequests(accepted).map(({ etat }) => etat)).toEqual(['accepte']);
    const [before, after] = around(accepted, '2027-01-10', '2027-01-11');
    expect([lessonsOf(before), lessonsOf(after)].map((told) => told.includes('attestation-finie arrive'))).toEqual([false, true]);
  });
});
