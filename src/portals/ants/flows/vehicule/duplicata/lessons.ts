import { addDays, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import { refusedPaper, returned } from '#portals/ants/dossier/title/lessons.ts';
import { DAYS_BEFORE_LOSS } from '#portals/ants/rules/delays.ts';
import { type SentAgain, sentAgain, wrongPaper } from './sent.ts';

const SOURCE = 'Dossier de faits ANTS, § 2f';

/** What a new paper changes for the old one, and what was told too soon or wrongly. */
export const lessons = (world: World): Lesson[] =>
  sentAgain(world).flatMap((sent) => [
    ...tooSoon(sent),
    ...otherReason(sent),
    ...returned(world, sent.request, sent.request.adresse ?? ''),
    ...refusedPaper(world, sent.request, wrongPaper(world, sent)),
  ]);

function tooSoon({ request: { dossier, le }, donnees }: SentAgain): Lesson[] {
  const lost = dayIn(donnees, 'refaireLe');
  if (textIn(donnees, 'refaireMotif') !== 'perte') return [];
  const waited = le >= addDays(lost, DAYS_BEFORE_LOSS);
  return [
    {
      id: `${waited ? 'perte-attendue' : 'perte-trop-vite'}:${dossier}`,
      titre: waited ? 'Vous avez cherché avant de demander' : 'La perte est déclarée le jour même',
      explication: `Il est conseillé d’attendre 48 heures, jusqu’au ${dayInWords(addDays(lost, DAYS_BEFORE_LOSS))}. Une carte retrouvée après la demande ne vaut plus rien, et la demande ne s’annule pas.`,
      etat: waited ? 'evite' : 'a-venir',
      ...(waited ? {} : { quand: 'Si vous retrouvez l’ancienne carte.' }),
      source: SOURCE,
    },
  ];
}

// A theft told as a loss spares the police, and leaves a stolen paper in the street under one's name.
const otherReason = ({ request: { dossier }, donnees, car }: SentAgain): Lesson[] =>
  car.papier?.etat === 'vole' && textIn(donnees, 'refaireMotif') === 'perte'
    ? [
        {
          id: `vol-dit-perte:${dossier}`,
          titre: 'Le vol est dit comme une perte',
          explication:
            'La police ne sait pas que la carte est volée. Quelqu’un peut s’en servir, et aucun papier ne prouve que ce n’est pas vous.',
          etat: 'a-venir',
          quand: 'Si quelqu’un se sert de la carte volée.',
          source: `${SOURCE} ; la suite est un choix du simulateur`,
        },
      ]
    : [];
