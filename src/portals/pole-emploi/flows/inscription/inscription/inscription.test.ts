import { expect, test } from 'vitest';
import { factOf } from '#engine/flow/fact-of.ts';
import { journey } from '#engine/flow/journey.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { sendings } from '#engine/portal/circuit.ts';
import { isRegistered } from '#portals/pole-emploi/dossier/file.ts';
import { draftOf } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import {
  act,
  ask,
  decisions,
  jobseeker,
  letterOf,
  messages,
  record,
  session,
  until,
} from '#portals/pole-emploi/testing/session-builder.ts';
import type { Scenario } from '#schema/scenario.ts';
import { inscription } from './flow.ts';
import { notes } from './notes.ts';
import { filled, lea, outside, register, send } from './testing.ts';

const check = (world: World, name: string) => poleEmploi.checks[name]?.test({}, world);
const errorsIn = (corps: Readonly<Record<string, unknown>>) =>
  (corps.erreurs as { cle: string }[] | undefined)?.map(({ cle }) => cle);
const withStrict = (world: World, strict: boolean): World => ({
  ...world,
  scenario: { strict, incidents: [] } as unknown as Scenario,
});
const say = (world: World, fait: string, valeur: string) => act(world, { repondre: { fait, valeur } });

test.each(EDITIONS)('Léa s’inscrit d’après ses papiers, dans la présentation %s', (edition) => {
  const world = act(outside(lea(), { edition }), { remplir: { demarche: 'inscription' } }, { envoyer: 'inscription' });
  expect(isRegistered(world)).toBe(true);
  expect(decisions(world, 'inscription')[0]?.le).toBe('2026-11-03');
  expect(check(world, 'inscription-envoyee')).toBe(true);
});

test('les deux présentations demandent et envoient les mêmes données', () => {
  const [old, present] = EDITIONS.map((edition) => filled(outside(lea(), { edition })).donnees);
  expect(Object.keys(old ?? {}).sort()).toEqual(Object.keys(present ?? {}).sort());
  expect(old).toEqual(present);
});

test('chaque donnée va à un organisme que le portail connaît', () => {
  const unknown = Object.entries(inscription.facts).flatMap(([fait, { circuits }]) =>
    circuits.filter(({ vers }) => !(vers in poleEmploi.organismes)).map(({ vers }) => `${fait} → ${vers}`),
  );
  expect(unknown).toEqual([]);
  expect(Object.keys(inscription.facts).length).toBeGreaterThan(50);
});

test('un métier se lit par son nom partout où l’on relit : le parcours des données, les moments', () => {
  const [sent] = sendings(register(filled(outside()).world), [poleEmploi]);
  const shown = sent?.fields.find(({ fait }) => fait === 'metierCherche')?.valeur;
  expect(shown).toBe('Vente en articles de sport et loisirs');
});

test('on commence par la fin, on part lire un papier, on revient un autre jour : tout est gardé', () => {
  const start = outside();
  const job = say(start, 'metierCherche', 'D1211');
  const left = until(record(job, { type: 'ouvert', lieu: 'papier:rib' }), '2026-11-05');
  const { world, donnees } = filled(left);
  expect(donnees.metierCherche).toBe('D1211');
  expect(check(world, 'sans-ligne-droite')).toBe(true);
  expect(check(world, 'inscription-reprise')).toBe(true);
  expect(check(world, 'inscription-complete')).toBe(true);
  expect(check(filled(start).world, 'sans-ligne-droite')).toBe(false);
  expect(isRegistered(register(world))).toBe(true);
});

test('une réponse sur un écran d’avant suffit à quitter la ligne droite', () => {
  const world = say(say(outside(), 'metierCherche', 'D1211'), 'situationActuelle', 'fin-de-contrat');
  expect(check(world, 'sans-ligne-droite')).toBe(true);
});

