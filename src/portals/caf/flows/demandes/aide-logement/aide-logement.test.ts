import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { dossiers, openRights, payments } from '#portals/caf/dossier/account.ts';
import { housingAidOn } from '#portals/caf/dossier/logement/aid.ts';
import { yearOfIncome } from '#portals/caf/dossier/logement/income.ts';
import { AIDE, firstMonth } from '#portals/caf/dossier/logement/requests.ts';
import { ENVOI } from '#portals/caf/dossier/pieces/sent.ts';
import { caf } from '#portals/caf/index.ts';
import { ask, fillAndSend, household, job, letterOf, loggedIn, session, until } from '#portals/caf/testing/session-builder.ts';
import { playing } from '#testing/playing.ts';
import { lessons } from './lessons.ts';

const { filled, asked, record } = playing(caf);
const DOSSIER = `${AIDE}:1`;
const RIB = { id: 'rib', type: 'rib', titulaire: 'Sofia Modèle', iban: 'FR76 0000 0000 0008 8888 8888 866' };
const LEASE = {
  zone: 2,
  entree: '2026-10-12',
  charges: 60,
  conventionne: false,
  bailleur: { nom: 'Odile Bailleur', sorte: 'particulier' },
};
/** Sofia, in a flat since October 2026, without any benefit for it. */
const tenant = (bail: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
  household({
    logement: {
      statut: 'locataire',
      adresse: '3 rue Inventée, 00000 Exempleville',
      loyer: 480,
      aide: 0,
      bail: { ...LEASE, ...bail },
    },
    papiers: [RIB],
    ...more,
  });
const lessonsOf = (world: World) => lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);
/** The request of a careful person, some answers changed, sent and confirmed. */
function request(world: World, changed: Record<string, unknown> = {}) {
  const now = filled(loggedIn(world), AIDE);
  const flow = caf.flows[AIDE];
  const answers = Object.fromEntries(
    eventsOf(now, 'repondu').flatMap(({ dossier, fait, valeur }) => (dossier === DOSSIER ? [[fait, valeur]] : [])),
  );
  const reply = ask(now, flow?.route ?? '', { dossier: DOSSIER, donnees: { ...answers, ...changed } });
  return {
    now,
    reply,
    confirm: () =>
      record(now, ...ask(now, AIDE, { dossier: DOSSIER, donnees: { ...answers, ...changed }, confirme: true }).faits),
  };
}

test.each(['2024', '2025'])(
  'édition %s : de la demande au troisième paiement, avec l’attestation que le propriétaire remplit',
  (edition) => {
    const sent = fillAndSend(session(tenant(), { edition }), AIDE);
    expect(dossiers(sent)).toMatchObject([{ titre: 'Aide au logement', etat: 'en-attente-d-information' }]);
    // Nothing is decided as long as the attestation is not there.
    expect(housingAidOn(until(sent, '2027-02-01'), '2027-02-01')).toBe(0);
    const filledIn = until(sent, '2026-11-10');
    const attested = fillAndSend(filledIn, ENVOI);
    const decided = until(attested, '2026-12-10');
    const words = letterOf(decided, 'aide-logement-accordee').paragraphes.join(' ');
    expect(words).toContain('ALS');
    expect(words).toContain('novembre 2026');
    const granted = housingAidOn(decided, '2026-12-10');
    expect(granted).toBeGreaterThan(100);
    const later = until(decided, '2027-03-10');
    const paid = payments(later).filter(({ detail }) => detail.some(({ nature }) => nature.startsWith('Aide au logement')));
    expect(paid.flatMap(({ detail }) => detail)).toEqual(
      ['février 2027', 'janvier 2027', 'novembre 2026', 'décembre 2026'].map((mois) => ({
        nature: `Aide au logement (${mois})`,
        montant: granted,
      })),
    );
    expect(openRights(later)).toContain('Aide au logement');
    expect(lessonsOf(later)).toEqual(['loyer-juste evite', 'demande-a-temps evite']);
  },
);

test('le propriétaire qui a un espace envoie l’attestation lui-même, et reçoit l’aide si on le veut', () => {
  const firm = tenant({ bailleur: { nom: 'Agence du Carreau', sorte: 'societe', siret: '00000012300018' } });
  const { reply, confirm } = request(session(firm), { alVersement: 'bailleur' });
  expect(reply.status).toBe(201);
  const later = until(confirm(), '2027-01-10');
  expect(letterOf(later, 'attestation-du-bailleur').paragraphes[0]).toContain('Agence du Carreau');
  expect(eventsOf(later, 'transmis').map(({ de, vers }) => `${de} ${vers}`)).toEqual([
    'bailleur caf',
    'caf bailleur',
    'caf bailleur',
  ]);
  expect(
    payments(later)
      .flatMap(({ detail }) => detail)
      .some(({ nature }) => nature.startsWith('Aide au logement')),
  ).toBe(false);
});

