import { addDays, addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { dayIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { sameAddress } from '#portals/ants/dossier/address.ts';
import { LATE_FINE, MONTHS_TO_TELL } from '#portals/ants/rules/delays.ts';
import { type SentAddress, sentAddresses } from './sent.ts';

const LAW = 'Code de la route, art. R322-7 ; dossier de faits ANTS, § 2c et 4.2';

/** What a change of address avoided, and what a missing word in it did. */
export const lessons = (world: World): Lesson[] =>
  sentAddresses(world).flatMap((sent) => [...inTime(sent), ...door(world, sent), ...proof(sent)]);

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

/** The post knows the doors: nothing says at once that the letter will come back, and it does weeks later. */
function door(world: World, { request: { dossier, etat, titre }, adresse }: SentAddress): Lesson[] {
  const onItsWay = titre ? titre.etat !== 'remis' : etat === 'en-instruction';
  if (!onItsWay || sameAddress(adresse, world.compte.logement.adresse)) return [];
  return [
    {
      id: `adresse-incomplete:${dossier}`,
      dossier,
      titre: 'La lettre n’a pas trouvé la porte',
      explication: `Vous avez écrit « ${adresse} ». Rien ne l’a signalé à l’écran : c’est la lettre qui revient.`,
      ...(titre?.etat === 'retourne' ? { etat: 'arrive', le: titre.le } : { etat: 'a-venir' }),
      quand: 'La Poste garde la lettre, puis la renvoie.',
      source: 'Dossier de faits ANTS, § 5 ligne 13',
    },
  ];
}

const proof = ({ request: { dossier, etat, raison, depuis } }: SentAddress): Lesson[] =>
  etat === 'a-completer'
    ? [
        {
          id: `justificatif:${dossier}`,
          titre: 'Le justificatif ne va pas',
          explication: `Un agent attend un autre papier : ${raison}. La demande garde sa date, mais elle attend.`,
          etat: 'arrive',
          quand: `Depuis le ${dayInWords(depuis)}.`,
          source: 'Dossier de faits ANTS, § 5 ligne 10',
        },
      ]
    : [];
