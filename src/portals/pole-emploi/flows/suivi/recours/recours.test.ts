import { expect, test } from 'vitest';
import { registrationOf } from '#portals/pole-emploi/dossier/file.ts';
import { sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import { certificateFrom, MEETING } from '#portals/pole-emploi/testing/missed-appointment.ts';
import {
  ask,
  decisions,
  fillAndSend,
  jobseeker,
  letterOf,
  record,
  session,
  until,
} from '#portals/pole-emploi/testing/session-builder.ts';
import type { Day } from '#schema/day.ts';
import { appealsOf, openAppeal } from './appeals.ts';

/* Complaint, mediator, judge, in that order (pole-emploi.md §2h, service-public F31197). The sanction is that of a missed appointment. */
const CERTIFICATE = certificateFrom('2026-12-10');
const suspended = (changes: Record<string, unknown> = {}, edition = '2026') =>
  until(session(jobseeker({ categorie: 'F', rendezVous: [MEETING] }, changes), { edition }), '2026-12-10');
const appeal = (world: ReturnType<typeof suspended>) => appealsOf(world)[0];

test.each(EDITIONS)('édition %s : une réclamation avec une preuve annule la suspension en une semaine', (edition) => {
  const sent = fillAndSend(suspended(CERTIFICATE, edition), 'recours');
  expect(appeal(sent)).toMatchObject({ prochaine: undefined, etapes: [{ voie: 'reclamation', issue: undefined }] });
  const world = until(sent, '2026-12-17');
  expect(sanctionsOf(world)[0]?.etat).toBe('annulee');
  expect(decisions(world, 'suspension-levee')).toHaveLength(1);
  expect(openAppeal(world)).toBeUndefined();
});

test('sans preuve : maintenue, puis le médiateur, puis le juge, chacun à son tour', () => {
  const answered = until(fillAndSend(suspended(), 'recours'), '2026-12-17');
  expect(letterOf(answered, 'recours-maintenu').aRetenir?.[0]?.valeur).toBe('Le médiateur');
  expect(sanctionsOf(answered)[0]?.etat).toBe('suspension');
  // What was written stays; only the way changes.
  const mediated = until(fillAndSend(answered, 'recours'), '2027-01-17');
  expect(appeal(mediated)?.etapes.map(({ voie, issue }) => [voie, issue])).toEqual([
    ['reclamation', 'maintenu'],
    ['mediateur', 'maintenu'],
  ]);
  const judged = fillAndSend(mediated, 'recours');
  expect(appeal(judged)).toMatchObject({ prochaine: undefined });
  expect(letterOf(judged, 'recours-recu').paragraphes.join(' ')).toContain('Le juge');
});

test.each([
  ['mediateur', 'réclamation'],
  ['tribunal', 'médiateur est obligatoire'],
])('commencer par « %s » n’est pas possible, et le message dit par où commencer', (voie, words) => {
  const reply = ask(suspended(), 'recours', {
    dossier: 'recours:absence-point',
    donnees: {
      recoursVoie: voie,
      recoursRaison: 'autre',
      recoursTexte: 'Je conteste cette décision.',
      recoursPreuve: 'plus-tard',
    },
  });
  expect(reply.corps.erreurs).toMatchObject([{ cle: 'recoursVoie', message: expect.stringContaining(words) }]);
});

test('deux mois pour contester, pas un jour de plus', () => {
  const send = (day: Day) => {
    const world = until(suspended(), day);
    // Another missed appointment may have been sanctioned since: the first decision is the one looked at here.
    const only = {
      ...world,
      events: world.events.filter((event) => !('dossier' in event && event.dossier.includes('remobilisation'))),
    };
    return ask(only, 'recours', {
      dossier: 'recours:absence-point',
      donnees: {
        recoursVoie: 'reclamation',
        recoursRaison: 'autre',
        recoursTexte: 'Je conteste cette décision.',
        recoursPreuve: 'plus-tard',
      },
    });
  };
  expect(send('2027-02-09').status).toBe(201);
  const late = send('2027-02-10');
  expect([late.status, String(late.corps.message)]).toEqual([404, expect.stringContaining('ne peut être contestée')]);
});

test('une radiation annulée : de nouveau sur la liste', () => {
  const who = jobseeker(
    {
      categorie: 'F',
      inscritLe: '2024-11-04',
      allocation: { sjr: 60, depuis: '2024-12-01', jours: 548, consommes: 60 },
      rendezVous: [{ ...MEETING, convoqueLe: '2025-03-05', le: '2025-03-13' }],
    },
    { papiers: [{ ...CERTIFICATE.papiers[0], le: '2025-04-03' }] },
  );
  const removed = until(session(who, { debut: '2025-03-03' }), '2025-04-04');
  expect(registrationOf(removed).etat).toBe('radie');
  expect(registrationOf(until(fillAndSend(removed, 'recours'), '2025-04-11')).etat).toBe('inscrit');
});

test('un mois déjà calculé : ce que la suspension avait pris est rendu, au centime', () => {
  // December: 23 days of suspension out of 31 at 30 % leave 1 − 0,3 × 23/31 of 1 000 €.
  const left = Math.round(1000 * (1 - (0.3 * 23) / 31) * 100) / 100;
  const computed = record(until(suspended(CERTIFICATE), '2027-01-05'), {
    type: 'decide',
    dossier: 'actualisation:2026-12',
    issue: 'acceptee',
    motif: 'calcul',
    donnees: { mois: '2026-12', net: left, jours: 30, origine: 'declaration', version: '1' },
  });
  const world = until(fillAndSend(computed, 'recours'), '2027-01-12');
  expect(decisions(world, 'rappel')[0]?.donnees?.montant).toBeCloseTo(1000 - left, 1);
});

test('un trop-perçu contesté et refusé mène droit au médiateur', () => {
  const owing = record(session(jobseeker({ categorie: 'F' })), {
    type: 'decide',
    dossier: 'trop-percu:2026-09',
    issue: 'acceptee',
    motif: 'trop-percu',
    donnees: { montant: 250, mois: '2026-09', raison: 'montant-net' },
  });
  const refused = record(owing, {
    type: 'decide',
    dossier: 'trop-percu:2026-09',
    issue: 'refusee',
    motif: 'contestation-refusee',
  });
  expect(openAppeal(refused)).toMatchObject({ id: 'dette-2026-09', prochaine: 'mediateur' });
  expect(appeal(fillAndSend(refused, 'recours'))?.etapes.map(({ voie }) => voie)).toEqual(['mediateur']);
});

test('un refus d’allocation se conteste aussi', () => {
  const world = record(session(), { type: 'decide', dossier: 'demande-allocation:1', issue: 'refusee', motif: 'rejet' });
  expect(openAppeal(world)).toMatchObject({ id: 'rejet-1', prochaine: 'reclamation' });
});
