import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { debtsOf } from '#portals/caf/dossier/dettes/debts.ts';
import { forgiven } from '#portals/caf/dossier/dettes/remission.ts';
import {
  act,
  ask,
  declare,
  fillAndSend,
  household,
  job,
  letterOf,
  loggedIn,
  messages,
  session,
  until,
} from '#portals/caf/testing/session-builder.ts';
import { lessons } from './lessons.ts';
import { stations } from './stations.ts';

/*
 * Answering an overpayment (caf.md §2.h): CSS R133-9-2 for the delays, CASF L262-46 and L262-47 for the RSA, CSS L845-2 and L845-3 for the
 * prime. The debt comes from a declaration made with the net à payer, compared on 15 February 2027.
 */
const FLOW = 'indu';
const LETTER = '2027-02-15';
const indebted = (edition = '2024', who = household()): World =>
  until(declare(session(who, { edition }), 'netAPayer'), '2027-02-16');
/** A debt on the RSA: a small pay, of which the wrong line was typed. */
const onRsa = (): World =>
  indebted(
    '2024',
    household({
      verite: job({}, { habituel: { montantNetSocial: 300, netAPayer: 240, netImposable: 312 } }),
      droits: { prestations: ['rsa'], declarationEn: '2026-11' },
    }),
  );
const answer = (world: World, answers: Record<string, unknown>) => fillAndSend(world, FLOW, answers);
const [first, ...others] = [indebted(), onRsa()].map((world) => debtsOf(world)[0]);
/** What was withheld after that day. */
const withheld = (world: World, since = LETTER): number =>
  eventsOf(world, 'paye').reduce((sum, { le, retenu }) => sum + (le > since ? retenu : 0), 0);
/** The declarations go on, so that there is something to withhold from. */
const goOn = (world: World, day: `${number}-${number}-${number}`): World => until(declare(world), day);
const refused = (world: World, donnees: Record<string, unknown>) =>
  ask(loggedIn(world), FLOW, { dossier: `${FLOW}:1`, donnees: { induAccord: true, ...donnees } });
const titles = (world: World) => lessons(world).map(({ titre }) => titre);

test('les deux dettes des essais existent, chacune pour son aide', () => {
  expect([first?.prestation, others[0]?.prestation]).toEqual(['prime-activite', 'rsa']);
  expect(first?.le).toBe(LETTER);
});

// In the pre-filled look, the change that was asked is answered in December; in the other one, the comparison comes in February.
test.each([
  ['2024', '2027-02-16', ['2027-03-10', '2027-04-10', '2027-05-10', '2027-06-10', '2027-07-10', '2027-08-10']],
  ['2025', '2026-12-16', ['2027-01-10', '2027-02-10', '2027-03-10', '2027-04-10', '2027-05-10', '2027-06-10']],
] as const)('édition %s : payer en six fois, le 10 de chaque mois, sans aucune retenue', (edition, day, days) => {
  const before = until(declare(session(household(), { edition }), 'netAPayer'), day);
  const world = until(answer(before, { induVoie: 'echeancier', induFois: '6' }), '2027-09-01');
  const paid = eventsOf(world, 'decide').filter(({ motif }) => motif === 'indu-verse');
  expect(paid.map(({ le }) => le)).toEqual(days);
  const [debt] = debtsOf(before);
  expect(paid.reduce((sum, { donnees }) => sum + Number(donnees?.montant), 0)).toBeCloseTo(debt?.montant ?? 0, 2);
  expect(debtsOf(world)[0]?.reste).toBe(0);
  expect(withheld(world, day)).toBe(0);
  expect(letterOf(world, 'indu-solde').objet).toBe('Votre trop-perçu est remboursé');
  expect(titles(world)).toContain('Vous avez répondu dans les vingt jours');
});

test('plus de douze fois, ou plus d’un mois après la lettre : refusé, avec la raison', () => {
  expect(refused(indebted(), { induVoie: 'echeancier', induFois: '13' }).status).toBe(400);
  const late = refused(until(indebted(), '2027-03-16'), { induVoie: 'echeancier', induFois: 6 });
  expect(late.corps.erreurs).toMatchObject([{ cle: 'induVoie' }]);
});

