import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { debtsOf } from '#portals/caf/dossier/dettes/debts.ts';
import { decisionsOn } from '#portals/caf/dossier/rights.ts';
import { caf } from '#portals/caf/index.ts';
import { act, declare, household, job, messages, next, session, until } from '#portals/caf/testing/session-builder.ts';

/*
 * What follows a declaration, months later (caf.md §2.h, §5). The amounts come from an oracle written apart: the formula of
 * §4.2 for a person alone without housing aid, in November 2026.
 */
const prime = (net: number): number => {
  const bonus = net <= 59 * 12.31 ? 0 : Math.min(1, (net - 59 * 12.31) / ((138 - 59) * 12.31)) * 0.377 * 638.28;
  return (638.28 + bonus + 0.5985 * net - Math.max(net, 638.28)) * 0.995;
};
const letterOf = (world: World, modele: string) => {
  const event = eventsOf(world, 'recu').find((other) => other.modele === modele);
  if (!event) throw new Error(`aucun message ${modele}`);
  return caf.letter({ modele, donnees: event.donnees ?? {}, le: event.le }, world);
};
const paid = (world: World) => eventsOf(world, 'paye').filter(({ le }) => le > '2026-11-05');

test('une déclaration juste donne la prime de la formule, payée le 5 du mois suivant', () => {
  const world = until(declare(session()), '2027-02-10');
  expect(paid(world).map(({ le, mois }) => [le, mois])).toEqual([
    ['2026-12-04', '2026-11'],
    ['2027-01-05', '2026-12'],
    ['2027-02-05', '2027-01'],
  ]);
  for (const { montant } of paid(world)) expect(Math.abs(montant - prime(912.4))).toBeLessThan(0.06);
});

test.each(['2024', '2025'])(
  'net à payer au lieu du net social, édition %s : la lettre, le montant et les délais viennent des mois plus tard',
  (edition) => {
    const sent = declare(session(household(), { edition }), 'netAPayer');
    expect(debtsOf(until(sent, '2026-12-05'))).toEqual([]);
    const world = until(sent, '2027-02-20');
    const [debt] = debtsOf(world);
    const months = paid(world).filter(
      ({ montant, mois, le }) => montant > 0 && mois <= '2027-01' && debt && le <= debt.le,
    ).length;
    expect(Math.abs((debt?.montant ?? 0) - (prime(868.1) - prime(912.4)) * months)).toBeLessThan(0.1);
    const letter = letterOf(world, 'trop-percu');
    const words = JSON.stringify(letter);
    expect(words).toContain('20 jours');
    expect(words).toContain('12 mois au plus');
    expect(words).toContain('commission de recours amiable');
    expect(words).toContain('2 mois');
    expect(messages(world, 'trop-percu').map((event) => event.type === 'recu' && event.canal)).toEqual(['espace', 'courrier']);
  },
);

test('net imposable au lieu du net social : le droit était trop bas, un rappel est payé', () => {
  const world = until(declare(session(household(), { edition: '2024' }), 'netImposable'), '2027-02-20');
  expect(debtsOf(world)).toEqual([]);
  expect(messages(world, 'rappel-de-droits')).toHaveLength(1);
  const after = until(declare(world), '2027-03-10');
  expect(eventsOf(after, 'paye').at(-1)?.detail['rappel:prime-activite']).toBeCloseTo((prime(912.4) - prime(941.7)) * 3, 1);
});

test('sans réponse pendant 20 jours, des retenues remboursent la dette, jusqu’au dernier centime', () => {
  let world = until(declare(session(household(), { edition: '2024' }), 'netAPayer'), '2027-02-16');
  const [debt] = debtsOf(world);
  world = until(declare(world), '2027-12-31');
  const kept = eventsOf(world, 'paye').reduce((sum, { retenu }) => sum + retenu, 0);
  expect(kept).toBeCloseTo(debt?.montant ?? -1, 2);
  expect(debtsOf(world)[0]?.reste).toBe(0);
  expect(
    eventsOf(world, 'paye')
      .find(({ retenu }) => retenu > 0)
      ?.le.localeCompare('2027-03-08'),
  ).toBeGreaterThan(-1);
});

test('déclaration oubliée : pas de paiement, suspension ; faite en retard, le droit reprend et le mois manqué est payé', () => {
  const forgotten = until(session(), '2026-12-10');
  expect(messages(forgotten, 'suspension')).toHaveLength(2);
  expect(paid(forgotten).map(({ montant }) => montant)).toEqual([0]);
  const world = until(declare(forgotten), '2027-01-06');
  expect(messages(world, 'droit-repris')).toHaveLength(1);
  expect(Object.keys(paid(world).at(-1)?.detail ?? {})).toEqual(['prime-activite', 'prime-activite:2026-11']);
  expect(paid(world).at(-1)?.montant).toBeCloseTo(prime(912.4) * 2, 0);
});

test('24 mois sans paiement : la prime est radiée, et le calendrier se tait', () => {
  const world = until(session(), '2029-06-30');
  expect(messages(world, 'radiation')).toHaveLength(1);
  expect(eventsOf(world, 'decide').at(-1)?.motif).toBe('radiation');
  expect(next(world, { attendre: { que: { recu: { modele: 'dtr-ouverte', canal: 'sms' } } } })).toBeUndefined();
});

