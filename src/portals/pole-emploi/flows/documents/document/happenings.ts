import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { paperBehind } from '#portals/pole-emploi/dossier/documents/files.ts';
import { documentsOf, type SentDocument } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';
import { happening, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import type { Day } from '#schema/day.ts';
import { verdictOn } from './verdict.ts';

/** Days of waiting: none was found, all are choices of the simulator, and the letters say so. */
export const NOTHING_RECEIVED_DAYS = 7;
const RECEIVED_WORKING_DAYS = 1;
const READ_WORKING_DAYS = 5;

/** What becomes of each document: received, then read; or nothing, when it was left after the first step (§5 rows 13 and 14). */
export function happenings(world: World): Happening[] {
  return documentsOf(world).flatMap((document) => [...left(world, document), ...read(world, document)]);
}

const titleOf = (world: World, { fichier }: SentDocument): string => paperBehind(world, fichier)?.titre ?? 'votre document';

function left(world: World, document: SentDocument): Happening[] {
  const { dossier, deposeLe, envoyeLe } = document;
  const le = addDays(deposeLe, NOTHING_RECEIVED_DAYS);
  if (envoyeLe !== undefined && envoyeLe <= le) return [];
  const id = `rien-recu:${dossier}`;
  return [happening(id, le, sendLetter(world, id, 'document-rien-recu', { titre: titleOf(world, document), deposeLe }))];
}

/** The day when an agent opens a document sent that day. */
export const readOn = (envoyeLe: Day): Day => addWorkingDays(envoyeLe, READ_WORKING_DAYS);

function read(world: World, document: SentDocument): Happening[] {
  const { dossier, envoyeLe, nom = '', type } = document;
  if (envoyeLe === undefined) return [];
  const refusal = verdictOn(document, world);
  const data = { nom, type, titre: titleOf(world, document), envoyeLe, ...(refusal === undefined ? {} : { raison: refusal }) };
  const model = refusal === undefined ? 'document-traite' : 'document-refuse';
  return [
    happening(`recu:${dossier}`, addWorkingDays(envoyeLe, RECEIVED_WORKING_DAYS), [
      decide(dossier, 'en-instruction', 'document-recu'),
    ]),
    happening(`lu:${dossier}`, readOn(envoyeLe), [
      decide(dossier, refusal === undefined ? 'acceptee' : 'refusee', model, data),
      ...sendLetter(world, `lu:${dossier}`, model, data),
    ]),
  ];
}
