import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { missingOn, type Piece, piecesOf } from '#portals/pole-emploi/dossier/allocation/pieces.ts';
import { outcomeOf, type SentFile, sentFiles } from '#portals/pole-emploi/dossier/allocation/requests.ts';
import { happening, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { decisionFacts } from './decide.ts';
import { PIECE_DAYS, REVIEW_DAYS } from './delays.ts';
import { fromEmployers } from './from-employers.ts';

/** What becomes of each file that was sent: papers asked, reminded, closed without them, or the decision. */
export const happenings = (world: World): Happening[] => sentFiles(world).flatMap((file) => fileHappenings(world, file));

function fileHappenings(world: World, file: SentFile): Happening[] {
  const outcome = outcomeOf(world, file);
  const pieces = piecesOf(world, file);
  const own = outcome ? [] : [...asking(world, file, pieces), ...decision(world, file, pieces)];
  return [...(file.allocation ? fromEmployers(world, file) : []), ...own];
}

/** Days on which papers are asked: at the first reading, and when a wrong reason is found later. */
function askingDays(file: SentFile, pieces: readonly Piece[]): Day[] {
  const days = [file.le, ...pieces.map(({ connueLe }) => connueLe)].map((day) => addWorkingDays(day, REVIEW_DAYS));
  return [...new Set(days)].sort();
}

/** The letters that ask, the reminder, and the end of a request whose papers never came. */
function asking(world: World, file: SentFile, pieces: readonly Piece[]): Happening[] {
  const { dossier, allocation } = file;
  const letters = askingDays(file, pieces).flatMap((le, rank): Happening[] => {
    const missing = missingOn(pieces, le);
    // A second letter only for what was not known at the first reading; it then says all that is missing.
    if (!missing.some(({ connueLe }) => addWorkingDays(connueLe, REVIEW_DAYS) === le)) return [];
    const id = `pieces-${rank + 1}:${dossier}`;
    return [happening(id, le, [asked(dossier, missing), ...letterAbout(world, id, 'pieces-manquantes', file, missing, le)])];
  });
  const last = letters.at(-1)?.le;
  if (last === undefined) return [];
  const reminded = addDays(last, PIECE_DAYS);
  const closed = addDays(reminded, PIECE_DAYS + 1);
  const late = missingOn(pieces, reminded);
  const never = missingOn(pieces, closed);
  if (late.length > 0)
    letters.push(
      happening(
        `pieces-rappel:${dossier}`,
        reminded,
        letterAbout(world, `pieces-rappel:${dossier}`, 'pieces-rappel', file, late, reminded),
      ),
    );
  // Without a request for money, papers are looked at during the first appointment: nothing is closed.
  if (never.length > 0 && allocation)
    letters.push(
      happening(`classement:${dossier}`, closed, [
        decide(dossier, 'refusee', 'classement-sans-suite', { pieces: never.map(({ id }) => id) }),
        ...letterAbout(world, `classement:${dossier}`, 'classement-sans-suite', file, never, closed),
      ]),
    );
  return letters;
}

const asked = (dossier: string, missing: readonly Piece[]): Fait =>
  decide(dossier, 'incomplete', 'pieces-attendues', { pieces: [...new Set(missing.map(({ type }) => type))] });

const letterAbout = (
  world: World,
  id: string,
  modele: string,
  { dossier }: SentFile,
  missing: readonly Piece[],
  le: Day,
): Fait[] =>
  sendLetter(world, id, modele, {
    dossier,
    noms: missing.map(({ nom }) => nom),
    raisons: missing.map(({ pourquoi }) => pourquoi),
    employeur: missing.some(({ emploi }) => emploi !== undefined),
    limite: addDays(le, PIECE_DAYS),
  });

/** The decision, some days after the last paper came; none while one is missing. */
function decision(world: World, file: SentFile, pieces: readonly Piece[]): Happening[] {
  const days = pieces.map(({ recueLe }) => recueLe);
  if (!file.allocation || days.includes(undefined)) return [];
  const complete = [file.le, ...days.filter((day) => day !== undefined)].sort().at(-1) ?? file.le;
  return [happening(`decision:${file.dossier}`, addWorkingDays(complete, REVIEW_DAYS), decisionFacts(world, file))];
}
