import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { worldOf } from '#engine/journal/world.ts';
import { playthrough } from '#engine/story/playthrough.ts';
import { portalsOf, startSession } from '#engine/story/start.ts';
import { portals } from '#portals/index.ts';
import { textOf } from '#stores/saved-session.ts';
import { loadStory } from '../opening/content.ts';
import { SITE } from '../opening/portal-source.ts';
import { readForHere } from './reopen-file.ts';

test('la séance de chaque exercice de Pôle emploi, jouée jusqu’au bout, se reprend d’un fichier sans fausse alerte', async () => {
  for (const name of readdirSync('scenarios/pole-emploi').filter((n) => n.endsWith('.yaml'))) {
    const exercice = `pole-emploi/${name.replace('.yaml', '')}`;
    const story = await loadStory({ exercice });
    if (!story?.scenario) throw new Error(exercice);
    const own = portalsOf(story.scenario, portals);
    const { journal, content } = startSession(story.scenario, story.compte, own, {
      edition: '2026',
      mode: 'guide',
      seed: 7,
      t: 1_790_000_000_000,
    });
    const whole = [...journal, ...playthrough(worldOf(journal, content), own).journal];
    const read = await readForHere(new TextEncoder().encode(textOf({ id: 'x', journal: whole })), SITE, loadStory);
    expect([exercice, read.ok ? 'reprise' : read.refus]).toEqual([exercice, 'reprise']);
  }
}, 60_000);
