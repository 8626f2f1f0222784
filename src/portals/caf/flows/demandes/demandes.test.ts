import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { declarationState, dossiers, nextDeclarations, openRights, payments } from '#portals/caf/dossier/account.ts';
import { requestsOf } from '#portals/caf/dossier/demandes/requests.ts';
import { requestStations } from '#portals/caf/dossier/demandes/stations.ts';
import { missingPieces } from '#portals/caf/dossier/pieces/asked.ts';
import { caf } from '#portals/caf/index.ts';
import {
  act,
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

const RSA = 'demande-rsa';
const PRIME = 'demande-prime';
const RIB = { id: 'rib', type: 'rib', titulaire: 'Sofia Modèle', iban: 'FR76 0000 0000 0000 0000 0000 097' };
/** Known to the Caf, with nothing open: her account is there. */
const withoutRights = (changes: Record<string, unknown> = {}) =>
  household({ droits: {}, verite: {}, papiers: [RIB], ...changes });
const lessonsOf = (world: World) => caf.lessons(world).map(({ id }) => id.split(':')[0]);
const amountsOf = (world: World) =>
  payments(world).map(({ mois, le, detail }) => [mois, le, ...detail.map(({ montant }) => montant)]);

test.each(['2024', '2025'])(
  'édition %s : le RSA demandé le 3 novembre est décidé, puis payé le 4 décembre, et tout dit la même chose',
  (edition) => {
    const before = session(withoutRights(), { edition });
    expect([openRights(before), declarationState(before), payments(before)]).toEqual([[], undefined, []]);
    const sent = fillAndSend(before, RSA);
    expect(requestsOf(sent)).toMatchObject([{ etat: 'en-cours', du: '2026-11' }]);
    expect(letterOf(sent, 'demande-recue').aRetenir?.map(({ libelle }) => libelle)).toContain('Service chargé du dossier');
    expect(dossiers(sent)).toMatchObject([{ titre: 'Demande : RSA', etat: 'en-cours' }]);
    const later = until(sent, '2026-12-10');
    expect(openRights(later)).toEqual(['RSA']);
    // Alone, without housing benefit nor resources: the amount of 2026 (caf.md §4.1).
    expect(amountsOf(later)).toEqual([['2026-11', '2026-12-04', 651.69]]);
    expect(letterOf(later, 'demande-accordee').aRetenir?.[0]?.valeur).toContain('651,69');
    expect(dossiers(later)).toMatchObject([{ etat: 'traite' }]);
    expect(declarationState(later)).toMatchObject({ mois: '2027-02', statut: 'a-venir' });
    expect(nextDeclarations(later)[0]?.ouvreLe).toBe('2027-02-01');
    expect(requestStations(later, `${RSA}:1`).map(({ id, etat }) => `${id} ${etat}`)).toEqual([
      'vous passe',
      'cnav passe',
      'caf passe',
      'calcul passe',
      'departement-droits-ouverts passe',
      'france-travail-inscription-par-le-rsa passe',
      'banque passe',
    ]);
    expect(lessonsOf(later)).toContain('mois-perdus');
  },
);

test('après la demande, la déclaration suivante fait continuer les paiements', () => {
  const granted = until(fillAndSend(session(withoutRights()), RSA), '2027-02-03');
  expect(messages(granted, 'dtr-ouverte')).toHaveLength(2);
  const world = until(declare(granted), '2027-03-10');
  expect(payments(world).map(({ mois, montant }) => [mois, montant])).toEqual([
    ['2027-02', 651.69],
    ['2027-01', 651.69],
    ['2026-12', 651.69],
    ['2026-11', 651.69],
  ]);
});

test('le RSA est refusé avec sa raison avant 25 ans, et rien n’est payé', () => {
  const young = withoutRights({
    naissance: '2004-05-14',
    foyer: { adultes: [{ id: 'sofia', prenom: 'Sofia', naissance: '2004-05-14' }] },
  });
  const world = until(fillAndSend(session(young), RSA), '2027-01-10');
  const letter = letterOf(world, 'demande-refusee');
  expect(letter.paragraphes[0]).toContain('Le RSA commence à 25 ans');
  expect(letter.aRetenir?.[0]?.valeur).toContain('président du conseil départemental');
  expect([openRights(world), payments(world), declarationState(world)]).toEqual([[], [], undefined]);
  expect(lessonsOf(world)).toEqual(['refus']);
});

test('des ressources trop hautes : le refus le dit, avec le chiffre', () => {
  const world = until(fillAndSend(session(withoutRights({ verite: job() })), RSA), '2026-11-20');
  expect(letterOf(world, 'demande-refusee').paragraphes[0]).toMatch(/dépasse de 260,71/);
});

test('la prime d’activité se demande de même, et se paie au centime', () => {
  const world = until(fillAndSend(session(withoutRights({ verite: job() })), PRIME), '2026-12-10');
  const paid = payments(world)[0]?.montant ?? 0;
  const already = until(declare(session(household({ papiers: [RIB] }))), '2026-12-10');
  expect(paid).toBeGreaterThan(0);
  expect(paid).toBe(payments(already)[0]?.montant);
});

test('qui a déjà la prime demande le RSA : il faut la déclaration d’abord, puis une seule déclaration pour les deux', () => {
  const start = session(
    household({ papiers: [RIB], verite: job({}, { habituel: { montantNetSocial: 300, netAPayer: 300, netImposable: 300 } }) }),
  );
  expect(caf.flows[RSA]?.open(start)).toBeUndefined();
  const world = until(fillAndSend(declare(start), RSA), '2026-12-10');
  expect(openRights(world)).toEqual(['RSA', 'Prime d’activité']);
  // 651,69 − 300 a month; the prime goes on beside it.
  expect(payments(world)[0]?.detail.find(({ nature }) => nature === 'RSA')?.montant).toBe(351.69);
  expect(payments(world)[1]?.detail.map(({ nature }) => nature)).toEqual(['Prime d’activité']);
  expect(declarationState(world)).toMatchObject({ mois: '2026-11', statut: 'envoyee' });
});

test('un emploi fini en octobre, dit comme fini : le droit est entier en novembre, et aucun mois n’est perdu', () => {
  const left = withoutRights({ verite: job({}, { du: '2024-01', au: '2026-10' }) });
  const world = until(fillAndSend(session(left), RSA), '2026-12-10');
  expect(payments(world)[0]?.montant).toBe(651.69);
  expect(lessonsOf(world)).toContain('demande-a-temps');
  // Left unsaid, the pay that stopped still counts: no right.
  const unsaid = until(fillAndSend(session(left), RSA, { demandeCesse: 'non' }), '2026-12-10');
  expect(requestsOf(unsaid)).toMatchObject([{ etat: 'refusee' }]);
});

test('trois mois d’attente sont perdus, et dits au centime', () => {
  const late = session(withoutRights(), { debut: '2026-09-03' });
  const world = until(fillAndSend(until(late, '2026-11-20'), RSA), '2026-12-10');
  expect(payments(world).map(({ mois }) => mois)).toEqual(['2026-11']);
  const lesson = caf.lessons(world).find(({ id }) => id.startsWith('mois-perdus'));
  expect(lesson?.explication).toContain('octobre 2026');
});

test('un enfant oublié fait moins, et le bilan le dit', () => {
  const parent = withoutRights({ foyer: { ...household().foyer, enfants: [{ prenom: 'Lou', naissance: '2018-03-02' }] } });
  const right = until(fillAndSend(session(parent), RSA), '2026-12-10');
  const wrong = until(fillAndSend(session(parent), RSA, { demandeEnfantsACharge: 'non' }), '2026-12-10');
  expect(payments(right)[0]?.montant).toBeGreaterThan(payments(wrong)[0]?.montant ?? 0);
  expect(lessonsOf(right)).not.toContain('foyer-mal-dit');
  expect(lessonsOf(wrong)).toContain('foyer-mal-dit');
});

test.each([
  [{ demandeTitulaire: 'Karim Autre' }, 'demandeTitulaire'],
  [{ demandeAdresseDepuis: '2027-05-02' }, 'demandeAdresseDepuis'],
])('%j ne part pas : le message est sur sa case', (answers, fait) => {
  expect(() => fillAndSend(session(withoutRights()), RSA, answers)).toThrow();
  expect(fait).toBeDefined();
});

test.each(['2024', '2025'])(
  'édition %s : en couple, l’autre personne est demandée aussi, et le montant est celui de deux',
  (edition) => {
    const foyer = { adultes: [...household().foyer.adultes, { id: 'karim', prenom: 'Karim', naissance: '1988-02-03' }] };
    const sent = fillAndSend(session(withoutRights({ foyer }), { edition }), RSA);
    expect(requestsOf(sent)[0]?.envoi.donnees['demandePrenoms@karim']).toBe('Karim');
    // caf.md §4.1: a couple, 2026.
    expect(payments(until(sent, '2026-12-10'))[0]?.montant).toBe(977.54);
  },
);

test('une garde alternée se décline en mots : pas de montant, pas de refus', () => {
  const parent = withoutRights({ foyer: { ...household().foyer, enfants: [{ prenom: 'Lou', naissance: '2018-03-02' }] } });
  const world = until(fillAndSend(session(parent), RSA, { demandeEnfantGarde: 'alternee' }), '2026-12-10');
  expect(requestsOf(world)).toMatchObject([{ etat: 'sans-montant' }]);
  expect(letterOf(world, 'demande-refusee').objet).toContain('pas de montant ici');
  expect(payments(world)).toEqual([]);
});

test('rien n’est demandé deux fois', () => {
  const world = fillAndSend(session(withoutRights()), RSA);
  expect(caf.flows[RSA]?.open(world)).toBeUndefined();
  expect(eventsOf(loggedIn(world), 'envoye').filter(({ demarche }) => demarche === RSA)).toHaveLength(1);
});

/** Never known to the Caf, whose account was made by her first request. */
const newcomer = (changes: Record<string, unknown> = {}): World => {
  const { motDePasse: _, numeroAllocataire: __, ...identifiants } = household().identifiants;
  const started = session(withoutRights({ identifiants, ...changes }));
  const made = fillAndSend(started, 'creation-compte-caf');
  return act(
    made,
    { lire: { modele: 'code-compte' } },
    { remplir: { demarche: 'activation-compte-caf' } },
    { envoyer: 'activation-compte-caf' },
  );
};
const IDENTITY = 'pieceJointe@identite/sofia';
/** A request that leaves with that answer for the identity card. */
const sentWith = (world: World, valeur: string): World =>
  act(
    world,
    { repondre: { fait: 'pieceJointe', pour: 'identite/sofia', valeur } },
    { remplir: { demarche: RSA } },
    { envoyer: RSA },
  );

test('une première demande : les papiers se joignent à la fin, sont lus, et la réponse suit', () => {
  const sent = fillAndSend(newcomer(), RSA);
  expect(requestsOf(sent)[0]?.envoi.donnees).toMatchObject({
    [IDENTITY]: 'carte-identite-sofia',
    'pieceJointe@rib': 'rib',
  });
  expect(messages(sent, 'pieces-demandees')).toEqual([]);
  expect(dossiers(sent)).toMatchObject([{ etat: 'en-cours', papiers: [{ attendue: false }, { attendue: false }] }]);
  const later = until(sent, '2026-12-10');
  expect(requestsOf(later)).toMatchObject([{ etat: 'accordee', decideLe: '2026-11-15' }]);
  expect(messages(later, 'piece-acceptee')).toHaveLength(2);
  expect(lessonsOf(later)).toContain('papiers-joints');
});

test.each(['2024', '2025'])(
  'édition %s : envoyée sans ses papiers, la demande attend, puis la réponse vient, du même mois',
  (edition) => {
    const start = newcomer();
    const sent = sentWith({ ...start, edition }, 'plus-tard');
    expect(letterOf(sent, 'demande-recue').paragraphes).toContain('– pièce d’identité, de Sofia');
    expect(letterOf(sent, 'demande-recue').aRetenir?.at(-1)?.valeur).toBe('quand tous les papiers seront lus');
    expect(letterOf(sent, 'pieces-demandees').objet).toBe('Il nous manque un papier : Demande de RSA');
    const waiting = until(sent, '2026-12-01');
    expect(dossiers(waiting)).toMatchObject([
      { etat: 'en-attente-d-information', detail: expect.stringContaining('attend un papier') },
    ]);
    expect([openRights(waiting), payments(waiting)]).toEqual([[], []]);
    expect(requestStations(waiting, `${RSA}:1`)[2]).toMatchObject({ id: 'caf', etat: 'vous' });
    expect(lessonsOf(waiting)).toContain('papiers-attendus');
    const paid = until(fillAndSend(waiting, 'envoi-piece'), '2027-01-10');
    expect(requestsOf(paid)).toMatchObject([{ etat: 'accordee', du: '2026-11', decideLe: '2026-12-10' }]);
    // Two months at once: nothing of the right was lost.
    expect(payments(paid).map(({ mois, montant }) => [mois, montant])).toEqual([['2026-12', 1303.38]]);
    expect(lessonsOf(paid)).toContain('papiers-en-retard');
  },
);

test('sans papier ni réponse, un rappel, puis la demande est fermée : elle se refait, et les mois sont perdus', () => {
  const sent = sentWith(newcomer(), 'plus-tard');
  const reminded = until(sent, '2026-12-10');
  expect(letterOf(reminded, 'pieces-manquantes').paragraphes.at(-2)).toContain('2 janvier 2027');
  const closed = until(reminded, '2027-01-03');
  expect(requestsOf(closed)).toMatchObject([{ etat: 'refusee', decideLe: '2027-01-02' }]);
  expect(letterOf(closed, 'demande-refusee').objet).toContain('faute de papier');
  expect(dossiers(closed)).toMatchObject([{ etat: 'traite', papiers: [{ attendue: false }, { attendue: false }] }]);
  expect(missingPieces(closed)).toEqual([]);
  const again = until(fillAndSend(closed, RSA), '2027-02-10');
  expect(requestsOf(again)[1]).toMatchObject({ etat: 'accordee', du: '2027-01' });
});

test('un papier joint et illisible se renvoie : la demande garde sa date', () => {
  const sent = sentWith(newcomer(), 'carte-identite-sofia~recto');
  const read = until(sent, '2026-11-20');
  expect(letterOf(read, 'piece-refusee').objet).toContain('pièce d’identité');
  expect(dossiers(read)).toMatchObject([{ etat: 'en-attente-d-information' }]);
  const done = until(fillAndSend(read, 'envoi-piece'), '2026-12-10');
  expect(requestsOf(done)).toMatchObject([{ etat: 'accordee', du: '2026-11' }]);
});

test('la loi dit non : aucun papier n’est attendu, et la réponse vient le jour dit', () => {
  const young = newcomer({
    naissance: '2004-05-14',
    identifiants: {
      ...household().identifiants,
      numeroSecuriteSociale: '2040500123045',
      motDePasse: undefined,
      numeroAllocataire: undefined,
    },
    foyer: { adultes: [{ id: 'sofia', prenom: 'Sofia', naissance: '2004-05-14' }] },
  });
  const sent = sentWith(young, 'plus-tard');
  expect(messages(sent, 'pieces-demandees')).toEqual([]);
  expect(requestsOf(until(sent, '2026-11-20'))).toMatchObject([{ etat: 'refusee', decideLe: '2026-11-15' }]);
});

test('les papiers dépendent des réponses : rien n’est demandé à qui est connu, sauf ce qui change', () => {
  const asked = (changes: Record<string, unknown>, answers: Record<string, string> = {}) =>
    Object.keys(requestsOf(fillAndSend(session(withoutRights(changes)), RSA, answers))[0]?.envoi.donnees ?? {}).filter((key) =>
      key.startsWith('pieceJointe'),
    );
  const logement = { ...household().logement, statut: 'heberge-gratuitement', loyer: undefined };
  expect(asked({})).toEqual([]);
  expect(asked({ logement })).toEqual(['pieceJointe@attestation-hebergement']);
  expect(asked({}, { demandeIban: 'FR76 0000 0000 0000 4545 4545 417' })).toEqual(['pieceJointe@rib']);
  expect(asked({}, { demandePension: 'versee' })).toEqual(['pieceJointe@jugement']);
  const foreign = [{ ...household().foyer.adultes[0], sejour: { nature: 'titre-de-travail', depuis: '2019-01-01' } }];
  expect(asked({ foyer: { adultes: foreign } })).toEqual(['pieceJointe@titre-de-sejour/sofia']);
});