test('le droit s’ouvre le mois d’après l’entrée, jamais avant le mois de la demande', () => {
  expect(firstMonth({ entree: '2026-09-01', le: '2026-09-10' })).toBe('2026-10');
  expect(firstMonth({ entree: '2026-09-01', le: '2026-11-10' })).toBe('2026-11');
  expect(firstMonth({ entree: '2026-11-02', le: '2026-11-03' })).toBe('2026-12');
  const late = fillAndSend(session(tenant({ entree: '2026-08-03' })), AIDE);
  expect(lessonsOf(late)).toEqual(['loyer-juste evite', 'demande-tardive arrive']);
  expect(lessons(late)[1]?.montant).toBeLessThan(0);
});

test('une date d’entrée à venir, un SIREN, un IBAN faux : le message d’un bon portail', () => {
  expect(request(session(tenant()), { alEntree: '2026-12-01' }).reply).toMatchObject({
    status: 422,
    corps: { erreurs: [{ cle: 'alEntree' }] },
  });
  const parse = (fait: string, saisie: string) => caf.flows[AIDE]?.facts[fait]?.parse(saisie);
  expect(parse('alSiret', '000 000 123')).toMatchObject({ ok: false, raison: expect.stringContaining('SIREN') });
  expect(parse('alSiret', '000 000 123 00018')).toMatchObject({ ok: true });
  expect(parse('alIban', 'FR77 0000 0000 0008 8888 8888 866')).toMatchObject({
    ok: false,
    raison: expect.stringContaining('clé'),
  });
});

test('le loyer de toute la colocation, le logement d’un parent, le compte d’un autre : la page demande de confirmer', () => {
  const shared = tenant({ colocataires: 3, loyerEntier: 1200 });
  expect(request(session(shared)).reply.status).toBe(201);
  expect(request(session(shared), { alLoyer: 1200 }).reply.status).toBe(409);
  expect(request(session(shared), { alLoyer: 1300 }).reply.status).toBe(422);
  const family = request(session(tenant()), { alParent: 'oui' });
  expect(family.reply.status).toBe(409);
  const refused = until(family.confirm(), '2026-12-20');
  expect(letterOf(refused, 'aide-logement-refusee').paragraphes.join(' ')).toContain('commission de recours amiable');
  // Refused, it may be asked again.
  expect(caf.flows[AIDE]?.open(refused)).toBe(`${AIDE}:2`);
  const other = request(session(tenant()), { alTitulaire: 'Jean Autre' });
  expect(other.reply.status).toBe(409);
  expect(letterOf(other.confirm(), 'pieces-demandees').paragraphes).toContain('– RIB');
});

test('le loyer avec les charges est corrigé par l’attestation, et le bilan le dit', () => {
  const sent = request(session(tenant()), { alLoyer: 540 }).confirm();
  const decided = until(fillAndSend(until(sent, '2026-11-10'), ENVOI), '2026-12-20');
  expect(letterOf(decided, 'aide-logement-accordee').paragraphes.join(' ').replace(/\s/g, ' ')).toContain(
    'Vous aviez écrit 540,00 €',
  );
  expect(lessonsOf(decided)[0]).toBe('loyer-faux arrive');
});

test('une chambre : ni montant à l’écran, ni chiffre dans la lettre', () => {
  const { confirm } = request(session(tenant({ nature: 'chambre' })));
  const decided = until(confirm(), '2026-12-20');
  const words = letterOf(decided, 'aide-logement-refusee');
  expect([words.objet, ...words.paragraphes].join(' ')).not.toMatch(/\d ?€/);
});

test('les revenus sont ceux de douze mois, moins 10 %, aux 100 € supérieurs', () => {
  // 941.70 × 12 × 0.9 = 10 170.36
  expect(yearOfIncome(tenant(), '2026-11').montant).toBe(10_200);
  // The job ended in July, and nothing replaced it.
  expect(yearOfIncome(tenant({}, { verite: job({}, { au: '2026-07' }) }), '2026-11').montant).toBe(0);
  const business = {
    revenus: [{ id: 'atelier', nature: 'independant', organisme: 'Atelier', personne: 'sofia', habituel: 800 }],
  };
  expect(yearOfIncome(tenant({}, { verite: business }), '2026-11').refus?.sorte).toBe('hors-du-simulateur');
});

test('sans bail, la demande ne s’ouvre pas', () => {
  expect(caf.flows[AIDE]?.open(session(household()))).toBeUndefined();
  expect(asked(loggedIn(session(household())), AIDE, { dossier: DOSSIER, donnees: {} })).toBeDefined();
});
