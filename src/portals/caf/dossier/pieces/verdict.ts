import type { World } from '#engine/journal/world.ts';
import { askedPieces } from './asked.ts';
import { isBlurred, paperBehind, readFile } from './files.ts';
import { facesOf } from './kinds.ts';
import { isOfRightMonth, isOfRightPerson, isRight, isRightKind } from './right-paper.ts';
import type { Refusal, SentPiece } from './sent.ts';

/** What a person who reads a sending finds: nothing wrong, or the first reason to ask again. */
export function verdictOn(world: World, sent: Pick<SentPiece, 'cle' | 'fichiers' | 'event'>): Refusal | undefined {
  const wanted = askedPieces(world).find(({ cle }) => cle === sent.cle);
  if (wanted === undefined) return 'pas-attendue';
  const pages = sent.fichiers.map((fichier) => ({ fichier, paper: paperBehind(world, fichier) }));
  const right = pages.filter(({ paper }) => paper !== undefined && isRight(world, paper, wanted));
  if (right.length === 0) {
    const paper = pages[0]?.paper;
    if (paper === undefined || !isRightKind(paper, wanted)) return 'mauvaise-piece';
    if (!isOfRightPerson(world, paper, wanted)) return 'mauvaise-personne';
    return isOfRightMonth(paper, wanted) ? 'mauvaise-piece' : 'mauvais-mois';
  }
  if (arrivedSpoilt(world, sent) || right.some(({ fichier }) => isBlurred(fichier))) return 'illisible';
  const shown = right.map(({ fichier }) => readFile(fichier).forme);
  const whole = shown.some((forme) => forme === undefined);
  return whole || facesOf(wanted.piece).every(({ id }) => shown.includes(id)) ? undefined : 'incomplete';
}

/** The incident « piece-illisible » of a trainer struck this sending: the good paper arrived unreadable. */
function arrivedSpoilt(world: World, { event }: Pick<SentPiece, 'event'>): boolean {
  const spoilt = new Set((world.scenario?.incidents ?? []).flatMap(({ id, type }) => (type === 'piece-illisible' ? [id] : [])));
  const before = world.events[world.events.indexOf(event) - 1];
  return before?.type === 'subi' && spoilt.has(before.incident);
}
