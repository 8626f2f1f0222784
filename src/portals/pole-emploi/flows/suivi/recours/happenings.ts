import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { decide, decide as decideOn } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { happening, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { isProved } from '#portals/pole-emploi/dossier/rendez-vous/reasons.ts';
import { sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { isSearching } from '#portals/pole-emploi/dossier/sanctions/searching.ts';
import type { Motif } from '#schema/decisions.ts';
import type { Fait } from '#schema/evenement.ts';
import { type Appeal, appealsOf, type Step } from './appeals.ts';
import { backPay } from './back-pay.ts';

/** A complaint is answered in seven days, says an article; the month of the mediator is a choice of the simulator. */
const COMPLAINT_DAYS = 7;
const MEDIATOR_MONTHS = 1;

/** The answer to each step. That of the judge comes long after: the story does not tell it. */
export const happenings = (world: World): Happening[] =>
  appealsOf(world).flatMap((appeal) => appeal.etapes.flatMap((step) => answer(world, appeal, step)));

function answer(world: World, appeal: Appeal, step: Step): Happening[] {
  const { voie, le, issue } = step;
  if (issue !== undefined || voie === 'tribunal') return [];
  const on = voie === 'reclamation' ? addDays(le, COMPLAINT_DAYS) : addMonthsToDay(le, MEDIATOR_MONTHS);
  const accepted = isAccepted(world, appeal, step);
  const next = voie === 'reclamation' ? 'mediateur' : 'tribunal';
  const motif = accepted ? 'recours-accepte' : 'recours-maintenu';
  return [
    happening(`${appeal.dossier}:${voie}`, on, [
      ...(accepted ? undoing(world, appeal) : []),
      decide(appeal.dossier, accepted ? 'acceptee' : 'refusee', motif, { voie }),
      ...sendLetter(world, `${appeal.dossier}:${voie}`, motif, { voie, titre: appeal.titre, sorte: appeal.sorte, suite: next }),
    ]),
  ];
}

// A proof that was not given before changes a sanction; the mediator also weighs the search for work. Sums are worked out again, and stay.
function isAccepted(world: World, { sorte, sur }: Appeal, { voie, sent, le }: Step): boolean {
  if (sorte !== 'sanction') return false;
  const { recoursRaison, recoursPreuve } = sent.donnees;
  return isProved(world, String(recoursRaison), String(recoursPreuve), sur) || (voie === 'mediateur' && isSearching(world, le));
}

/** What undoes a sanction: it ends, what it took is given back, and somebody who was removed is on the list again. */
function undoing(world: World, { conteste }: Appeal): Fait[] {
  const sanction = sanctionsOf(world).find(({ dossier }) => dossier === conteste);
  if (!sanction) return [];
  const decide = (motif: Motif): Fait => decideOn(conteste, 'acceptee', motif);
  const removed = eventsOf(world, 'decide').some(({ dossier, motif }) => dossier === conteste && motif === 'radiation');
  const suspended = eventsOf(world, 'decide').some(({ dossier, motif }) => dossier === conteste && motif === 'suspension');
  return [
    decide('sanction-annulee'),
    ...(suspended ? [decide('suspension-levee'), ...backPay(world, sanction)] : []),
    ...(removed ? [decide('reinscription')] : []),
  ];
}
