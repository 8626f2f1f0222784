import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { EDITIONS } from '../editions/ids.ts';
import { poleEmploi } from '../index.ts';
import { jobseeker, session } from '../testing/session-builder.ts';
import { menuOf } from './navigation.ts';

const RSA = jobseeker({
  situation: 'inscrit-automatiquement',
  inscritLe: '2026-10-26',
  categorie: 'G',
  referent: 'departement',
  allocation: undefined,
});
const entries = (world: World) => menuOf(world, poleEmploi).flatMap((rubric) => rubric.entries);

test.each(EDITIONS)('édition %s : le menu mène au contrat d’engagement la personne qu’il concerne, et elle seule', (edition) => {
  const entry = entries(session(RSA, { edition })).find(({ id }) => id === 'contrat-engagement');
  expect(entry?.titre).toBe('Mon contrat d’engagement');
  expect(entry?.lieu.startsWith('pole-emploi:contrat-engagement/')).toBe(true);
  expect(entries(session(jobseeker(), { edition })).map(({ id }) => id)).not.toContain('contrat-engagement');
});
