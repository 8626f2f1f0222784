import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { dossiers } from '#portals/caf/dossier/account.ts';
import { askedPieces, piecesOf } from '#portals/caf/dossier/pieces/asked.ts';
import { readOn, readUntil } from '#portals/caf/dossier/pieces/delays.ts';
import { askForPieces } from '#portals/caf/dossier/pieces/requests.ts';
import { ENVOI, type PieceWay } from '#portals/caf/dossier/pieces/sent.ts';
import { readWanted } from '#portals/caf/dossier/pieces/wanted.ts';
import { caf } from '#portals/caf/index.ts';
import {
  ask,
  fillAndSend,
  household,
  letterOf,
  loggedIn,
  messages,
  session,
  until,
} from '#portals/caf/testing/session-builder.ts';
import type { Day } from '#schema/day.ts';
import { playing } from '#testing/playing.ts';
import { lessons } from './lessons.ts';

const { begin, record } = playing(caf);
const DOSSIER = 'revue:1';
const SLIP = 'bulletin/sofia/2026-10';
/** A request for some papers, the day when the story begins. */
const asking = (pieces: readonly string[], world: World = session()): World =>
  record(
    world,
    ...askForPieces(world, {
      dossier: DOSSIER,
      titre: 'Prime d’activité',
      pieces: pieces.flatMap((one) => readWanted(one) ?? []),
    }),
  );
/** That paper sent, in one file or several. */
const send = (world: World, fichiers: readonly string[], more: Record<string, unknown> = {}): World => {
  const now = loggedIn(world);
  const dossier = caf.flows[ENVOI]?.open(now) ?? '';
  const cle = askedPieces(now)[0]?.cle;
  const donnees = {
    pieceDemandee: cle,
    pieceVoie: 'compte',
    piecePages: fichiers.map((_, rank) => String(rank + 1)),
    ...Object.fromEntries(fichiers.map((fichier, rank) => [`pieceFichier@${rank + 1}`, fichier])),
    ...more,
  };
  const reply = ask(now, ENVOI, { dossier, donnees, confirme: true });
  expect(reply.status).toBe(201);
  return record(now, ...reply.faits);
};
const readBy = (le: Day, voie: PieceWay = 'compte'): Day => readOn({ le, voie, cle: '' });
const read = (world: World): World => until(world, readBy(world.today));
const lessonsOf = (world: World) => lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);

test.each(['2024', '2025'])('édition %s : le papier demandé part, est lu, et le dossier avance', (edition) => {
  const asked = asking([SLIP], session(household(), { edition }));
  expect(letterOf(asked, 'pieces-demandees').paragraphes).toContain('– bulletin de paie d’octobre 2026, de Sofia');
  expect(dossiers(asked)).toMatchObject([{ titre: 'Prime d’activité', etat: 'en-attente-d-information' }]);
  const sent = fillAndSend(asked, ENVOI);
  expect(dossiers(sent)).toMatchObject([{ etat: 'en-cours', papiers: [{ attendue: false }] }]);
  expect(piecesOf(sent, DOSSIER)?.completLe).toBeUndefined();
  const done = read(sent);
  expect(dossiers(done)).toMatchObject([{ etat: 'traite' }]);
  expect(piecesOf(done, DOSSIER)?.completLe).toBe(readBy(sent.today));
  expect(lessonsOf(done)).toEqual(['piece-juste evite']);
});

test.each([
  ['bulletin-librairie-2026-10~flou', 'illisible'],
  ['bulletin-librairie-2026-09', 'mauvais-mois'],
])('%s : le papier est à renvoyer, pour « %s »', (fichier, raison) => {
  const world = read(send(asking([SLIP]), [fichier]));
  expect(askedPieces(world)).toMatchObject([{ etat: 'a-renvoyer', raison }]);
  expect(dossiers(world)).toMatchObject([{ etat: 'en-attente-d-information' }]);
  expect(letterOf(world, 'piece-refusee').objet).toContain('à renvoyer');
  expect(lessonsOf(world)).toEqual(['piece-refusee arrive']);
  // Sent again, the good one closes it.
  expect(askedPieces(read(send(world, ['bulletin-librairie-2026-10'])))).toMatchObject([{ etat: 'acceptee' }]);
});

