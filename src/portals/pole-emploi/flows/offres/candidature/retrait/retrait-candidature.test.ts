import { expect, test } from 'vitest';
import { branch } from '#engine/journal/branch.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
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
import { lessons } from '../lessons.ts';
import { applicationsOf, applicationTo } from '../read.ts';
import { retraitCandidaturePart } from './part.ts';

const FLOW = 'retrait-candidature';
// Without a CV and with an empty profile, no firm proposes an interview.
const CV = {
  papiers: [
    {
      id: 'cv',
      type: 'attestation',
      titre: 'Mon CV',
      de: 'Noé Modèle',
      le: '2026-10-01',
      lignes: [{ libelle: '2025', valeur: 'Vendeur' }],
    },
  ],
};
const look = (world: World, numero: string): World => record(world, { type: 'ouvert', lieu: `pole-emploi:offres/${numero}` });
const apply = (world: World, numero = '201DMVX'): World => fillAndSend(look(world, numero), 'candidature');
const stops = (world: World) =>
  retraitCandidaturePart.stations?.(world, `${FLOW}:201DMVX`)?.map(({ id, etat }) => `${id} ${etat}`);

test.each(EDITIONS)(
  'édition %s : une candidature retirée devient « Annulée », l’entreprise est prévenue et ne répond plus',
  (edition) => {
    const sent = apply(session(jobseeker(), { edition }));
    expect(stops(sent)).toEqual(['vous vous']);
    const world = fillAndSend(sent, FLOW);
    expect(applicationTo(world, '201DMVX')).toMatchObject({ statut: 'annulee', le: '2026-11-03', retireLe: '2026-11-03' });
    expect(eventsOf(world, 'transmis').at(-1)).toMatchObject({ vers: 'employeur', quoi: 'retrait-candidature' });
    expect(letterOf(world, 'candidature-retiree').paragraphes.join(' ')).toContain('ne vous attend plus');
    expect(stops(world)).toEqual(['vous passe', 'pole-emploi passe', 'employeur passe']);
    expect(lessons(world)).toMatchObject([{ titre: 'Une candidature retirée, et l’entreprise prévenue' }]);
    expect(decisions(until(world, '2027-01-31'), 'reponse-employeur')).toEqual([]);
  },
);

test('revenir en arrière rend la candidature, et l’entreprise répond', () => {
  const sent = apply(session());
  const withdrawn = fillAndSend(sent, FLOW);
  const back = [...withdrawn.events, { type: 'revenu' as const, vers: sent.events.length, le: sent.today, minute: 0, t: 0 }];
  const world = { ...withdrawn, events: branch(back) };
  expect(applicationTo(world, '201DMVX')?.statut).toBe('en-cours');
  expect(decisions(until(world, '2027-01-31'), 'reponse-employeur')).toHaveLength(1);
});

test('un entretien était fixé : après le retrait, il n’a pas lieu', () => {
  const meetings = Array.from({ length: 60 }, (_, seed) => {
    const world = apply({ ...session(jobseeker({}, CV)), seed });
    return until({ ...world, seed }, '2026-11-17');
  }).filter((world) => applicationTo(world, '201DMVX')?.entretien !== undefined);
  expect(meetings.length).toBeGreaterThan(0);
  for (const world of meetings.filter((one) => applicationTo(one, '201DMVX')?.suite === undefined).slice(0, 3))
    expect(decisions(until(fillAndSend(world, FLOW), '2027-01-31'), 'suite-entretien')).toEqual([]);
});

test('de deux candidatures, c’est celle dont on regarde l’offre ; sans regarder, la dernière', () => {
  const two = apply(apply(session()), '201CSNF');
  const numbers = (world: World) => applicationsOf(world).flatMap(({ numero, retireLe }) => (retireLe ? [numero] : []));
  expect(numbers(fillAndSend(look(two, '201DMVX'), FLOW))).toEqual(['201DMVX']);
  expect(numbers(fillAndSend(two, FLOW))).toEqual(['201CSNF']);
});

test('rien à retirer, ou déjà retirée : la page le dit, et l’offre ne se reprend pas en ligne', () => {
  expect(ask(session(), FLOW, { dossier: `${FLOW}:201DMVX`, donnees: {} })).toMatchObject({
    status: 404,
    corps: { message: expect.stringContaining('Aucune candidature en cours') },
  });
  const withdrawn = look(fillAndSend(apply(session()), FLOW), '201DMVX');
  expect(ask(withdrawn, FLOW, {}).status).toBe(404);
  expect(String(ask(withdrawn, 'candidature', {}).corps.message)).toContain('Vous avez retiré');
});
