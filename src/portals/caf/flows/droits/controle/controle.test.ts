import { expect, test } from 'vitest';
import { extend, stamp, type World } from '#engine/journal/world.ts';
import { CONTROLE } from '#portals/caf/dossier/controle/controls.ts';
import { caf } from '#portals/caf/index.ts';
import { act, ask, letterOf, loggedIn, messages, session, until } from '#portals/caf/testing/session-builder.ts';
import { lessons } from './lessons.ts';

/** A visit announced for 26 November 2026. */
const announced = (edition = '2025'): World => {
  const world = session(undefined, { edition });
  const donnees = { visite: '2026-11-26', heure: '10 h' };
  const letter = {
    type: 'recu' as const,
    message: 'caf:controle:1',
    canal: 'espace' as const,
    de: 'caf',
    modele: 'controle-annonce',
    donnees,
  };
  return extend(world, stamp([letter], { today: world.today, minute: world.minute, t: 0 }));
};
const answer = (world: World, choix: string, more: Record<string, string> = {}): World =>
  act(
    world,
    { repondre: { fait: 'controleChoix', valeur: choix } },
    ...Object.entries(more).map(([fait, valeur]) => ({ repondre: { fait, valeur } })),
    { remplir: { demarche: CONTROLE } },
    { envoyer: CONTROLE },
  );
const wordsOf = (world: World, modele: string) => letterOf(world, modele).paragraphes.join(' ');

test.each(['2024', '2025'])('édition %s : la visite confirmée, quelqu’un à ses côtés, puis le rapport', (edition) => {
  const world = answer(announced(edition), 'confirmer', { controleSeul: 'accompagne' });
  const done = until(world, '2026-12-01');
  expect(wordsOf(done, 'controle-rapport')).toContain('avec la personne que vous aviez choisie');
  expect(wordsOf(done, 'controle-rapport')).toContain('Une personne a décidé');
  expect(messages(done, 'controle-absence')).toEqual([]);
  expect(lessons(done).map(({ id }) => id)).toEqual(['controle-repondu']);
});

test('sans réponse, l’agent ne trouve personne', () => {
  const world = until(announced(), '2026-12-01');
  expect(messages(world, 'controle-absence')).toHaveLength(1);
  expect(lessons(world)).toMatchObject([{ id: 'controle-sans-reponse', etat: 'arrive' }]);
});

test('un autre jour se demande avant la visite, et elle a lieu ce jour-là', () => {
  const moved = answer(announced(), 'deplacer', { controleJour: '2026-11-30' });
  expect(messages(until(moved, '2026-11-29'), 'controle-absence')).toEqual([]);
  expect(messages(until(moved, '2026-12-04'), 'controle-rapport')).toHaveLength(1);
});

test('ce que la machine a regardé, son dossier, l’erreur dite soi-même : chacun une fois', () => {
  const asked = answer(answer(announced(), 'explication'), 'acces');
  const told = answer(asked, 'erreur', { controleTexte: 'J’ai oublié de dire un petit travail au mois de mai.' });
  const later = until(told, '2026-12-20');
  expect(wordsOf(later, 'controle-explication')).toContain('ne décide de rien');
  expect(wordsOf(later, 'controle-dossier')).toContain('en donner copie');
  expect(lessons(later).map(({ id }) => id)).toContain('droit-a-l-erreur');
  const again = ask(loggedIn(told), CONTROLE, { dossier: `${CONTROLE}:4`, donnees: { controleChoix: 'explication' } });
  expect(again.status).toBe(422);
});

test('sans contrôle annoncé, la démarche est fermée', () => {
  expect(caf.flows[CONTROLE]?.open(session())).toBeUndefined();
});
