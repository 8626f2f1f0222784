import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { dossiers } from '#portals/caf/dossier/account.ts';
import { CODE_COORDONNEES, COORDONNEES, knownContact } from '#portals/caf/dossier/coordonnees.ts';
import {
  ask,
  fillAndSend,
  household,
  letterOf,
  loggedIn,
  make,
  messages,
  session,
} from '#portals/caf/testing/session-builder.ts';
import { lessons } from './lessons.ts';
import { coordonneesPart } from './part.ts';

const OLD = '06 39 98 01 77';
const who = (more: Record<string, unknown> = { ancienTelephone: OLD }) =>
  household({ identifiants: { ...household().identifiants, ...more } });
const lessonsOf = (world: World) => lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);
const reply = (donnees: Record<string, unknown>, world = session(who())) =>
  ask(loggedIn(world), COORDONNEES, { dossier: `${COORDONNEES}:1`, donnees });

test.each(['2024', '2025'])('édition %s : un téléphone, un code par SMS, et le dossier le connaît', (edition) => {
  const before = session(who(), { edition });
  expect(knownContact(before).telephone).toBe(OLD);
  expect(lessonsOf(before)).toEqual(['coordonnees-non-dites a-venir']);
  const asked = fillAndSend(before, COORDONNEES);
  // Nothing changes before the code is copied.
  expect(knownContact(asked).telephone).toBe(OLD);
  expect(messages(asked, 'code-coordonnees')).toMatchObject([{ canal: 'sms' }]);
  const done = fillAndSend(asked, CODE_COORDONNEES);
  expect(knownContact(done).telephone).toBe('06 39 98 01 01');
  expect(letterOf(done, 'coordonnees-changees').paragraphes[0]).toContain(OLD);
  expect(dossiers(done)).toMatchObject([{ titre: 'Coordonnées', etat: 'traite' }]);
  expect(lessonsOf(done)).toEqual(['coordonnees-dites evite']);
  expect(coordonneesPart.stations?.(done, `${COORDONNEES}:1`)?.map(({ etat }) => etat)).toEqual(['passe', 'passe']);
});

test('une adresse de courriel : le code y arrive, et le code de connexion la nomme ensuite', () => {
  const old = 'ancienne.sofia@courrier.test';
  const world = fillAndSend(fillAndSend(session(who({ ancienCourriel: old })), COORDONNEES), CODE_COORDONNEES);
  expect(messages(world, 'code-coordonnees')).toMatchObject([{ canal: 'courriel' }]);
  const out = make(world, { fais: 'requete', portail: 'caf', route: 'deconnexion', corps: {} });
  const { identifiants } = world.compte;
  const corps = { numeroSecuriteSociale: identifiants.numeroSecuriteSociale, motDePasse: identifiants.motDePasse ?? '' };
  const again = make(out, { fais: 'requete', portail: 'caf', route: 'connexion', corps });
  expect(ask(again, 'code', {}).corps).toEqual({ courriel: 'so•••@courrier.test' });
  expect(knownContact(world).courriel).toBe('sofia.modele@courrier.test');
});

test('un chiffre faux : le code n’arrive à personne, rien ne change, et on recommence', () => {
  const wrong = fillAndSend(session(who()), COORDONNEES, { coordonneesTelephone: '06 39 98 55 55' });
  expect(messages(wrong, 'code-coordonnees')).toEqual([]);
  expect(ask(wrong, CODE_COORDONNEES, { dossier: `${CODE_COORDONNEES}:1`, donnees: { coordonneesCode: '123456' } }).status).toBe(
    422,
  );
  expect(lessonsOf(wrong)).toEqual(['coordonnees-non-dites a-venir', 'coordonnees-code-perdu arrive']);
  const mended = fillAndSend(fillAndSend(wrong, COORDONNEES), CODE_COORDONNEES);
  expect(lessonsOf(mended)).toEqual(['coordonnees-dites evite', 'coordonnees-code-perdu evite']);
});

test('le mot de passe oublié : à l’ancien numéro, le code n’arrive pas ; au nouveau, il arrive', () => {
  const corps = { identifiant: who().identifiants.numeroSecuriteSociale, codePar: 'sms' };
  const sentIn = (world: World) => ask(world, 'oubli', corps).faits.filter(({ type }) => type === 'recu');
  expect(sentIn(session(who()))).toEqual([]);
  expect(sentIn(fillAndSend(fillAndSend(session(who()), COORDONNEES), CODE_COORDONNEES))).toHaveLength(1);
  expect(sentIn(session(household()))).toHaveLength(1);
});

test.each([
  ['le même numéro', { coordonneesQuoi: 'telephone', coordonneesTelephone: OLD }, /déjà celui de votre dossier/],
  ['un téléphone fixe', { coordonneesQuoi: 'telephone', coordonneesTelephone: '01 99 00 12 34' }, /il faut un mobile/],
  ['la même adresse', { coordonneesQuoi: 'courriel', coordonneesCourriel: 'sofia.modele@courrier.test' }, /déjà celle/],
])('mauvaise saisie : %s', (_quoi, donnees, dit) => {
  const { status, corps, faits } = reply(donnees);
  expect([status, faits]).toEqual([422, []]);
  expect(JSON.stringify(corps)).toMatch(dit);
});

test('un vrai numéro ou une vraie adresse sont refusés gentiment, et rien n’en est gardé', () => {
  for (const [fait, saisie] of [
    ['coordonneesTelephone', '06 12 34 56 78'],
    ['coordonneesCourriel', 'quelquun@laposte.net'],
  ] as const) {
    const now = make(loggedIn(session(who())), {
      fais: 'repondre',
      dossier: `${COORDONNEES}:1`,
      demarche: COORDONNEES,
      fait,
      saisie,
    });
    expect(eventsOf(now, 'refuse').at(-1)?.raison).toMatch(/pourrait/);
    expect(JSON.stringify(now.events)).not.toContain(saisie);
  }
});
