import { addDays, dayInWords } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { knownAddress, letterArrives } from '#portals/caf/dossier/home.ts';
import type { Day } from '#schema/day.ts';

/** Days until a letter that found no door is back (choice of the simulator). */
const BACK_DAYS = 28;
const SOURCE = 'Dossier de faits Caf, § 2.e et § 5 ligne 33';

/** When a letter of the CAF comes back, as things stand: after the move, or after a wrong address was told. Undefined when it arrives. */
export function returnDay(world: Pick<World, 'compte' | 'events'>): Day | undefined {
  const moved = world.compte.logement.demenagement?.le;
  if (moved === undefined || letterArrives(world)) return undefined;
  return addDays(decisionsOf(world, 'adresse-caf').at(-1)?.le ?? moved, BACK_DAYS);
}

/** What telling a move avoided, and what not telling it, or telling it late or wrongly, cost. */
export const lessons = (world: World): Lesson[] => [...lost(world), ...known(world)];

function lost(world: World): Lesson[] {
  // What came back before the story is not its mistake.
  const begin = eventsOf(world, 'commence')[0]?.le ?? world.today;
  const came = eventsOf(world, 'recu').find(({ de, modele, le }) => de === 'caf' && modele === 'courrier-revenu' && le > begin);
  const back = returnDay(world);
  const le = came?.le ?? back;
  if (le === undefined) return [];
  const told = decisionsOf(world, 'adresse-caf').at(-1);
  const wrote = came ? textIn(came.donnees ?? {}, 'adresse') : knownAddress(world);
  return [
    {
      id: `demenagement-non-dit:${told?.dossier ?? 'compte'}`,
      ...(told && back !== undefined ? { dossier: told.dossier } : {}),
      titre: came ? 'Une lettre de la CAF s’est perdue' : 'Une lettre de la CAF va se perdre',
      explication:
        told && back !== undefined
          ? `L’adresse donnée, « ${wrote} », n’est pas celle de vos papiers. Rien ne l’a signalé à l’écran : c’est la lettre qui revient.`
          : `La CAF ${came ? 'a écrit' : 'écrit encore'} à « ${wrote} ». Une demande de papier s’y perd, et un droit peut s’arrêter.`,
      etat: came ? 'arrive' : 'a-venir',
      le,
      ...(came ? {} : { quand: `Vers le ${dayInWords(le)}.` }),
      source: SOURCE,
    },
  ];
}

function known(world: World): Lesson[] {
  const told = decisionsOf(world, 'adresse-caf').at(-1);
  return told && letterArrives(world)
    ? [
        {
          id: `demenagement-dit:${told.dossier}`,
          titre: 'La CAF sait où vous habitez',
          explication:
            'Ses lettres ne se perdent plus. Les autres administrations ne sont pas prévenues : il faut le dire à chacune.',
          etat: 'evite',
          source: SOURCE,
        },
      ]
    : [];
}
