import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { filesOfFolder } from '#authoring/files.ts';
import { readContent } from '#authoring/read-content.ts';
import { type World, worldOf } from '#engine/journal/world.ts';
import { editionsOf } from '#engine/story/playthrough.ts';
import { contentFrom, portalsOf } from '#engine/story/start.ts';
import { portals as all } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';
import { OURS } from '#schema/storage-keys.ts';
import { glue } from '#stores/pieces.ts';

/** A story, and the portals where it is lived. */
export interface WalkedStory {
  scenario: Scenario;
  compte: Compte;
  portals: readonly (typeof all)[number][];
}

/** Reads a story from the trainers' folder: « pole-emploi/tout-non ». */
export function readStory(id: string): WalkedStory {
  const scenario = read(`${id}.yaml`, 'scenario') as Scenario;
  const compte = read(`comptes/${scenario.compte}.yaml`, 'compte') as Compte;
  return { scenario, compte, portals: portalsOf(scenario, all) };
}

/** Every story in each of its editions: « pole-emploi/tout-non@2021 ». */
export const everyStory = (): string[] =>
  filesOfFolder('scenarios')
    .filter(({ name }) => !name.startsWith('comptes/'))
    .map(({ name }) => name.replace(/\.yaml$/, ''))
    .flatMap((id) => {
      const { scenario, portals } = readStory(id);
      const [home] = portals;
      return home ? editionsOf(scenario, home).map((edition) => `${id}@${edition}`) : [];
    });

function read(file: string, kind: 'scenario' | 'compte'): Scenario | Compte {
  const content = readContent(readFileSync(`scenarios/${file}`, 'utf8'), file);
  if (!content.ok || content.kind !== kind) throw new Error(`${file} ne se lit pas.`);
  return content.value;
}

/** The world as the page has kept it in its cupboard. */
export async function worldIn(page: Page, { scenario, compte, portals }: WalkedStory): Promise<World> {
  const kept = await page.evaluate((ours) => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${ours}seance`));
    return keys.map((key): [string, string] => [key.slice(ours.length), localStorage.getItem(key) ?? '']);
  }, OURS);
  const { journal } = JSON.parse(glue(new Map(kept)) ?? '{"journal":[]}');
  return worldOf(journal, contentFrom(journal[0], scenario, compte, portals));
}
