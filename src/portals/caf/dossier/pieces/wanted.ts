import { monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { ofName } from '#engine/words/say.ts';
import type { Month } from '#schema/day.ts';
import { isPieceKind, type PieceKind, pieceName } from './kinds.ts';

/** One paper that is wanted: which kind, of whom (the id of an adult), for which month. */
export interface Wanted {
  piece: PieceKind;
  personne?: string | undefined;
  mois?: Month | undefined;
}

/** As it is saved and as a trainer writes it: « bulletin/sofia/2026-10 », « rib ». */
export const wantedText = ({ piece, personne, mois }: Wanted): string =>
  [piece, personne, mois].filter((part) => part !== undefined).join('/');

const isMonth = (text: string): text is Month => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** Reads it back; undefined when the kind of paper is not known. */
export function readWanted(text: string): Wanted | undefined {
  const [piece = '', ...rest] = text.split('/');
  if (!isPieceKind(piece)) return undefined;
  return { piece, mois: rest.find(isMonth), personne: rest.find((part) => !isMonth(part)) };
}

/** The first name of a member of the household: an adult by id, a child by first name. */
export const firstName = ({ compte }: Pick<World, 'compte'>, personne: string): string =>
  compte.foyer.adultes.find(({ id }) => id === personne)?.prenom ?? personne;

/** « bulletin de paie d’octobre 2026, de Sofia » */
export function wantedInWords(world: Pick<World, 'compte'>, { piece, personne, mois }: Wanted): string {
  const month = mois === undefined ? '' : ` ${ofName(monthInWords(mois))}`;
  return `${pieceName(piece)}${month}${personne === undefined ? '' : `, ${ofName(firstName(world, personne))}`}`;
}
