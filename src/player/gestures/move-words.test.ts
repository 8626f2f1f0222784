import { expect, test } from 'vitest';
import { DOSSIER, worldWith } from '#testing/town-hall/cantine.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { moveInWords } from './move-words.ts';

test('ce qui est cité n’a pas son point : la phrase a déjà le sien', () => {
  const move = { fais: 'repondre', demarche: 'cantine', dossier: DOSSIER, fait: 'attestation', saisie: 'true' } as const;
  const world = { ...worldWith(), edition: '1' };
  for (const mood of ['a-faire', 'montre'] as const)
    expect(moveInWords(move, world, townHall(), 'fr', { mood })).toMatch(/^Coche[rz] «\sJ’atteste\s»\.$/);
});