test('l’employeur s’est trompé : la demande va à la CNAV, à l’employeur, revient corrigée, et le droit était déjà bon', () => {
  const wrong = household({
    verite: job({ '2026-08': { montantNetSocial: 912.4, netAPayer: 868.1, netImposable: 941.7, transmis: 1824.8 } }),
  });
  const world = until(declare(session(wrong)), '2027-01-31');
  expect(eventsOf(world, 'transmis').map(({ de, vers, quoi }) => [de, vers, quoi])).toEqual([
    ['caf', 'cnav', 'demande-de-modification'],
    ['caf', 'france-travail', 'beneficiaire'],
    ['cnav', 'employeur', 'demande-de-verification'],
    ['employeur', 'cnav', 'declaration-corrigee'],
    ['cnav', 'caf', 'ressource-a-jour'],
  ]);
  expect(messages(world, 'modification-traitee')).toHaveLength(1);
  expect(debtsOf(world)).toEqual([]);
  expect(paid(world)[0]?.montant).toBeCloseTo(prime(912.4), 1);
});

test('corriger une ligne exacte : l’employeur répond « pas d’anomalie », et le droit est recalculé', () => {
  const world = until(declare(session(), 'netAPayer'), '2027-01-31');
  expect(messages(world, 'modification-sans-suite')).toHaveLength(1);
  expect(decisionsOn(world, 'declaration-trimestrielle:2026-11').map(({ motif }) => motif)).toEqual([
    'declaration',
    'modification-traitee',
  ]);
  expect(caf.lessons(world).map(({ id }) => id)).toContain('inutile:declaration-trimestrielle:2026-11');
});

test('valider sans vérifier un employeur absent du pré-rempli : trop-perçu quand il transmet enfin', () => {
  const second = {
    id: 'cafe',
    employeur: 'Café Inventé',
    personne: 'sofia',
    paies: Object.fromEntries(
      ['2026-07', '2026-08', '2026-09'].map((mois) => [
        mois,
        { montantNetSocial: 400, netAPayer: 390, netImposable: 410, transmis: null, corrigeLe: '2026-12-20' },
      ]),
    ),
  };
  const two = household({ verite: { emplois: [...job().emplois, second] } });
  const blind = until(declare(session(two), 'preRempli'), '2027-02-20');
  const [debt] = debtsOf(blind);
  expect(debt?.montant).toBeCloseTo((prime(912.4) - prime(1312.4)) * 3, 0);
  expect(debtsOf(until(declare(session(two)), '2027-02-20'))).toEqual([]);
});

test('une paie datée du 31 et reçue le 2 compte dans le mois du bulletin (2025), dans le mois d’arrivée (2024)', () => {
  const late = household({
    verite: job({
      '2026-09': {
        montantNetSocial: 1500,
        netAPayer: 1400,
        netImposable: 1550,
        payeLe: '2026-09-30',
        arriveeSurCompte: '2026-10-02',
      },
    }),
  });
  const sent = (edition: string) => eventsOf(declare(session(late, { edition })), 'envoye').at(-1)?.donnees ?? {};
  expect(sent('2025')['montantNetSocial@2026-09/sofia/librairie']).toBe(1500);
  expect(sent('2024')['ressource@2026-09/sofia/salaire']).toBe(0);
  expect(sent('2024')['ressource@2026-10/sofia/salaire']).toBe(2412.4);
});

test('une déclaration envoyée ne se rouvre pas', () => {
  const world = declare(session());
  const route = caf.routes.find(({ id }) => id === 'declaration');
  const sent = eventsOf(world, 'envoye').at(-1);
  expect(route?.answer({ dossier: sent?.dossier, donnees: sent?.donnees }, world)).toMatchObject({
    status: 404,
    corps: { message: expect.stringMatching(/^Cette déclaration est envoyée\. La prochaine s’ouvrira le /) },
    faits: [],
  });
});

test('une requête incomplète ou hostile est refusée, et rien n’est enregistré', () => {
  const world = act(session(), { seConnecter: 'caf' });
  const route = caf.routes.find(({ id }) => id === 'declaration');
  const dossier = 'declaration-trimestrielle:2026-11';
  expect(route?.answer({ dossier, donnees: { situationExacte: 'oui' } }, world)).toMatchObject({ status: 422, faits: [] });
  for (const donnees of [
    null,
    [],
    'x',
    { inconnu: 1 },
    { situationExacte: { a: 1 } },
    { ['ressource@2026-08/sofia/salaire']: 'beaucoup' },
    JSON.parse('{"__proto__":1}'),
  ]) {
    expect(route?.answer({ dossier, donnees }, world).faits).toEqual([]);
  }
});

test('des cents d’écart ne font ni dette ni rappel', () => {
  let world = act(
    session(household(), { edition: '2024' }),
    { seConnecter: 'caf' },
    { repondre: { fait: 'naturesPercues', valeur: ['salaire'] } },
    { repondre: { fait: 'ressource', pour: '2026-08', valeur: 912 } },
  );
  world = until(declare(world), '2027-03-01');
  expect(messages(world, 'trop-percu')).toEqual([]);
  expect(messages(world, 'rappel-de-droits')).toEqual([]);
});

test('les mois se lisent comme on les dit : « d’octobre »', () => {
  const world = until(session(), '2027-02-02');
  const open = eventsOf(world, 'recu').findLast(({ modele }) => modele === 'dtr-ouverte');
  const letter = caf.letter({ modele: 'dtr-ouverte', donnees: open?.donnees ?? {}, le: '2027-02-01' }, world);
  expect(letter.paragraphes[0]).toBe('Vous pouvez vérifier vos ressources d’octobre, novembre et décembre 2026.');
});
