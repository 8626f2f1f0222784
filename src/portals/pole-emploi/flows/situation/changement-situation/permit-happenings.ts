import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { dayIn } from '#engine/portal/letter-data.ts';
import { paperBehind, readFile } from '#portals/pole-emploi/dossier/documents/files.ts';
import { kindOf } from '#portals/pole-emploi/dossier/documents/kinds.ts';
import { documentsOf } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';
import { happening, isRegistered, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { PERMIT_PAPER } from '#portals/pole-emploi/dossier/papiers/specimens.ts';
import { type Change, changesOf } from '#portals/pole-emploi/dossier/situation/changes.ts';
import { permitOf } from '#portals/pole-emploi/dossier/situation/permit.ts';
import type { Day } from '#schema/day.ts';

/** The reminder comes that many days before the end of the permit (pole-emploi.md §2d, 2020). */
export const REMINDER_DAYS = 30;
const READ_WORKING_DAYS = 2;
/** The dossier under which a permit ends. */
const PERMIT_DOSSIER = 'changement-situation:titre';

/** The reminder, the reading of the new document, and the end of the registration the day after the last day (§5 row 20). */
export function permitHappenings(world: World): Happening[] {
  const told = changesOf(world).filter(({ nature }) => nature === 'titre-de-sejour');
  return [...told.map((change) => reading(world, change)).filter((found) => found !== undefined), ...ending(world, told)];
}

/** Is this file a new residence document that can be read? The permit that expires proves nothing more. */
export function isGoodFile(world: World, fichier: string): boolean {
  const paper = paperBehind(world, fichier);
  return (
    paper !== undefined && paper.id !== PERMIT_PAPER && kindOf(paper) === 'titre-de-sejour' && readFile(fichier).forme !== 'flou'
  );
}

/** The day when an agent reads a document sent that day. */
export const readOn = (le: Day): Day => addWorkingDays(le, READ_WORKING_DAYS);

function reading(world: World, { dossier, donnees, le }: Change): Happening | undefined {
  const fichier = String(donnees.sejourFichier);
  const sentLater = documentsOf(world).find(
    ({ type, etat, deposeLe }) => type === 'titre-de-sejour' && etat === 'traite' && deposeLe >= le,
  );
  const good = isGoodFile(world, fichier);
  // « I will send it later »: the file waits for the document.
  if (fichier === 'plus-tard' && !sentLater) return undefined;
  const accepted = good || sentLater !== undefined;
  const jusquau = dayIn(donnees, 'sejourJusquau');
  const motif = 'titre-de-sejour';
  const data = { jusquau, nature: String(donnees.sejourNature) };
  return happening(
    `titre:${dossier}:${accepted ? 'accepte' : 'refuse'}`,
    readOn(good || !sentLater ? le : (sentLater.envoyeLe ?? le)),
    [
      decide(dossier, accepted ? 'acceptee' : 'refusee', motif, data),
      ...sendLetter(
        world,
        `titre:${dossier}:${accepted ? 'accepte' : 'refuse'}`,
        accepted ? 'titre-accepte' : 'titre-refuse',
        data,
      ),
    ],
  );
}

function ending(world: World, told: readonly Change[]): Happening[] {
  const permit = permitOf(world);
  if (!permit || !isRegistered(world)) return [];
  const { expireLe } = permit;
  // A document that waits to be read keeps the registration: nobody loses it because an agent is late.
  const waiting = told.some(
    ({ donnees, le }) => String(donnees.sejourFichier) !== 'plus-tard' && le <= expireLe && !isRead(world, le),
  );
  const reminder: Happening = happening(
    `titre-rappel:${expireLe}`,
    addDays(expireLe, -REMINDER_DAYS),
    sendLetter(world, `titre-rappel:${expireLe}`, 'titre-rappel', { expireLe }),
  );
  const end: Happening = happening(`titre-expire:${expireLe}`, addDays(expireLe, 1), [
    decide(PERMIT_DOSSIER, 'refusee', 'cessation', { raison: 'titre-de-sejour' }),
    ...sendLetter(world, `titre-expire:${expireLe}`, 'titre-expire', { expireLe }),
  ]);
  return waiting ? [] : [reminder, end];
}

const isRead = (world: World, le: Day): boolean =>
  changesOf(world).some(
    (change) =>
      change.le === le &&
      change.nature === 'titre-de-sejour' &&
      world.events.some(
        (event) => event.type === 'decide' && event.dossier === change.dossier && event.motif === 'titre-de-sejour',
      ),
  );