test.each([
  ['preavis', 'finDernierContrat', { situationActuelle: 'preavis', finDernierContrat: '2026-11-30' }],
  ['trop tôt, le dernier jour du contrat', 'finDernierContrat', { finDernierContrat: '2026-11-03' }],
  ['temps plein', 'situationActuelle', { situationActuelle: 'temps-plein' }],
  ['autre situation', 'situationActuelle', { situationActuelle: 'autre' }],
  ['moins de 16 ans', 'naissanceLe', { naissanceLe: '2011-01-01' }],
  ['mots de passe', 'motDePasseRepete', { motDePasseChoisi: 'Crayon2026', motDePasseRepete: 'Crayon2027' }],
])('l’inscription n’est pas possible (%s) : le guichet dit pourquoi, sur la réponse', (_name, cle, answers) => {
  const { reply, world } = send(outside(), answers);
  expect([reply.status, errorsIn(reply.corps)]).toEqual([422, [cle]]);
  expect(isRegistered(world)).toBe(false);
  expect(draftOf(world, 'inscription:1')).toBeDefined();
});

test('le lendemain du dernier jour, c’est possible', () => {
  const early = filled(outside(), { finDernierContrat: '2026-11-03' }).world;
  expect(isRegistered(register(until(early, '2026-11-04')))).toBe(true);
});

const foreigner = (expireLe: string) => lea({ file: { titreDeSejour: { expireLe } } });

test('un titre de séjour qui n’est plus valable empêche l’inscription, un titre valable est vérifié par la préfecture', () => {
  const { reply } = send(outside(foreigner('2026-11-02')));
  expect([reply.status, errorsIn(reply.corps)]).toEqual([422, ['titreExpire']]);
  const world = until(register(outside(foreigner('2026-11-03'))), '2026-11-04');
  expect(eventsOf(world, 'transmis').map(({ de, quoi }) => `${de} ${quoi}`)).toEqual(
    expect.arrayContaining(['pole-emploi verification-titre', 'prefecture titre-valable', 'cnav nir-certifie']),
  );
});

test('un rendez-vous passé entre deux visites se choisit de nouveau', () => {
  const { world, donnees, dossier } = filled(outside());
  const later = until(world, '2026-11-16');
  const reply = ask(later, 'inscription', { dossier, donnees });
  expect([reply.status, errorsIn(reply.corps)]).toEqual([422, ['rdvCreneau']]);
  expect(isRegistered(register(later, { rdvCreneau: '2026-11-24 09:30' }))).toBe(true);
});

test.each([
  ['IBAN de quelqu’un d’autre', { ribTitulaire: 'Tom Pointillé' }],
  ['IBAN d’un autre papier', { ribIban: 'FR76 0000 0000 0099 9999 9999 985' }],
  ['raison différente', { motifInscription: 'demission' }],
  ['numéro et naissance', { naissanceLe: '1990-06-18' }],
])('ce qui semble ne pas aller ensemble se confirme (%s)', (_name, answers) => {
  const { reply } = send(outside(), answers);
  expect([reply.status, (reply.corps.incoherences as string[]).length]).toEqual([409, 1]);
  expect(send(outside(), answers, true).reply.status).toBe(201);
});

test('un seul emploi : la ligne qui attend suffit, sans toucher à la liste', () => {
  const { world, dossier, donnees } = filled(outside());
  expect('emplois' in donnees).toBe(false);
  expect(ask(world, 'inscription', { dossier, donnees }).status).toBe(201);
  const { 'emploiEmployeur@1': _employer, ...blank } = donnees;
  expect(ask(world, 'inscription', { dossier, donnees: blank }).corps.manque).toEqual(['emploiEmployeur@1']);
});

test('un compte joint, ou un nom d’usage, est bien un compte à son nom', () => {
  expect(send(outside(), { ribTitulaire: 'MME LEA DESSINEE OU M. TOM POINTILLE' }).reply.status).toBe(201);
});

