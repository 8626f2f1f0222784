import { describe, expect, test } from 'vitest';
import { allPapers } from '#engine/household/papers.ts';
import { addDays } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { bookingsOf, madeTitles } from '#portals/ants/dossier/titres/bookings.ts';
import { preDemandesOf } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { stampsOf } from '#portals/ants/dossier/titres/stamps.ts';
import { ants } from '#portals/ants/index.ts';
import { ask, fillAndSend, letterOf, messages, session, until } from '#portals/ants/testing/session-builder.ts';
import { booked, brought, traveller, withStamp } from '#portals/ants/testing/traveller.ts';
import type { Day } from '#schema/day.ts';

const last = (world: World) => {
  const booking = bookingsOf(world).at(-1);
  if (!booking) throw new Error('aucun rendez-vous');
  return booking;
};
const dayAfter = (world: World): World => until(world, addDays(last(world).le, 1));
const refusals = (world: World) => last(dayAfter(world)).raisons;
const lessonsOf = (world: World) => ants.lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);
const numberOf = (world: World): string => preDemandesOf(world).at(-1)?.numero ?? '';

describe.each(['2026', '2020'])('édition %s', (edition) => {
  test('du timbre au guichet, puis le passeport est retiré à temps', () => {
    const ready = brought(booked(edition));
    const taken = dayAfter(ready);
    expect(last(taken)).toMatchObject({ etat: 'pris', recepisse: expect.stringMatching(/^DEM-\d{5}$/) });
    expect(stampsOf(taken)).toMatchObject([{ montant: 86, servi: true }]);
    const there = until(taken, addDays(last(taken).le, 30));
    expect(messages(there, 'titre-disponible-sms')).toHaveLength(1);
    const got = fillAndSend(there, 'retrait');
    expect(madeTitles(got)).toMatchObject([{ etat: 'remis', titre: 'passeport' }]);
    expect(lessonsOf(got)).toEqual(['guichet-pris evite', 'titre-a-temps evite']);
  });

  test('ligne 22 : un motif faux, ou le numéro resté à la maison, et la mairie ne peut rien en faire', () => {
    const wrong = booked(edition, traveller(), { titreMotif: 'premiere' });
    expect(lessonsOf(wrong)).toContain('pre-demande-fausse a-venir');
    expect(refusals(brought(wrong))).toEqual([expect.stringMatching(/le motif.*il faut la refaire/)]);
    expect(refusals(brought(booked(edition), { emporteRecap: 'non' }))).toEqual([expect.stringMatching(/numéro manque/)]);
  });

  test('ligne 23 : un second rendez-vous est refusé en disant où est le premier ; annulé, il se reprend', () => {
    const once = booked(edition);
    const first = last(once);
    const donnees = {
      ...(edition === '2026'
        ? { rdvCommune: 'exempleville', rdvRayon: '60', rdvDu: '2026-11-04', rdvAu: '2027-02-01' }
        : { rdvMairie: 'villedavant' }),
      rdvMotif: 'passeport',
      rdvPersonnes: 1,
      rdvCreneau: 'villedavant 2026-12-15 09:30',
      rdvNumero: first.numero,
    };
    const again = (world: World) => ask(world, 'rendez-vous-mairie', { dossier: 'rendez-vous-mairie:2', donnees });
    expect(again(once).corps.erreurs).toMatchObject([
      { cle: 'rdvNumero', message: expect.stringMatching(/Port-Imaginaire.*Annulez/) },
    ]);
    const free = fillAndSend(once, 'annulation-rendez-vous');
    expect(last(free).etat).toBe('annule');
    expect(again(free).status).toBe(201);
  });

  test('ligne 24 : sans timbre, d’un autre montant ou périmé, le dossier est refusé', () => {
    expect(refusals(brought(booked(edition), { emporteTimbre: 'aucun' }))).toEqual([expect.stringMatching(/timbre/)]);
    const stamp = (montant: number, acheteLe: string) => [{ numero: '0000 1042 7788 1203', montant, acheteLe }];
    const bringing = (timbres: unknown) =>
      brought(booked(edition, traveller({ timbres })), { emporteTimbre: '0000104277881203' });
    expect(refusals(bringing(stamp(42, '2026-09-01')))).toEqual(['le timbre est de 42 €, et il faut 86 €']);
    expect(refusals(bringing(stamp(86, '2025-11-04')))).toEqual(['le timbre a plus de 12 mois']);
  });

  test('ligne 25 : une photo de plus de six mois, ou hors des normes', () => {
    expect(refusals(brought(booked(edition), { emportePhoto: 'photo-vieille' }))).toEqual(['la photo a plus de 6 mois']);
    const smiling = traveller({ photos: [{ id: 'sourire', faiteLe: '2026-10-20', defaut: 'sourire' }] });
    expect(refusals(brought(booked(edition, smiling), { emportePhoto: 'sourire' }))).toEqual(['on sourit sur la photo']);
  });

  test('ligne 27 : le SMS est ignoré, le titre est détruit après trois mois', () => {
    const there = until(dayAfter(brought(booked(edition))), '2026-12-20');
    expect(lessonsOf(there)).toContain('titre-attend a-venir');
    const gone = until(there, '2027-04-01');
    expect(madeTitles(gone)).toMatchObject([{ etat: 'detruit' }]);
    expect(letterOf(gone, 'titre-detruit').paragraphes[1]).toMatch(/tout recommencer/);
    expect(lessonsOf(gone)).toContain('titre-detruit arrive');
    expect(ask(gone, 'retrait', { dossier: 'retrait:1', donnees: { retraitQui: 'moi' } }).status).toBe(404);
  });

  test('personne ne vient : le rendez-vous est perdu, la pré-demande reste', () => {
    const missed = dayAfter(booked(edition));
    expect(last(missed).etat).toBe('manque');
    expect(preDemandesOf(missed)).toMatchObject([{ servie: false }]);
  });
});

