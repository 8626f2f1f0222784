import { expect, test } from 'vitest';
import { sent, tinyContent, tinyJournal, tinyWorld } from '#testing/town-hall/journals.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { worldOf } from '../journal/world.ts';
import { sendings, stationsOf, transmissions } from './circuit.ts';

const portals = [townHall()];
const only = (...args: Parameters<typeof tinyWorld>) => {
  const [sending] = sendings(tinyWorld(...args), portals);
  if (!sending) throw new Error('Rien n’est parti.');
  return sending;
};

test('nothing left: there is nothing to tell', () => {
  expect(sendings(tinyWorld(), portals)).toEqual([]);
});

test('answers that were not sent are not told', () => {
  const world = tinyWorld([
    { type: 'repondu', dossier: 'demande:2026-11', fait: 'remarque', valeur: 'bonjour' },
    sent({ situation: 'oui' }),
  ]);
  expect(sendings(world, portals).map(({ fields }) => fields.map(({ fait }) => fait))).toEqual([['situation']]);
});

test('each fact is told in the words that the person saw', () => {
  const { fields, titre, numero, portail } = only([sent()]);
  expect({ titre, numero, portail }).toEqual({ titre: 'Demande d’aide', numero: 'E-0001', portail: 'Mairie d’essai' });
  expect(fields.map(({ nom, valeur }) => `${nom} : ${valeur}`)).toEqual([
    'votre situation : C’est exact',
    'le salaire, août 2026 : 1\u202f824,80\u00a0€',
    'le salaire, septembre 2026 : 912,40\u00a0€',
  ]);
});

test('a secret is never written, even when the request held it', () => {
  const login = only([
    { type: 'envoye', dossier: 'connexion', demarche: 'connexion', numero: '', donnees: { motDePasse: 'Soleil-9' } },
  ]);
  expect(login.fields.map(({ valeur }) => valeur)).toEqual(['••••']);
  expect(JSON.stringify(login)).not.toContain('Soleil-9');
});

test('facts with the same reason share it, and a recipient keeps each of its reasons', () => {
  const { recipients } = only([sent()]);
  expect(recipients.map(({ nom }) => nom)).toEqual(['La mairie']);
  expect(recipients[0]?.fields).toHaveLength(3);
  expect(recipients[0]?.reasons.map(({ pourquoi, fields }) => [pourquoi, fields.length])).toEqual([
    ['savoir si elle a changé', 1],
    ['calculer votre aide', 2],
  ]);
  expect(recipients[0]?.reasons[1]).toMatchObject({
    compare: expect.stringContaining('l’employeur'),
    droits: expect.any(String),
  });
});

test('who only learns what was worked out of several answers receives one thing, not the answers', () => {
  const portal = townHall();
  const demande = portal.flows.demande;
  const spec = demande?.facts.montant;
  if (!spec || !demande) throw new Error('La démarche d’essai a changé.');
  const [first] = spec.circuits;
  const montant = { ...spec, circuits: [first, { ...first, vers: 'departement', parvient: 'la somme payée' }] as const };
  const changed = { ...portal, flows: { demande: { ...demande, facts: { ...demande.facts, montant } } } };
  const [sending] = sendings(tinyWorld([sent()]), [changed]);
  expect(sending?.recipients.map(({ organisme, count }) => [organisme, count])).toEqual([
    ['mairie', 3],
    ['departement', 1],
  ]);
  expect(sending?.recipients[1]?.reasons).toMatchObject([{ parvient: 'la somme payée' }]);
});

test('a recipient appears only in the case that the circuit names', () => {
  const compte = { droits: { prestations: ['rsa' as const], declarationEn: '2026-11' as const, departement: 'Exemple' } };
  const { recipients } = only([sent()], { compte });
  expect(recipients.map(({ organisme, fields }) => [organisme, fields.map(({ key }) => key)])).toEqual([
    ['mairie', ['situation', 'montant@2026-08', 'montant@2026-09']],
    ['departement', ['montant@2026-08', 'montant@2026-09']],
  ]);
});

test('the case is the one of the moment of sending, not of later', () => {
  const seen: string[] = [];
  const portal = townHall();
  const spec = portal.flows.demande?.facts.situation;
  const demande = portal.flows.demande;
  if (!spec || !demande) throw new Error('La démarche d’essai a changé.');
  const [first] = spec.circuits;
  const situation = { ...spec, circuits: [{ ...first, si: ({ today }: { today: string }) => seen.push(today) > 0 }] as const };
  const watched = { ...portal, flows: { demande: { ...demande, facts: { situation } } } };
  sendings(tinyWorld([sent({ situation: 'oui' }), { type: 'attendu', le: '2027-01-01' }]), [watched]);
  expect(seen).toEqual(['2026-11-03']);
});

test('what the démarche does not describe left all the same, and is shown', () => {
  const { fields, recipients } = only([sent({ inconnu: ['a', 'b'] })]);
  expect(fields).toMatchObject([{ nom: 'inconnu', valeur: 'a, b', circuits: [] }]);
  expect(recipients).toEqual([]);
});

test('what was sent before the exercise is set apart', () => {
  const before = { ...sent(), le: '2026-08-03', minute: 540, t: 0 } as ReturnType<typeof tinyJournal>[number];
  const world = worldOf(tinyJournal([sent()]), tinyContent({ opening: [before] }));
  expect(sendings(world, portals).map(({ le, avant }) => [le, avant])).toEqual([
    ['2026-08-03', true],
    ['2026-11-03', false],
  ]);
});

test('later exchanges are told with their date and in words, without the notes of the rules', () => {
  const world = tinyWorld([
    sent(),
    {
      type: 'transmis',
      le: '2026-11-14',
      dossier: 'demande:2026-11',
      de: 'mairie',
      vers: 'employeur',
      quoi: 'verification',
      donnees: { 'montant@2026-08': 1824.8, etape: 'un' },
    },
    { type: 'transmis', dossier: 'demande:2026-11', de: 'employeur', vers: 'voisin', quoi: 'pas-de-reponse' },
  ]);
  expect(transmissions(world, portals)).toMatchObject([
    {
      le: '2026-11-14',
      de: 'La mairie',
      phrase: { fr: 'Votre employeur doit vérifier la paie', en: 'Votre employeur must check the pay' },
      donnees: [{ nom: 'le salaire, août 2026', valeur: '1\u202f824,80\u00a0€' }],
    },
    { de: 'Votre employeur', phrase: 'voisin : pas de reponse', donnees: [] },
  ]);
});

test('the stops of a dossier are those of its portal', () => {
  const [portal] = portals;
  if (!portal) throw new Error('Pas de portail.');
  expect(stationsOf(tinyWorld(), portal, 'demande:2026-11').map(({ etat }) => etat)).toEqual(['passe', 'vous', 'a-venir']);
  expect(stationsOf(tinyWorld([sent()]), portal, 'demande:2026-11').map(({ etat }) => etat)).toEqual([
    'passe',
    'passe',
    'en-cours',
  ]);
});
