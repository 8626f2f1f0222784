import { answersOf } from '#engine/answers/answers.ts';
import { journey } from '#engine/flow/journey.ts';
import type { World } from '#engine/journal/world.ts';
import { editionOf } from '#engine/portal/edition.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** The place where a démarche begins in this look: the first screen that counts. Undefined when the look has no such démarche. */
export function entryOf(demarche: string, portal: Portal, world: World): string | undefined {
  const screens = ownEntry(editionOf(portal, world)?.screens, demarche) ?? [];
  const dossier = ownEntry(portal.flows, demarche)?.open(world);
  const context = dossier === undefined ? undefined : { world, dossier, answers: answersOf(world, dossier) };
  const first = (context && screens.find(({ when }) => when?.(context) ?? true)) ?? screens[0];
  return first && portal.placeOf(demarche, first.id);
}

/** Where one goes on with what was begun: the first screen that still waits for something, the last one when nothing does. */
export function resumeOf(demarche: string, portal: Portal, world: World): string | undefined {
  const flow = ownEntry(portal.flows, demarche);
  const dossier = flow?.open(world);
  if (!flow || dossier === undefined || answersOf(world, dossier).size === 0) return entryOf(demarche, portal, world);
  const { screens } = journey(portal, flow, dossier, world);
  const next = screens.find(({ fields, etat }) => fields.length > 0 && etat !== 'complet') ?? screens.at(-1);
  return next ? portal.placeOf(demarche, next.screen.id) : entryOf(demarche, portal, world);
}

/** The same, only when there is something to do in it now. */
export const openEntryOf = (demarche: string, portal: Portal, world: World): string | undefined =>
  ownEntry(portal.flows, demarche)?.open(world) === undefined ? undefined : entryOf(demarche, portal, world);
