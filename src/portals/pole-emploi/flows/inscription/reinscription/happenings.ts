import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { acceptedSince } from '#portals/pole-emploi/dossier/allocation/later-pieces.ts';
import { isGoodPaper } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { happening, isRegistered, PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { convoke } from '#portals/pole-emploi/dossier/rendez-vous/convoke.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { endedOn, reinscriptions } from './gap.ts';
import { meetingAfter } from './meeting.ts';

/** Days in which the agency answers a written request (choice of the simulator). */
export const ANSWER_DAYS = 15;
// What an agency accepts is not written anywhere that was found: reasons beyond the person’s control, when proved (our choice).
const ACCEPTED: ReadonlySet<string> = new Set(['maladie', 'panne', 'deces']);

/** Why the days that were missed are not counted; undefined when they are. */
export function whyRefused(world: World, { donnees, le }: EvenementDe<'envoye'>): 'raison' | 'preuve' | undefined {
  if (!ACCEPTED.has(String(donnees.raisonRetard))) return 'raison';
  const proved = isGoodPaper(donnees.preuveRetard) || acceptedSince(world, { le }).length > 0;
  return proved ? undefined : 'preuve';
}

/** The answer of the agency to each request to count the days that were missed, and the interview that it proposes. */
export const happenings = (world: World): Happening[] =>
  reinscriptions(world).flatMap((sent) => [
    ...(sent.donnees.effetRetroactif === 'oui' ? [answer(world, sent)] : []),
    ...interview(world, sent),
  ]);

/** The convocation to the interview that the agency proposes. */
function interview(world: World, { dossier, donnees, le }: EvenementDe<'envoye'>): Happening[] {
  const found = meetingAfter({ dossier, donnees, le });
  if (!found || found.choisi || !isRegistered(world) || found.meeting.le <= world.today) return [];
  return [happening(`convocation:${found.meeting.id}`, found.convoqueLe, convoke(world, found.meeting))];
}

function answer(world: World, sent: EvenementDe<'envoye'>): Happening {
  const { dossier } = sent;
  const refused = whyRefused(world, sent);
  const donnees = { du: endedOn(dossier), au: addDays(sent.le, -1), ...(refused ? { raison: refused } : {}) };
  return {
    id: `${PORTAL}:effet-retroactif:${dossier}`,
    le: addDays(sent.le, ANSWER_DAYS),
    faits: [
      decide(dossier, refused ? 'refusee' : 'acceptee', 'effet-retroactif', donnees),
      // The registration then counts from the day when it had ended.
      ...(refused ? [] : [decide(dossier, 'acceptee', 'reinscription', { effet: endedOn(dossier) })]),
      ...sendLetter(world, `effet-retroactif:${dossier}`, 'effet-retroactif', donnees),
    ],
  };
}
