import { expect, test } from 'vitest';
import { journey } from '#engine/flow/journey.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { dossiers, payments } from '#portals/caf/dossier/account.ts';
import { paidIn } from '#portals/caf/dossier/attestations/certificates.ts';
import { COMPTE_BANCAIRE, payeeNow } from '#portals/caf/dossier/banque/account.ts';
import { paidByCaf } from '#portals/caf/dossier/paid.ts';
import { piecesOf } from '#portals/caf/dossier/pieces/asked.ts';
import { ENVOI } from '#portals/caf/dossier/pieces/sent.ts';
import { caf } from '#portals/caf/index.ts';
import { fictional } from '#portals/caf/testing/fictional-iban.ts';
import {
  act,
  ask,
  fillAndSend,
  household,
  letterOf,
  loggedIn,
  make,
  messages,
  session,
  until,
} from '#portals/caf/testing/session-builder.ts';
import { lessons } from './lessons.ts';
import { stations } from './stations.ts';

const FLOW = COMPTE_BANCAIRE;
const OLD = fictional('00000000001');
const NEW = fictional('00000000002');
const rib = (id: string, iban: string, more: Record<string, unknown> = {}) => ({
  ...{ id, type: 'rib', titulaire: 'Sofia Modèle', iban },
  ...more,
});
/** Changed her bank, and closed the old account on 28 October 2026, before the first payment on the new one. */
const changed = (...more: Record<string, unknown>[]) =>
  household({ papiers: [rib('rib-ancien', OLD, { ferme: '2026-10-28' }), rib('rib-nouveau', NEW), ...more] });
const begin = (edition = '2025') => session(changed(), { edition });
const received = (world: World) =>
  Math.round(eventsOf(world, 'paye').reduce((sum, { le, montant }) => sum + (le > '2026-11-03' ? montant : 0), 0) * 100) / 100;
const lessonsOf = (world: World) => lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);
const answers = (more: Record<string, unknown> = {}) => ({
  ...{ compteTitulaire: 'Sofia Modèle', compteSorte: 'courant', compteIban: NEW, compteRib: 'rib-nouveau' },
  ...{ compteExact: true },
  ...more,
});
/** The démarche sent with that paper, and some answers given otherwise. */
const sendWith = (world: World, fichier: string, more: Record<string, string> = {}): World =>
  act(
    loggedIn(world),
    ...Object.entries({ ...more }).map(([fait, valeur]) => ({ repondre: { fait, valeur } })),
    { repondre: { fait: 'compteRib', valeur: fichier } },
    { remplir: { demarche: FLOW } },
    { envoyer: FLOW },
  );
const reply = (more: Record<string, unknown> = {}, world = begin()) =>
  ask(loggedIn(world), FLOW, { dossier: `${FLOW}:1`, donnees: answers(more) });

test.each(['2024', '2025'])('édition %s : le compte est dit, le RIB lu en trois jours ouvrés, et le paiement y va', (edition) => {
  const open = session(household({ papiers: [rib('a', OLD), rib('b', NEW, {})] }), { edition });
  expect(payeeNow(open)).toBe(OLD);
  const sent = fillAndSend(session(changed(), { edition }), FLOW);
  expect(dossiers(sent)).toMatchObject([{ titre: 'Compte bancaire', etat: 'en-cours' }]);
  expect(letterOf(sent, 'compte-bancaire-recu').paragraphes[0]).toContain(NEW.slice(-7));
  expect(payeeNow(until(sent, '2026-11-05'))).toBe(OLD);
  const read = until(sent, '2026-11-06');
  expect(payeeNow(read)).toBe(NEW);
  expect(dossiers(read)).toMatchObject([{ titre: 'Compte bancaire', etat: 'traite' }]);
  expect(stations(read, `${FLOW}:1`).map(({ id, etat }) => `${id} ${etat}`)).toEqual([
    'vous passe',
    'caf passe',
    'banque a-venir',
  ]);
});

test('un compte fermé : le paiement revient, se lit partout, puis repart une fois le RIB lu, au centime', () => {
  const open = until(session(household({ papiers: [rib('rib', OLD)] })), '2026-12-31');
  const back = until(begin(), '2026-11-12');
  const [returned, first] = payments(back);
  expect(returned).toMatchObject({ le: '2026-11-10', montant: -(first?.montant ?? 0) });
  expect(first).toMatchObject({ le: '2026-11-05', revenuLe: '2026-11-10' });
  expect(received(back)).toBe(0);
  expect(paidIn(back, '2026-11')).toEqual([]);
  expect(letterOf(back, 'paiement-retourne').paragraphes[0]).toContain('5 novembre 2026');
  expect(lessonsOf(back)).toEqual(['paiement-retourne arrive', 'compte-ferme a-venir']);
  const sent = fillAndSend(back, FLOW);
  const again = until(sent, '2026-11-30');
  expect(payments(again)[0]).toMatchObject({ le: '2026-11-19', montant: first?.montant });
  expect(messages(again, 'paiement-refait')).toHaveLength(2);
  expect(paidIn(again, '2026-11')).toHaveLength(1);
  expect(received(again)).toBe(first?.montant);
  expect(lessonsOf(again)).toEqual(['paiement-retourne arrive', 'compte-change evite']);
  // Nothing is paid twice, and no right is worked out otherwise.
  const later = until(again, '2026-12-31');
  expect(received(later)).toBe(received(open));
  expect(paidByCaf(later).map(({ le, montant }) => `${le} ${montant}`)).toEqual(
    paidByCaf(open).map(({ le, montant }) => `${le} ${montant}`),
  );
});

