import { expect, test } from 'vitest';
import type { Scenario } from '#schema/scenario.ts';
import { DEMANDE_SCREENS } from '#testing/town-hall/demande.ts';
import { tinyWorld } from '#testing/town-hall/journals.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import type { Reply, Route } from '../portal/route.ts';
import { nextMove } from './next-move.ts';
import { playthrough } from './playthrough.ts';

const refused = (status: number): Reply => ({ status, corps: {}, faits: [] });
/** An administration that finds every request strange until it is confirmed. */
const strange: Route = {
  id: 'demande',
  method: 'POST',
  path: '/demande',
  answer: ({ confirme, dossier }) =>
    confirme === true
      ? {
          status: 201,
          corps: {},
          faits: [{ type: 'envoye', dossier: String(dossier), demarche: 'demande', numero: '1', donnees: {} }],
        }
      : refused(409),
};
const portal = townHall({ routes: [strange] });
const withSolution = (solution: Scenario['solution']) => tinyWorld([], { scenario: { portail: 'mairie', solution } });

test('une demande étrange ne part pas sans être confirmée', () => {
  const { arret, world } = playthrough(withSolution([{ envoyer: 'demande' }]), [portal]);
  expect(arret).toContain('demande');
  expect(world.events.some(({ type }) => type === 'envoye')).toBe(false);
});

test('« confirmer » envoie une demande malgré l’avertissement, une seule fois', () => {
  const { arret, world } = playthrough(withSolution([{ confirmer: 'demande' }]), [portal]);
  expect(arret).toBeUndefined();
  expect(world.events.filter(({ type }) => type === 'envoye')).toHaveLength(1);
  expect(nextMove(world, [portal])).toBeUndefined();
});

test('une démarche s’envoie de sa dernière page, même si l’on n’y fait que relire', () => {
  const recap = { id: 'relecture', titre: 'Récapitulatif', fields: () => [], lecture: true };
  const editions = Object.fromEntries(
    Object.entries(townHall().editions).map(([id, edition]) => [
      id,
      { ...edition, screens: { ...edition.screens, demande: [...DEMANDE_SCREENS, recap] } },
    ]),
  );
  const reread = townHall({ routes: [strange], editions });
  expect(nextMove(withSolution([{ confirmer: 'demande' }]), [reread])).toMatchObject({ lieu: 'mairie:demande/relecture' });
});