test('tout rembourser : rien n’est retenu, la dette finit', () => {
  const world = goOn(answer(indebted(), { induVoie: 'payer' }), '2027-04-10');
  expect(debtsOf(world)[0]?.reste).toBe(0);
  expect(withheld(world)).toBe(0);
});

test('une rectification sans papier : un mois de silence vaut refus, les retenues viennent deux mois après', () => {
  const asked = answer(indebted(), { induVoie: 'rectifier' });
  const waiting = goOn(asked, '2027-05-10');
  expect(withheld(waiting)).toBe(0);
  expect(messages(waiting, 'indu-rectification')).toEqual([]);
  expect(titles(waiting)).toContain('Pas de réponse : c’est un refus');
  // Asked on 16 February, refused by silence on 16 March: nothing before 16 May.
  expect(withheld(until(declare(waiting), '2027-06-20'))).toBeGreaterThan(0);
});

test('une rectification avec un papier : la réponse est écrite, et les retenues viennent sept jours après', () => {
  const world = indebted();
  const slip = `bulletin-librairie-2026-09`;
  const asked = answer(world, { induVoie: 'rectifier', induPreuve: slip });
  const answered = goOn(asked, '2027-04-10');
  expect(letterOf(answered, 'indu-rectification').objet).toContain('maintenue');
  expect(withheld(answered)).toBeGreaterThan(0);
});

test('la prime se conteste devant la commission : rien n’est retenu avant sa réponse', () => {
  const world = goOn(answer(indebted(), { induVoie: 'recours', induPorte: 'cra' }), '2027-04-14');
  expect(withheld(world)).toBe(0);
  expect(titles(world)).toContain('Contester à la bonne adresse arrête les retenues');
  // Two months without an answer are a refusal (CRPA L231-4), and the judge comes next.
  const silent = until(world, '2027-04-20');
  expect(titles(silent)).toContain('Pas de réponse : c’est un refus');
  const judged = answer(silent, { induVoie: 'recours', induPorte: 'tribunal-administratif' });
  expect(debtsOf(judged)[0]?.reponses).toHaveLength(2);
});

test('contester un RSA à la commission : mauvaise adresse, et les retenues se font', () => {
  const wrong = until(answer(onRsa(), { induVoie: 'recours', induPorte: 'cra' }), '2027-03-01');
  expect(JSON.stringify(letterOf(wrong, 'indu-mauvaise-porte'))).toContain('président du conseil départemental');
  expect(titles(wrong)).toContain('La contestation est partie à la mauvaise adresse');
  expect(withheld(goOn(wrong, '2027-04-10'))).toBeGreaterThan(0);
  const right = answer(wrong, { induVoie: 'recours', induPorte: 'president-departement' });
  expect(withheld(goOn(right, '2027-04-10'))).toBe(0);
});

test('une remise selon le budget : tout, la moitié, ou rien', () => {
  expect([forgiven(300, 300.99), forgiven(300, 301), forgiven(300, 450)]).toEqual([300, 150, 0]);
  const whole = until(answer(indebted(), { induVoie: 'remise', induRessources: '900', induCharges: '850' }), '2027-04-20');
  expect(letterOf(whole, 'indu-remise').objet).toBe('Votre dette est effacée');
  expect(debtsOf(whole)[0]?.reste).toBe(0);
  const nothing = until(answer(indebted(), { induVoie: 'remise', induRessources: '2000', induCharges: '600' }), '2027-04-20');
  expect(letterOf(nothing, 'indu-remise').objet).toContain('refusée');
  expect(debtsOf(nothing)[0]?.reste).toBe(first?.montant);
});

test('pendant une remise ou un recours, une deuxième réponse n’est pas demandée', () => {
  const asked = answer(indebted(), { induVoie: 'remise' });
  expect(refused(asked, { induVoie: 'payer' }).status).toBe(404);
  expect(stations(asked, `${FLOW}:1`)?.at(-1)?.detail).toBe('une personne regarde le budget');
});