test('donné avant le paiement, rien ne revient', () => {
  const debut = session(changed(), { debut: '2026-11-06' });
  const world = until(fillAndSend(debut, FLOW), '2026-12-20');
  expect(messages(world, 'paiement-retourne')).toEqual([]);
  expect(lessonsOf(world)).toEqual(['compte-change evite']);
});

test('personne ne dit rien : chaque paiement revient, et tout repart le même jour', () => {
  const declared = (world: World) =>
    act(world, { remplir: { demarche: 'declaration-trimestrielle' } }, { envoyer: 'declaration-trimestrielle' });
  const world = until(declared(loggedIn(begin())), '2027-01-20');
  expect(messages(world, 'paiement-retourne').filter(({ canal }) => canal === 'espace')).toHaveLength(3);
  expect(received(world)).toBe(0);
  const told = until(fillAndSend(world, FLOW), '2027-02-01');
  expect(messages(told, 'paiement-refait').filter(({ canal }) => canal === 'espace')).toHaveLength(3);
  expect(received(told)).toBeGreaterThan(0);
});

test.each([
  ['le compte d’un autre', { compteTitulaire: 'Karim Fictif' }, 'compteTitulaire', /n’est pas à votre nom/],
  ['un livret', { compteSorte: 'livret' }, 'compteSorte', /livret d’épargne \(choix du simulateur\)/],
  ['un IBAN qui n’est pas celui du RIB', { compteIban: fictional('00000000003') }, 'compteIban', /n’est pas celui du RIB/],
  ['un papier qui n’existe pas', { compteRib: 'inconnu' }, 'compteRib', /n’est pas dans vos papiers/],
])('mauvaise saisie : %s', (_quoi, more, cle, dit) => {
  const answer = reply(more);
  expect(answer.status).toBe(422);
  expect(answer.faits).toEqual([]);
  expect(answer.corps.erreurs).toEqual([{ cle, message: expect.stringMatching(dit) }]);
});

test('le compte déjà connu se confirme ; un compte à deux noms est pris', () => {
  expect(reply({ compteIban: OLD, compteRib: 'rib-ancien' }).status).toBe(409);
  expect(reply({ compteTitulaire: 'M. ou Mme Karim Fictif, Sofia MODELE' }).status).toBe(201);
});

test.each([
  [`${NEW.slice(0, 2)}77${NEW.slice(4)}`, /clé/],
  ['DE89 0000', /à l’étranger.*choix du simulateur/],
  ['DE89 3704 0044 0532 0130 00', /ressemblent à un vrai compte/],
  ['FR76 3000 6000 0112 3456 7890 189', /ressemblent à un vrai compte/],
])('l’IBAN %s est refusé gentiment, et rien n’en est gardé', (saisie, dit) => {
  const world = loggedIn(begin());
  const now = make(world, { fais: 'repondre', dossier: `${FLOW}:1`, demarche: FLOW, fait: 'compteIban', saisie });
  const flow = caf.flows[FLOW];
  if (!flow) throw new Error('pas de démarche');
  const refused = eventsOf(now, 'refuse').at(-1);
  expect(refused?.raison).toMatch(dit);
  expect(journey(caf, flow, `${FLOW}:1`, now).context.answers.get('compteIban')?.etat).not.toBe('repondu');
  if (!saisie.startsWith('FR77')) expect(JSON.stringify(now.events)).not.toContain(saisie.slice(5, 14));
});

test('le RIB d’un autre est vu par un agent ; celui d’un livret aussi ; l’ancien compte reste', () => {
  const other = session(changed(rib('rib-karim', fictional('00000000004'), { titulaire: 'Karim Fictif' })));
  const world = sendWith(other, 'rib-karim', { compteIban: fictional('00000000004') });
  const read = until(world, '2026-11-10');
  expect(messages(read, 'piece-refusee')).toHaveLength(2);
  expect(payeeNow(read)).toBe(OLD);
  expect(dossiers(read)).toMatchObject([{ etat: 'en-attente-d-information' }]);
  const saved = session(changed(rib('rib-livret', fictional('00000000005'), { livret: true })));
  const refused = until(
    sendWith(saved, 'rib-livret', { compteIban: fictional('00000000005'), compteSorte: 'courant' }),
    '2026-11-10',
  );
  expect(letterOf(refused, 'compte-bancaire-refuse').paragraphes[0]).toContain('livret');
  expect(payeeNow(refused)).toBe(OLD);
  expect(lessonsOf(refused)).toContain('compte-refuse arrive');
});

test('le RIB plus tard : l’ancien compte reste, puis le papier arrive et le compte change', () => {
  const world = sendWith(begin(), 'plus-tard');
  expect(piecesOf(world, `${FLOW}:1`)?.manque.map(({ piece }) => piece)).toEqual(['rib']);
  expect(dossiers(world)).toMatchObject([{ etat: 'en-attente-d-information' }]);
  expect(payeeNow(until(world, '2026-11-20'))).toBe(OLD);
  const sent = until(fillAndSend(until(world, '2026-11-20'), ENVOI), '2026-11-26');
  expect(payeeNow(sent)).toBe(NEW);
});

test('un RIB promis, puis un autre compte pris : le premier RIB n’est plus demandé', () => {
  const promised = sendWith(begin(), 'plus-tard');
  const both = sendWith(promised, 'rib-nouveau');
  const done = until(both, '2026-11-12');
  expect(payeeNow(done)).toBe(NEW);
  expect(piecesOf(done, `${FLOW}:1`)?.pieces).toMatchObject([{ etat: 'sans-objet' }]);
  expect(dossiers(done).find(({ dossier }) => dossier === `${FLOW}:1`)).toMatchObject({
    ...{ etat: 'traite', detail: 'Un autre compte a été pris depuis : ce RIB ne sert plus.' },
  });
  expect(messages(until(done, '2027-01-10'), 'pieces-manquantes')).toEqual([]);
});
