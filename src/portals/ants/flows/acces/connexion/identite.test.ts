import { expect, test } from 'vitest';
import type { Move } from '#engine/flow/move.ts';
import { perform } from '#engine/flow/perform.ts';
import { connectedBy } from '#engine/identity/connected-by.ts';
import { openProviders, providerNow } from '#engine/identity/session.ts';
import { eventsOf, extend, type World } from '#engine/journal/world.ts';
import { sessionExpired } from '#engine/portal/log-in.ts';
import { isInside } from '#portals/ants/dossier/inside.ts';
import { ants } from '#portals/ants/index.ts';
import { ask, make, messages, owner, until } from '#portals/ants/testing/session-builder.ts';
import { playing } from '#testing/playing.ts';

const FISCAL = { chez: 'fiscal', numero: '0000ZO00140', motDePasse: 'Capot-2026' };
type Identity = Record<string, unknown>;
const who = (identite: Identity = {}, file: Identity = {}) => owner(file, { identite: { comptes: [FISCAL], ...identite } });
const out = (compte = who()) => playing(ants).begin({ compte, edition: '2026', debut: '2026-11-03' });

const asked = (world: World, route: string, corps: Identity = {}): World =>
  make(world, { fais: 'requete', portail: 'ants', route, corps });
const typed = { fournisseurIdentifiant: '0000ZO00140', fournisseurMotDePasse: 'Capot-2026' };
const atProvider = (world: World) => asked(world, 'identite-fiscal', typed);
const agreed = (world: World) => asked(atProvider(world), 'identite-accord');
const leftAnts = (world: World) => asked(world, 'deconnexion');
const lessons = (world: World) => ants.lessons(world).filter(({ id }) => id.startsWith('identite-ants:'));

test('on entre avec un compte que l’on a ailleurs, et l’ANTS reçoit l’identité, jamais le mot de passe', () => {
  const world = agreed(out());
  expect(connectedBy(world, 'ants')).toBe('identite');
  expect(isInside(world)).toBe(true);
  const [there, passed] = eventsOf(world, 'envoye').map(({ donnees }) => donnees);
  expect(there).toEqual({ fournisseurIdentifiant: '0000ZO00140', fournisseurMotDePasse: '••••••••' });
  expect(passed).toMatchObject({ passeNom: 'MODÈLE', passePrenom: 'Zoé', passeSexe: 'féminin', passeCommune: 'Exempleville' });
  expect(JSON.stringify(world.events)).not.toContain('Capot');
});

test('sans accord, rien ne passe', () => {
  const world = atProvider(out());
  expect(isInside(world)).toBe(false);
  expect(eventsOf(world, 'envoye').some(({ donnees }) => donnees.passeNom !== undefined)).toBe(false);
});

test.each([
  ['000ZO00140', 'Capot-2026', /Celui du portail ne sert pas ici/],
  ['0000ZO00140', 'Berline2026', /pas celui du portail/],
  ['', 'Capot-2026', /Écrivez votre identifiant/],
])('chez le fournisseur, « %s » et « %s » sont refusés en disant pourquoi', (identifiant, motDePasse, why) => {
  const { status, corps } = ask(out(), 'identite-fiscal', {
    fournisseurIdentifiant: identifiant,
    fournisseurMotDePasse: motDePasse,
  });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(corps.message).toMatch(why);
});

test('ce qu’une personne écrit d’elle-même chez le fournisseur n’est pas gardé', () => {
  const { faits } = ask(out(), 'identite-fiscal', { fournisseurIdentifiant: '3012345678901', fournisseurMotDePasse: 'MonVrai1' });
  expect(JSON.stringify(faits)).not.toMatch(/3012345|MonVrai/);
});

test('trois mauvais mots de passe bloquent ce fournisseur, et lui seul', () => {
  const both = who({ comptes: [FISCAL, { chez: 'sante', motDePasse: 'Klaxon-2026' }] });
  let world = out(both);
  for (let left = 3; left > 0; left -= 1) world = asked(world, 'identite-fiscal', { ...typed, fournisseurMotDePasse: 'faux' });
  expect(ask(world, 'identite-fiscal', typed).status).toBe(423);
  const sante = { fournisseurIdentifiant: '2860200123045', fournisseurMotDePasse: 'Klaxon-2026' };
  expect(ask(world, 'identite-sante', sante).status).toBe(200);
});

test.each([
  ['nom-usage', 'identite-ants:nom-usage'],
  ['introuvable', 'identite-ants:introuvable'],
])('une identité que le registre ne reconnaît pas (%s) ne passe pas, et la leçon le dit', (etatCivil, lesson) => {
  const world = atProvider(out(who({ comptes: [{ ...FISCAL, etatCivil }] })));
  expect(ask(world, 'identite-accord', {}).status).toBe(403);
  expect(lessons(world).map(({ id }) => id)).toContain(lesson);
});

