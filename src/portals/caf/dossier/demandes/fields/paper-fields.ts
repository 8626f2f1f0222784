import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { capital } from '#engine/words/say.ts';
import { MOST_MEGABYTES } from '../../pieces/files.ts';
import { facesOf } from '../../pieces/kinds.ts';
import { type Wanted, wantedInWords, wantedText } from '../../pieces/wanted.ts';
import { answered } from '../context.ts';
import type { CommonFact } from '../facts.ts';
import { joinOptions, papersWanted } from '../papers.ts';

/** The papers that the answers call for: only known at the end (caf.md §2, rules of every request). */
export const wantedOf = (context: FlowContext): Wanted[] =>
  papersWanted(context.world, (fait, pour) => answered(context, fait, pour));

/** One box for each paper: a file now, or another day. */
export const paperFields = (context: FlowContext): Field<CommonFact>[] =>
  wantedOf(context).map((wanted) => {
    const faces = facesOf(wanted.piece);
    return ask<CommonFact>('pieceJointe', 'piece', capital(wantedInWords(context.world, wanted)), {
      pour: wantedText(wanted),
      hint: `${faces.length === 0 ? 'Entier et lisible' : `Avec ${faces.map(({ nom }) => nom).join(' et ')}`} : PDF, JPEG ou PNG, ${MOST_MEGABYTES} Mo au plus.`,
      options: joinOptions(context.world, wanted),
    });
  });
