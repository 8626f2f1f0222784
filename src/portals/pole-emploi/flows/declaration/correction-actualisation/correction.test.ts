import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { declared, job, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import { act, ask, decisions, fillAndSend, session, until } from '#portals/pole-emploi/testing/session-builder.ts';

/* A mistake told before others see it (facts § 2b): by an adviser since 2022, by the person until the payment before. */
const one = job('un', { '2026-09': { brut: 900, heures: 70 }, '2026-10': { brut: 1200, heures: 90 } });
const paid = (world: World) => eventsOf(world, 'paye').filter(({ le }) => le > '2026-11-03');
const lesson = (world: World, id: string) => poleEmploi.lessons(world).find((found) => found.id === id);
const check = (world: World, name: string, params: Record<string, unknown> = {}) => poleEmploi.checks[name]?.test(params, world);

test('une correction avant le paiement refait le calcul ; après, elle rend la dette plus petite que la lettre', () => {
  const sent = declared(worker([one]), { avec: 'net' });
  const fast = until(fillAndSend(sent, 'correction-actualisation'), '2026-12-20');
  expect(decisions(fast, 'calcul').map(({ donnees }) => donnees?.origine)).toEqual(['declaration', 'correction']);
  const late = until(fillAndSend(until(sent, '2026-11-10'), 'correction-actualisation'), '2026-12-20');
  expect(decisions(late, 'trop-percu')[0]).toMatchObject({ le: '2026-11-13', donnees: { raison: 'correction' } });
  // Nothing is found a second time by the comparison.
  expect(decisions(late, 'trop-percu')).toHaveLength(1);
  expect(lesson(late, 'corrige:2026-10')?.montant).toBeGreaterThan(0);
  expect(check(late, 'correction-faite')).toBe(true);
  expect(decisions(fast, 'trop-percu')).toEqual([]);
});

test('« modifier », ancienne présentation : la deuxième déclaration remplace la première', () => {
  const first = declared(worker([one]), { edition: '2021', avec: 'net' });
  const second = act(first, { repondre: { fait: 'brutMois', valeur: 1200 } }, { envoyer: 'actualisation' });
  const world = until(second, '2026-12-20');
  expect(decisions(world, 'trop-percu')).toEqual([]);
  expect(paid(world)).toHaveLength(1);
  expect(check(world, 'actualisation-juste')).toBe(true);
});

test('après le 15, seuls le courrier et l’agence restent, et c’est plus long', () => {
  const closed = until(declared(worker([one]), { avec: 'net' }), '2026-11-18');
  const sent = fillAndSend(closed, 'correction-actualisation');
  expect(eventsOf(sent, 'envoye').at(-1)?.donnees.correctionCanal).toBe('courrier');
  const world = until(sent, '2026-12-31');
  expect(decisions(world, 'correction').find(({ issue }) => issue === 'acceptee')?.le).toBe('2026-12-09');
  const quick = act(
    closed,
    { repondre: { fait: 'correctionCanal', valeur: 'agence' } },
    { remplir: { demarche: 'correction-actualisation' } },
    { envoyer: 'correction-actualisation' },
  );
  expect(decisions(until(quick, '2026-12-01'), 'correction').at(-1)?.le).toBe('2026-11-23');
});

test('une correction ne se demande qu’une fois, et pas avant d’avoir déclaré', () => {
  const flow = poleEmploi.flows['correction-actualisation'];
  expect(flow?.open(session())).toBeUndefined();
  const sent = declared(worker([one]), { avec: 'net' });
  expect(flow?.open(sent)).toBe('correction-actualisation:2026-10');
  const asked = fillAndSend(sent, 'correction-actualisation');
  expect(flow?.open(asked)).toBeUndefined();
  const reply = ask(asked, 'correction-actualisation', { dossier: 'correction-actualisation:2026-10', donnees: {} });
  expect(reply).toMatchObject({ status: 404, faits: [] });
});

test('des dates à l’envers, ou des heures sans salaire : dit, et rien ne part', () => {
  const sent = declared(worker([one]), { avec: 'net' });
  const common = { correctionCanal: 'message', correctionRaison: 'Oubli' };
  const post = (donnees: Record<string, string | number | string[]>) =>
    ask(sent, 'correction-actualisation', { dossier: 'correction-actualisation:2026-10', donnees: { ...common, ...donnees } });
  const wrong = post({ correctionObjet: ['sante'], correctionArretDu: '2026-10-20', correctionArretAu: '2026-10-10' });
  expect(wrong).toMatchObject({ status: 422, faits: [] });
  expect(JSON.stringify(wrong.corps.erreurs)).toContain('correctionArretAu');
  const strange = post({ correctionObjet: ['travail'], correctionHeures: 20, correctionBrut: 0 });
  expect(strange).toMatchObject({ status: 409, faits: [] });
});

test('un arrêt oublié et dit à temps : les jours sont retirés avant le paiement', () => {
  const who = worker([], { arrets: [{ du: '2026-10-05', au: '2026-10-14' }] });
  const world = until(fillAndSend(declared(who, { avec: 'arret-oublie' }), 'correction-actualisation'), '2026-12-20');
  expect(decisions(world, 'calcul').map(({ donnees }) => donnees?.jours)).toEqual([30, 20]);
  expect(paid(world)[0]).toMatchObject({ mois: '2026-10', montant: decisions(world, 'calcul').at(-1)?.donnees?.net });
  expect(decisions(world, 'trop-percu')).toEqual([]);
});