test.each([
  [['carte-identite-sofia~recto'], 'incomplete'],
  [['carte-identite-sofia~recto', 'carte-identite-sofia~verso'], undefined],
  [['carte-identite-sofia'], undefined],
  [['bulletin-librairie-2026-10'], 'mauvaise-piece'],
])('une carte d’identité en %j : %s', (fichiers, raison) => {
  const [piece] = askedPieces(read(send(asking(['identite']), fichiers)));
  expect([piece?.etat, piece?.raison]).toEqual([raison === undefined ? 'acceptee' : 'a-renvoyer', raison]);
});

test('le papier de quelqu’un d’autre ne va pas', () => {
  const couple = household({
    foyer: {
      adultes: [
        { id: 'sofia', prenom: 'Sofia', naissance: '1997-05-14' },
        { id: 'karim', prenom: 'Karim', naissance: '1988-02-03' },
      ],
    },
  });
  const asked = asking(['identite/karim', 'identite/sofia'], session(couple));
  expect(askedPieces(read(send(asked, ['carte-identite-sofia'])))[0]).toMatchObject({ raison: 'mauvaise-personne' });
});

test('par courriel, une machine répond, et rien n’est dans le dossier ; par la poste, c’est plus long', () => {
  const asked = asking([SLIP]);
  const mailed = send(asked, ['bulletin-librairie-2026-10'], { pieceVoie: 'courriel' });
  expect(letterOf(mailed, 'piece-non-recue').paragraphes[0]).toContain('n’en reçoit pas');
  expect(askedPieces(read(mailed))).toMatchObject([{ etat: 'attendue' }]);
  expect(lessonsOf(mailed)).toEqual(['piece-par-courriel arrive']);
  const posted = send(asked, ['bulletin-librairie-2026-10'], { pieceVoie: 'courrier' });
  expect(askedPieces(read(posted))).toMatchObject([{ etat: 'en-lecture' }]);
  expect(askedPieces(until(posted, readBy(posted.today, 'courrier')))).toMatchObject([{ etat: 'acceptee' }]);
});

test('trop lourd, ou d’un format que le site ne lit pas : le site le dit, et rien ne part', () => {
  const parse = caf.flows[ENVOI]?.facts.pieceFichier?.parse;
  for (const forme of ['lourd', 'heic', 'docx'])
    expect(parse?.(`bulletin-librairie-2026-10~${forme}`)).toMatchObject({
      ok: false,
      raison: expect.stringContaining('Rien n’est parti'),
    });
});

test('un papier que personne n’a demandé se confirme, puis se range sans rien changer', () => {
  const world = loggedIn(session());
  const donnees = {
    pieceDemandee: 'aucune',
    pieceVoie: 'compte',
    piecePages: ['1'],
    'pieceFichier@1': 'bulletin-librairie-2026-10',
  };
  const corps = { dossier: `${ENVOI}:1`, donnees };
  expect(ask(world, ENVOI, corps).status).toBe(409);
  const sent = record(world, ...ask(world, ENVOI, { ...corps, confirme: true }).faits);
  const done = read(sent);
  expect(letterOf(done, 'piece-sans-suite').objet).toContain('pas demandé');
  expect(lessonsOf(done)).toEqual(['piece-refusee arrive']);
});

test('le délai passé est dit une fois, et le papier peut encore venir', () => {
  const late = until(asking([SLIP]), '2027-01-05');
  expect(messages(late, 'pieces-manquantes').filter(({ canal }) => canal === 'espace')).toHaveLength(1);
  expect(lessonsOf(late)).toEqual(['piece-en-retard arrive']);
  expect(askedPieces(read(send(late, ['bulletin-librairie-2026-10'])))).toMatchObject([{ etat: 'acceptee' }]);
});

test('l’incident « piece-illisible » rend flou le bon papier, une fois', () => {
  const struck = begin({
    ...{ compte: household(), edition: '2025', debut: '2026-11-03' },
    incidents: [{ id: 'flou', type: 'piece-illisible', requete: ENVOI, fois: 1, queFaire: 'Renvoyer.' }],
  });
  const asked = asking([SLIP], struck);
  const first = read(fillAndSend(asked, ENVOI));
  expect(askedPieces(first)).toMatchObject([{ etat: 'a-renvoyer', raison: 'illisible' }]);
  expect(askedPieces(read(fillAndSend(first, ENVOI)))).toMatchObject([{ etat: 'acceptee' }]);
});

test('le délai affiché et le jour de lecture disent la même chose', () => {
  for (const day of ['2026-11-03', '2026-11-13', '2026-12-28'] as const) expect(readUntil(readBy(day))).toBe(day);
});