test.each([
  ['', /récapitulatif/],
  ['EX12', /10 lettres et chiffres/],
  ['EX-12 34é', /lettres et des chiffres/],
  ['AB12345678', /commence par EX/],
])('le numéro « %s » ne se lit pas', (typed, why) => {
  const read = ants.flows['rendez-vous-mairie']?.facts.rdvNumero?.parse(typed);
  expect(read).toMatchObject({ ok: false, raison: expect.stringMatching(why) });
});

test('ce qui pourrait être le numéro de quelqu’un n’est pas gardé', () => {
  expect(ants.flows['rendez-vous-mairie']?.facts.rdvNumero?.parse('AB12345678')).toMatchObject({ oublie: true });
});

test('inconnu, expiré, déjà servi : chaque numéro a sa phrase', () => {
  const bookingWith = (world: World, rdvNumero: string, le: Day) => {
    const done = world.events
      .filter(({ type }) => type === 'envoye')
      .filter((event) => 'demarche' in event && event.demarche === 'rendez-vous-mairie');
    const donnees = {
      ...{ rdvCommune: 'exempleville', rdvRayon: '60', rdvMotif: 'passeport', rdvPersonnes: 1, rdvNumero },
      ...{ rdvDu: world.today, rdvAu: le, rdvCreneau: `villedavant ${le} 09:30` },
    };
    return ask(world, 'rendez-vous-mairie', { dossier: `rendez-vous-mairie:${done.length + 1}`, donnees }).corps.erreurs;
  };
  const made = fillAndSend(withStamp(session(traveller())), 'pre-demande');
  expect(bookingWith(made, 'EXAAAAAAAA', '2026-12-15')).toMatchObject([{ message: expect.stringMatching(/pas connu/) }]);
  expect(bookingWith(until(made, '2027-11-10'), numberOf(made), '2027-12-15')).toMatchObject([
    { message: expect.stringMatching(/expiré le 3 novembre 2027/) },
  ]);
  const taken = dayAfter(brought(booked('2026')));
  expect(bookingWith(taken, numberOf(taken), '2027-01-15')).toMatchObject([{ message: expect.stringMatching(/déjà servi/) }]);
});

test('le titre ne se remet qu’à la personne', () => {
  const there = until(dayAfter(brought(booked('2026'))), '2026-12-20');
  const sent = fillAndSend(there, 'retrait', { retraitQui: 'proche' });
  expect(lessonsOf(sent)).toContain('titre-non-remis arrive');
  expect(madeTitles(sent).map(({ etat }) => etat)).toEqual(['disponible']);
  expect(madeTitles(fillAndSend(sent, 'retrait')).map(({ etat }) => etat)).toEqual(['remis']);
});

test('plus loin, c’est plus tôt : à 20 km, rien avant le voyage', () => {
  const made = fillAndSend(withStamp(session(traveller())), 'pre-demande');
  const near = fillAndSend(made, 'rendez-vous-mairie', { rdvRayon: '20' });
  expect(last(near).mairie).toBe('villedavant');
  expect(last(near).le > last(booked('2026')).le).toBe(true);
});

test.each([
  [{ titre: 'cni', motif: 'premiere' }, 0],
  [{ titre: 'cni', motif: 'perte' }, 25],
  [{ titre: 'passeport', motif: 'premiere' }, 86],
  [{ titre: 'les-deux', motif: 'perte' }, 111],
  [{ titre: 'passeport', motif: 'premiere', pour: 'enfant-1' }, 17],
  [{ titre: 'passeport', motif: 'premiere', pour: 'enfant-2' }, 42],
])('%o coûte %i €', (demandeTitre, price) => {
  const enfants = [
    { prenom: 'Lou', naissance: '2015-06-01' },
    { prenom: 'Max', naissance: '2010-06-01' },
  ];
  const who = traveller(
    { demandeTitre },
    { foyer: { adultes: [{ id: 'zoe', prenom: 'Zoé', naissance: '1986-02-11' }], enfants } },
  );
  expect(preDemandesOf(fillAndSend(session(who), 'pre-demande'))).toMatchObject([{ montant: price }]);
});

test('la preuve se lit sur les papiers : acte, timbre, récapitulatif, récépissé', () => {
  const ids = allPapers(dayAfter(brought(booked('2026'))), [ants]).map(({ id }) => id.split('-')[0]);
  for (const id of ['acte', 'timbre', 'pre', 'recepisse', 'titre', 'photo']) expect(ids).toContain(id);
});

test('un numéro de pré-demande a dix signes, et n’est à personne', () => {
  expect(numberOf(booked('2026'))).toMatch(/^EX[A-Z2-9]{8}$/);
});

test('un timbre se lit avec ou sans espaces ; il manque un chiffre, et c’est dit', () => {
  const read = ants.flows['pre-demande']?.facts.timbreNumero;
  expect(read?.parse('0000104277881203')).toEqual({ ok: true, valeur: '0000 1042 7788 1203' });
  expect(read?.parse('0000 1042 7788 120')).toMatchObject({ ok: false, raison: expect.stringMatching(/il y en a 15/) });
});
