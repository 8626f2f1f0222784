import { expect, test } from 'vitest';
import { perform } from '#engine/flow/perform.ts';
import { extend } from '#engine/journal/world.ts';
import { byHand } from '#engine/story/by-hand.ts';
import { isInside } from '#portals/ants/dossier/inside.ts';
import { ants } from '#portals/ants/index.ts';
import { ask, owner, record, session } from '#portals/ants/testing/session-builder.ts';

const outside = (who = owner()) => record(session(who), { type: 'deconnecte', portail: 'ants', raison: 'volontaire' });
const said = (identifiant: string, motDePasse = 'Berline2026') => ask(outside(), 'connexion', { identifiant, motDePasse });

test.each([
  ['zoe.modele@courrier.test', /adresse de courriel n’est pas l’identifiant/],
  ['2860200123045', /sert à la CAF/],
  ['OOOZO00140', /zéros/],
  ['000ZO0014', /trois zéros, deux lettres/],
  ['000ZO00141', /n’est pas connu/],
  ['', /donné par courriel/],
])('« %s » est refusé en disant pourquoi', (identifiant, why) => {
  expect(said(identifiant).corps.message).toMatch(why);
});

test('ce qui n’a pas la forme d’un identifiant n’est pas gardé', () => {
  const kept = (identifiant: string) => JSON.stringify(said(identifiant).faits);
  expect(kept('zoe.vraie@poste.example')).not.toContain('zoe');
  expect(kept('MonVraiMotDePasse1')).not.toContain('MonVrai');
  expect(JSON.stringify(said('000ZO00140').faits)).not.toContain('Berline2026');
});

test('on entre, minuscules et espaces ou non', () => {
  expect(said(' 000 zo 00140 ').status).toBe(200);
});

test('trois mauvais mots de passe bloquent un quart d’heure', () => {
  let world = outside();
  for (let left = 3; left > 0; left -= 1) {
    const { status, faits } = ask(world, 'connexion', { identifiant: '000ZO00140', motDePasse: 'faux' });
    expect(status).toBe(401);
    world = record(world, ...faits);
  }
  expect(ask(world, 'connexion', { identifiant: '000ZO00140', motDePasse: 'Berline2026' }).status).toBe(423);
});

test('la démonstration entre, geste après geste', () => {
  let world = outside();
  for (let left = 5; left > 0; left -= 1) {
    const move = ants.nextToConnect(world);
    if (!move) break;
    world = extend(world, perform(move, world, [ants], 0));
  }
  expect(isInside(world)).toBe(true);
});

test('pour se déconnecter depuis la messagerie, le guide fait d’abord revenir à l’onglet du portail', () => {
  const opened = (lieu: string, onglet: number) => ({ type: 'ouvert', lieu, onglet }) as const;
  const there = record(session(), opened('ants:accueil', 1));
  const leave = { fais: 'requete', portail: 'ants', route: 'deconnexion', corps: {} } as const;
  expect(byHand(leave, there, [ants])).toEqual(leave);
  expect(byHand(leave, record(there, opened('messagerie', 2)), [ants])).toEqual({
    fais: 'ouvrir',
    lieu: 'ants:accueil',
    onglet: 1,
  });
});
