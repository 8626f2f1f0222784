import { sameAddress } from '#engine/household/address.ts';
import { addDays, addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { dayIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { movedOn } from '#portals/ants/dossier/file.ts';
import { refusedPaper, returned } from '#portals/ants/dossier/title/lessons.ts';
import { addressOn, vehicleToMove } from '#portals/ants/dossier/vehicles.ts';
import { LATE_FINE, MONTHS_TO_TELL } from '#portals/ants/rules/delays.ts';
import { ADRESSE } from './flow.ts';
import { type SentAddress, sentAddresses, wrongProof } from './sent.ts';

const LAW = 'Code de la route, art. R322-7 ; dossier de faits ANTS, § 2c et 4.2';

/** What a change of address avoided, and what a missing word in it did. */
export const lessons = (world: World): Lesson[] => [
  ...sentAddresses(world).flatMap((sent) => [
    ...inTime(sent),
    ...returned(world, sent.request, sent.adresse),
    ...refusedPaper(world, sent.request, wrongProof(world, sent.request)),
  ]),
  ...notTold(world),
];

/** A car whose carte grise does not follow its owner, and of which nothing was told. A story about something else does not speak of it. */
function notTold(world: World): Lesson[] {
  const { scenario } = world;
  if (scenario && !scenario.solution.some(({ envoyer, confirmer }) => (envoyer ?? confirmer) === ADRESSE)) return [];
  const moved = movedOn(world.compte);
  const car = vehicleToMove(world);
  if (moved === undefined || !car || sameAddress(addressOn(world, car), world.compte.logement.adresse)) return [];
  if (sentAddresses(world).some(({ car: { id }, request }) => id === car.id && request.etat !== 'rejetee')) return [];
  const limit = addMonthsToDay(moved, MONTHS_TO_TELL);
  return [
    {
      id: `adresse-non-dite:${car.id}`,
      titre: 'La carte grise a encore l’ancienne adresse',
      explication: `Le délai d’un mois finit le ${dayInWords(limit)}. Une amende envoyée à l’ancienne adresse se perd, et augmente. Un contrôle peut coûter ${euros(LATE_FINE)}.`,
      etat: world.today > limit ? 'arrive' : 'a-venir',
      le: addDays(limit, 1),
      source: LAW,
    },
  ];
}

function inTime({ request: { dossier, le }, donnees }: SentAddress): Lesson[] {
  const moved = dayIn(donnees, 'demenageLe');
  const limit = addMonthsToDay(moved, MONTHS_TO_TELL);
  return [
    le <= limit
      ? {
          id: `adresse-a-temps:${dossier}`,
          titre: 'L’adresse est dite à temps',
          explication: `Vous aviez jusqu’au ${dayInWords(limit)}. Au-delà, un contrôle peut coûter ${euros(LATE_FINE)}.`,
          etat: 'evite',
          source: LAW,
        }
      : {
          id: `adresse-en-retard:${dossier}`,
          titre: 'L’adresse est dite en retard',
          explication: `Le délai finissait le ${dayInWords(limit)}. La demande est prise quand même. Avant elle, un contrôle pouvait coûter ${euros(LATE_FINE)}.`,
          etat: 'arrive',
          le: addDays(limit, 1),
          source: LAW,
        },
  ];
}