test('un vieil espace existe : le guichet le dit ; retrouvé, l’inscription part sans nouveau mot de passe', () => {
  const who = lea({ file: { ancienCompte: true } });
  const { world: draft, dossier, donnees } = filled(outside());
  const refused = ask({ ...draft, compte: who }, 'inscription', { dossier, donnees });
  expect([refused.status, errorsIn(refused.corps)]).toEqual([422, ['courrielCompte']]);
  const world = act(outside(who), { remplir: { demarche: 'inscription' } }, { envoyer: 'inscription' });
  expect(isRegistered(world)).toBe(true);
  expect(eventsOf(world, 'envoye').find(({ demarche }) => demarche === 'inscription')?.donnees).not.toHaveProperty(
    'motDePasseChoisi',
  );
  expect(poleEmploi.lessons(world).find(({ id }) => id === 'ancien-espace')?.etat).toBe('evite');
});

const refusal = (fait: string, saisie: string) => {
  const parsed = factOf(inscription, fait)?.parse(saisie);
  return parsed?.ok === false ? parsed.raison : undefined;
};

test.each([
  ['metierCherche', 'D9999', 'n’existe pas dans la liste'],
  ['nirComplet', '297040007814502', 'clé'],
  ['pieceIdentite', 'fichier-texte', 'ne lit pas ce type'],
  ['ribCopie', 'photo-lourde', 'trop lourd'],
  ['ribIban', 'FR76 0000 0000 0088 8888 8888 855', 'clé'],
  ['titreNumero', '1234567890', 'pourrait exister'],
  ['rdvCreneau', 'demain', 'Choisissez un rendez-vous'],
])('une mauvaise réponse à « %s » a sa phrase', (fait, saisie, words) => {
  expect(refusal(fait, saisie)).toContain(words);
});

test('sans adresse confirmée, les lettres viennent par la poste ; confirmée, elles sont là tout de suite', () => {
  const registered = register(outside());
  expect(messages(registered, 'accuse-inscription')).toEqual([]);
  expect(messages(until(registered, '2026-11-06'), 'accuse-inscription').map(({ canal, le }) => [canal, le])).toEqual([
    ['courrier', '2026-11-06'],
  ]);
  const confirmed = act(registered, { remplir: { demarche: 'confirmation-courriel' } }, { envoyer: 'confirmation-courriel' });
  expect(messages(confirmed, 'accuse-inscription').map(({ canal }) => canal)).toEqual(['espace']);
  expect(messages(until(confirmed, '2026-11-10'), 'accuse-inscription')).toHaveLength(1);
  expect(check(confirmed, 'courriel-confirme')).toBe(true);
  expect(letterOf(confirmed, 'accuse-inscription').aRetenir?.[0]?.valeur).toBe('400108L');
});

test('l’adresse se confirme pendant le brouillon, en deux envois : l’adresse, puis le code', () => {
  const draft = say(outside(), 'courrielCompte', 'lea.dessinee@courrier.test');
  const asked = act(draft, { remplir: { demarche: 'confirmation-courriel' } }, { envoyer: 'confirmation-courriel' });
  expect(messages(asked, 'confirmation-courriel')).toHaveLength(1);
  const confirmed = act(asked, { remplir: { demarche: 'confirmation-courriel' } }, { envoyer: 'confirmation-courriel' });
  expect(check(confirmed, 'courriel-confirme')).toBe(true);
  const registered = register(confirmed);
  expect(messages(registered, 'accuse-inscription').map(({ canal }) => canal)).toEqual(['espace']);
  expect(messages(registered, 'confirmation-courriel')).toHaveLength(1);
});

test('une lettre de travers dans l’adresse, et le code n’arrive jamais', () => {
  const wrong = register(outside(), { courrielCompte: 'lea.desinee@courrier.test' });
  expect(messages(until(wrong, '2026-11-20'), 'confirmation-courriel')).toEqual([]);
});

