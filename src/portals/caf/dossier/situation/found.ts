import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Day } from '#schema/day.ts';
import { CHANGEMENT, toldChanges } from './told.ts';

/** Months until two files are compared, and days to answer: choices of the simulator. */
const MONTHS_UNSEEN = 6;
const DAYS_TO_ANSWER = 30;

/** The dossier of a change that nobody told, and that the Caf found. */
export const FOUND = `${CHANGEMENT}:trouve`;

/** The day when a life in couple that nobody told is found: two files give one address. Undefined when it was told, or when there is none. */
export function foundOn(world: Pick<World, 'compte' | 'events'>): Day | undefined {
  const couple = hiddenCouple(world);
  return couple && addMonthsToDay(couple.le, MONTHS_UNSEEN);
}

const hiddenCouple = ({ compte, events }: Pick<World, 'compte' | 'events'>) =>
  toldChanges({ events }).some(({ donnees }) => donnees?.sorte === 'couple')
    ? undefined
    : (compte.foyer.changements ?? []).find((one) => one.nature === 'couple');

/** A life in couple that was not told: a letter says what was seen and where, then, without an answer, the file is changed (CSS L114-21). */
export function foundHappenings(world: World): Happening[] {
  const couple = hiddenCouple(world);
  const le = foundOn(world);
  if (couple === undefined || le === undefined) return [];
  const begin = eventsOf(world, 'commence')[0]?.le ?? world.today;
  if (le < begin) return [];
  const { prenom, naissance } = couple.avec;
  const words = { depuis: couple.le, prenom, avant: addDays(le, DAYS_TO_ANSWER) };
  const said = { sorte: 'couple', depuis: couple.le, prenom, naissance, trouvee: true };
  return [
    {
      id: 'caf:vie-commune',
      le,
      faits: (['espace', 'courrier'] as const).map((canal) => ({
        type: 'recu',
        message: `caf:vie-commune:${canal}`,
        canal,
        de: 'caf',
        modele: 'vie-commune-signalee',
        donnees: words,
      })),
    },
    {
      id: 'caf:vie-commune-retenue',
      le: addDays(le, DAYS_TO_ANSWER),
      faits: [decide(FOUND, 'en-instruction', 'situation-caf', said)],
    },
  ];
}
