import { dayInWords } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { type MadeTitle, madeTitles } from '#portals/ants/dossier/titres/bookings.ts';
import { wantedTitle } from '#portals/ants/dossier/titres/person.ts';
import { hallName } from '#portals/ants/dossier/titres/town-halls.ts';
import { KEPT_MONTHS } from '#portals/ants/rules/titles.ts';
import type { Day } from '#schema/day.ts';

/** What became of a title once it was made, and whether it came in time. */
export function lessons(world: World): Lesson[] {
  const titles = madeTitles(world);
  const { avant } = wantedTitle(world.compte);
  return [...titles.flatMap(kept), ...turnedAway(world), ...(avant === undefined ? [] : inTime(world, titles, avant))];
}

/** Somebody else went there for nothing. */
const turnedAway = (world: World): Lesson[] =>
  decisionsOf(world, 'titre-non-remis').map(({ dossier, le }) => ({
    id: `titre-non-remis:${dossier}`,
    dossier,
    titre: 'Une autre personne est venue à la mairie',
    explication:
      'Le titre n’est remis qu’à vous : l’agent compare avec vos empreintes. Le titre attend toujours, le délai court.',
    etat: 'arrive',
    le,
    source: 'Dossier de faits ANTS, § 2d (venir soi-même : fiche de 2020)',
  }));

function kept({ dossier, etat, depuis, jusquau, mairie }: MadeTitle): Lesson[] {
  if (etat === 'detruit')
    return [
      {
        id: `titre-detruit:${dossier}`,
        titre: 'Le titre a été détruit',
        explication: `Il a attendu ${KEPT_MONTHS} mois à la ${hallName(mairie).replace('Mairie', 'mairie')}. Personne n’est venu. Il faut tout refaire, et repayer.`,
        etat: 'arrive',
        le: depuis,
        source: 'Dossier de faits ANTS, § 2d et 5 ligne 27',
      },
    ];
  return etat === 'disponible' && jusquau
    ? [
        {
          id: `titre-attend:${dossier}`,
          titre: 'Un titre vous attend en mairie',
          explication: `${hallName(mairie)} le garde jusqu’au ${dayInWords(jusquau)}. Après, il est détruit.`,
          etat: 'a-venir',
          le: jusquau,
          source: 'Dossier de faits ANTS, § 2d',
        },
      ]
    : [];
}

function inTime(world: World, titles: readonly MadeTitle[], avant: Day): Lesson[] {
  const got = titles.find(({ etat }) => etat === 'remis');
  if (got && got.depuis <= avant)
    return [
      {
        id: 'titre-a-temps',
        titre: 'Le titre est là à temps',
        explication: `Il le fallait le ${dayInWords(avant)}. Vous l’avez depuis le ${dayInWords(got.depuis)}.`,
        etat: 'evite',
        source: 'Dossier de faits ANTS, § 2d',
      },
    ];
  if (world.today <= avant) return [];
  return [
    {
      id: 'titre-trop-tard',
      titre: 'Le titre n’est pas là à temps',
      explication: `Il le fallait le ${dayInWords(avant)}. Le rendez-vous le plus près n’est pas toujours le plus tôt : on peut chercher jusqu’à 60 km.`,
      etat: 'arrive',
      le: avant,
      source: 'Dossier de faits ANTS, § 2d',
    },
  ];
}