test('la démonstration prend un fournisseur dont l’identité est reconnue', () => {
  const both = who({
    comptes: [
      { ...FISCAL, etatCivil: 'introuvable' },
      { chez: 'sante', motDePasse: 'Klaxon-2026' },
    ],
  });
  const world = walked(out(both));
  expect(providerNow(world)?.provider.id).toBe('sante');
  expect(connectedBy(world, 'ants')).toBe('identite');
});

/** The way of the demonstration through the shared identity, to its end. */
function walked(world: World): World {
  let now = world;
  for (let left = 12; left > 0; left -= 1) {
    const move: Move | undefined = ants.nextToConnect(now, 'identite');
    if (!move) return now;
    now = extend(now, perform(move, now, [ants], 0));
  }
  throw new Error('La démonstration ne finit pas.');
}

test('une panne d’un fournisseur ne touche que lui', () => {
  const both = who({ comptes: [FISCAL, { chez: 'sante', motDePasse: 'Klaxon-2026' }] });
  const incident = {
    id: 'panne-fiscale',
    type: 'panne',
    requete: 'identite-fiscal',
    fois: 1,
    jusqua: '2026-11-03',
    queFaire: '',
  };
  const world = { ...out(both), scenario: { incidents: [incident] } as unknown as World['scenario'] } as World;
  expect(eventsOf(atProvider(world), 'subi')).toHaveLength(1);
  expect(connectedBy(walked(world), 'ants')).toBe('identite');
});

test('passée la demi-heure, l’accord ne vaut plus : on recommence', () => {
  const late = make(atProvider(out()), { fais: 'patienter', minutes: 30 });
  expect(ask(late, 'identite-accord', {}).status).toBe(401);
  expect(ask(atProvider(out()), 'identite-accord', {}).status).toBe(200);
});

test('l’espace de l’ANTS se ferme après trente minutes sans rien faire, pas avant', () => {
  const before = make(agreed(out()), { fais: 'patienter', minutes: 29 });
  expect(isInside(before)).toBe(true);
  const after = make(before, { fais: 'patienter', minutes: 1 });
  expect([isInside(after), sessionExpired(after, 'ants')]).toEqual([false, true]);
});

test('un dossier à un autre nom : un compte vide s’ouvre à côté, et le bon se retrouve par l’autre porte', () => {
  const wrong = agreed(out(who({ comptesVides: ['ants'] })));
  expect([connectedBy(wrong, 'ants'), isInside(wrong)]).toEqual(['identite', false]);
  expect(lessons(wrong)).toMatchObject([{ id: 'identite-ants:compte-vide', etat: 'arrive' }]);
  expect(ants.nextToConnect(wrong)).toMatchObject({ route: 'deconnexion' });
  const right = asked(leftAnts(wrong), 'connexion', { identifiant: '000ZO00140', motDePasse: 'Berline2026' });
  expect(isInside(right)).toBe(true);
  expect(lessons(right).find(({ id }) => id.endsWith('compte-vide'))?.etat).toBe('evite');
  expect(ants.checks['bon-compte']?.test({ portail: 'ants' }, right)).toBe(true);
});

test('sans compte ANTS, le premier passage en ouvre un, et un courriel le dit, une fois', () => {
  const none = who({}, { identifiant: undefined, motDePasse: undefined });
  const first = agreed(out(none));
  expect(isInside(first)).toBe(true);
  expect(messages(first, 'compte-ouvert-par-identite')).toHaveLength(1);
  expect(messages(agreed(leftAnts(first)), 'compte-ouvert-par-identite')).toHaveLength(1);
});

test('quitter l’ANTS ne quitte pas le fournisseur : la personne suivante entre sans mot de passe', () => {
  const left = leftAnts(agreed(out()));
  expect(openProviders(left).map(({ id }) => id)).toEqual(['fiscal']);
  const next = asked(asked(left, 'identite-fiscal'), 'identite-accord');
  expect(isInside(next)).toBe(true);
  expect(lessons(next).map(({ titre }) => titre)).toEqual(['La personne suivante entre sans mot de passe']);
});

test('quitter aussi le fournisseur ferme la porte à la personne suivante', () => {
  const left = asked(leftAnts(agreed(out())), 'identite-fiscal-sortie');
  expect(openProviders(left)).toEqual([]);
  expect(ask(left, 'identite-fiscal', {}).status).toBe(422);
  expect(lessons(left)).toMatchObject([{ id: 'identite-ants:bien-sorti', etat: 'evite' }]);
  expect(ants.checks['tout-ferme']?.test({ portail: 'ants' }, left)).toBe(true);
});

test('sur un ordinateur partagé, ce qui est resté ouvert sert à un autre le lendemain, et un courriel prévient', () => {
  const shared = who({ ordinateurPartage: true });
  const left = leftAnts(agreed(out(shared)));
  expect(messages(until(left, '2026-11-04'), 'connexion-inhabituelle')).toHaveLength(1);
  const closed = asked(left, 'identite-fiscal-sortie');
  expect(messages(until(closed, '2026-11-10'), 'connexion-inhabituelle')).toEqual([]);
  const alone = leftAnts(agreed(out()));
  expect(messages(until(alone, '2026-11-10'), 'connexion-inhabituelle')).toEqual([]);
});