test('un brouillon est gardé quinze jours, un message prévient, et la suite dépend de la rigueur demandée', () => {
  const begun = say(outside(), 'courrielCompte', 'lea.dessinee@courrier.test');
  expect(messages(until(begun, '2026-11-15'), 'brouillon-bientot-perdu')).toHaveLength(1);
  const last = until(begun, '2026-11-18');
  const after = until(begun, '2026-11-19');
  expect([draftOf(last, 'inscription:1')?.perdu, draftOf(after, 'inscription:1')?.perdu]).toEqual([false, true]);
  expect(inscription.open(withStrict(after, false))).toBe('inscription:1');
  expect(inscription.open(withStrict(last, true))).toBe('inscription:1');
  expect(inscription.open(withStrict(after, true))).toBe('inscription:2');
  expect(journey(poleEmploi, inscription, 'inscription:2', after).screens[0]?.etat).toBe('a-completer');
  const said = (world: World, dossier: string) =>
    notes('eligibilite', { world, dossier, answers: new Map() })
      .map(({ texte }) => texte)
      .join(' ');
  expect(said(last, 'inscription:1')).toContain('gardé jusqu’au 18 novembre');
  expect(said(after, 'inscription:1')).toContain('Sur le vrai site, ce brouillon serait effacé');
  expect(said(withStrict(after, true), 'inscription:2')).toContain('On recommence');
  expect(poleEmploi.lessons(after).find(({ id }) => id.startsWith('brouillon'))?.etat).toBe('evite');
  expect(poleEmploi.lessons(withStrict(after, true)).find(({ id }) => id.startsWith('brouillon'))?.etat).toBe('arrive');
});

test('une fois envoyée, l’inscription ne se rouvre pas', () => {
  const world = register(outside());
  expect(inscription.open(world)).toBeUndefined();
  expect(
    poleEmploi.routes.find(({ id }) => id === 'inscription')?.answer({ dossier: 'inscription:1', donnees: {} }, world).status,
  ).toBe(404);
});

test('les papiers arrivent à leur jour : la carte tout de suite, l’attestation de l’employeur plus tard, l’avis après l’envoi', () => {
  const ids = (world: World) => (poleEmploi.papers?.(world) ?? []).map(({ id }) => id);
  expect(ids(outside())).toEqual(['piece-identite']);
  const world = register(outside());
  expect(ids(world)).toEqual(['piece-identite', 'avis-inscription']);
  expect(ids(until(world, '2026-11-20'))).toContain('attestation-employeur-boutique');
});

test('deux parts du portail ne donnent pas deux fois le même papier', () => {
  const job = { id: 'extra', employeur: 'Traiteur Imaginaire', personne: 'noe', du: '2026-10', au: '2026-10' };
  const before = { ...job, id: 'cantine', contrat: { nature: 'cdi', debut: '2024-03-01', fin: '2026-03-31' } };
  const since = { ...job, contrat: { nature: 'cdd', debut: '2026-10-12', fin: '2026-10-16' } };
  const world = session(jobseeker({}, { verite: { emplois: [before, since] } }));
  const ids = (poleEmploi.papers?.(world) ?? []).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['attestation-employeur-cantine', 'attestation-employeur-extra']));
  expect(new Set(ids).size).toBe(ids.length);
});

test('le chemin des données se raconte, de vous à la préfecture et à l’employeur', () => {
  const ids = (world: World) => poleEmploi.stations(world, 'inscription:1').map(({ id, etat }) => `${id} ${etat}`);
  expect(ids(outside())).toEqual(['vous vous', 'pole-emploi a-venir', 'cnav a-venir', 'banque a-venir']);
  expect(ids(until(register(outside()), '2026-11-25'))).toEqual([
    'vous passe',
    'pole-emploi passe',
    'cnav-nir-certifie passe',
    'gip-mds-fin-de-contrat passe',
    'pole-emploi-attestation-employeur passe',
    'decision passe',
    'banque a-venir',
  ]);
});
