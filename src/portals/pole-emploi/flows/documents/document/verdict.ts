import type { World } from '#engine/journal/world.ts';
import { paperBehind, readFile } from '#portals/pole-emploi/dossier/documents/files.ts';
import { belongsIn, kindOf } from '#portals/pole-emploi/dossier/documents/kinds.ts';
import type { Refusal, SentDocument } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';

/** What a person who reads the document finds: nothing wrong, or the first reason to refuse it. */
export function verdictOn(
  { fichier, type, contexte }: Pick<SentDocument, 'fichier' | 'type' | 'contexte'>,
  world: World,
): Refusal | undefined {
  const { forme } = readFile(fichier);
  if (forme === 'flou') return 'illisible';
  const paper = paperBehind(world, fichier);
  const real = paper ? kindOf(paper) : 'autre';
  // What has no name of its own may be anything: only its place is looked at.
  if (real !== 'autre' && real !== type) return 'mauvais-type';
  return belongsIn(type, contexte) ? undefined : 'mauvais-contexte';
}