test('contester après une remise : le site prévient, et la contestation est rejetée', () => {
  const asked = until(answer(indebted(), { induVoie: 'remise', induRessources: '2000', induCharges: '600' }), '2027-03-20');
  const donnees = {
    induVoie: 'recours',
    induPorte: 'cra',
    induMotif: 'Le montant ne correspond pas à mes bulletins.',
    induPreuve: 'sans-papier',
  };
  expect(refused(asked, donnees).status).toBe(409);
  const sure = act(
    asked,
    { repondre: { fait: 'induVoie', valeur: 'recours' } },
    { repondre: { fait: 'induPorte', valeur: 'cra' } },
    { remplir: { demarche: FLOW } },
    { confirmer: FLOW },
  );
  const over = until(sure, '2027-04-25');
  expect(letterOf(over, 'indu-recours').objet).toContain('rejetée');
  expect(titles(over)).toContain('Une remise et une contestation pour la même somme');
});

test('passé deux mois, contester n’est plus possible ; demander une remise, si', () => {
  const late = until(indebted(), '2027-04-16');
  expect(
    refused(late, { induVoie: 'recours', induPorte: 'cra', induMotif: 'x'.repeat(30), induPreuve: 'sans-papier' }).status,
  ).toBe(422);
  expect(debtsOf(answer(late, { induVoie: 'remise' }))[0]?.reponses).toHaveLength(1);
});

test('une lettre d’avant l’histoire, sans réponse : le bilan dit la date des retenues, puis qu’elles ont commencé', () => {
  const donnees = { prestation: 'prime-activite', montant: 90, du: '2026-04', au: '2026-06', avant: 250, apres: 220 };
  const recu = { message: 'caf:avant', canal: 'espace', de: 'caf', modele: 'trop-percu', donnees };
  const world = session(household({ historique: [{ le: '2026-11-01', recu }] }));
  expect(titles(world)).toEqual(['Une lettre de trop-perçu attend votre réponse']);
  expect(titles(until(world, '2026-11-25'))).toEqual(['Vingt jours sans réponse : les retenues commencent']);
});

test('une dette née dans l’histoire est dite avec sa déclaration, pas deux fois', () => {
  expect(titles(goOn(indebted(), '2027-03-10'))).toEqual([]);
});

test('sans réponse et sans rien à retenir : mise en demeure, contrainte, puis jugement ; une réponse arrête la suite', () => {
  // No declaration goes on: nothing is paid any more, and nothing can be withheld.
  const noticed = until(indebted(), '2027-05-20');
  expect(messages(noticed, 'indu-mise-en-demeure')).toHaveLength(1);
  expect(debtsOf(noticed)[0]?.contrainteLe).toBeUndefined();
  const settled = answer(noticed, { induVoie: 'echeancier', induFois: '3' });
  expect(messages(until(settled, '2027-12-01'), 'indu-contrainte')).toEqual([]);
  const forced = debtsOf(until(noticed, '2027-08-01'))[0]?.contrainteLe;
  expect(forced).toBeDefined();
  expect(letterOf(until(noticed, '2027-12-01'), 'indu-executoire').objet).toContain('jugement');
  expect(titles(until(noticed, '2027-12-01'))).toContain('Une contrainte est arrivée');
  // Opposed in time, it stops there.
  const day = forced ?? '2027-07-01';
  const opposed = answer(until(noticed, day), { induVoie: 'recours', induPorte: 'tribunal-administratif' });
  const later = until(opposed, '2027-12-01');
  expect(messages(later, 'indu-executoire')).toEqual([]);
  expect(messages(later, 'indu-mauvaise-porte')).toEqual([]);
});

test('tant que des retenues se font, il n’y a pas de mise en demeure', () => {
  const world = goOn(goOn(indebted(), '2027-05-06'), '2027-08-06');
  expect(messages(world, 'indu-mise-en-demeure')).toEqual([]);
});
