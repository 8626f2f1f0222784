import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { wrongCv } from '#portals/pole-emploi/dossier/offers/cv-papers.ts';
import { profileOf, saysSomething } from '#portals/pole-emploi/dossier/offers/profile.ts';
import type { Day } from '#schema/day.ts';
import { draw } from './chance.ts';
import type { Application, EmployerAnswer } from './read.ts';
import { PROFILE } from './words.ts';

/*
 * What the invented firm answers, and when. Nobody can know that of a real one: everything here is a choice of the simulator, the
 * same for one session and one offer.
 */
const SHORT_MESSAGE = 40;
/** Working days: an answer comes from the first to the second; a silence is noticed after the third. */
const FIRST_ANSWER = 3;
const LAST_ANSWER = 9;
const SILENCE = 15;
const TO_INTERVIEW = 4;
const AFTER_INTERVIEW = 3;

/** What the firm answers, on which day. */
export interface Planned {
  le: Day;
  reponse: EmployerAnswer;
  entretien: { le: Day; heure: string } | undefined;
}

// A wrong paper in place of a CV, an empty profile, or three words: an interview is then never proposed.
function isCareful(world: World, { dossier }: Application): boolean {
  const sent = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier)?.donnees ?? {};
  const message = String(sent.candidatureMessage ?? '');
  const cv = String(sent.candidatureCv ?? '');
  if (cv === PROFILE && !saysSomething(profileOf(world))) return false;
  return message.length >= SHORT_MESSAGE && wrongCv(world, cv) === undefined;
}

// Out of a hundred careful applications; the rest find the place taken.
const INTERVIEW = 45;
const REFUSED = 75;
const SILENT = 90;

function answerTo(world: World, one: Application): EmployerAnswer {
  const rank = draw(world.seed, `${one.numero} reponse`, 100);
  if (rank < INTERVIEW && isCareful(world, one)) return 'entretien';
  if (rank < REFUSED) return 'refus';
  return rank < SILENT ? 'silence' : 'pourvue';
}

/** The answer to an application that was sent. */
export function plannedAnswer(world: World, one: Application): Planned | undefined {
  if (one.le === undefined || one.decline || one.retireLe !== undefined) return undefined;
  const reponse = answerTo(world, one);
  const days = FIRST_ANSWER + draw(world.seed, `${one.numero} delai`, LAST_ANSWER - FIRST_ANSWER + 1);
  const le = addWorkingDays(one.le, reponse === 'silence' ? SILENCE : days);
  const heure = draw(world.seed, `${one.numero} heure`, 2) === 0 ? '10:30' : '14:00';
  return { le, reponse, entretien: reponse === 'entretien' ? { le: addWorkingDays(le, TO_INTERVIEW), heure } : undefined };
}

/** What comes after the interview, one time out of two the contract. */
export function plannedEnd(
  world: World,
  { numero, entretien, retireLe }: Application,
): { le: Day; reponse: 'embauche' | 'refus' } | undefined {
  if (!entretien || retireLe !== undefined) return undefined;
  return {
    le: addWorkingDays(entretien.le, AFTER_INTERVIEW),
    reponse: draw(world.seed, `${numero} suite`, 2) === 0 ? 'embauche' : 'refus',
  };
}
