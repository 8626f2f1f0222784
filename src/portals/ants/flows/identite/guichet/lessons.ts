import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { type Booking, bookingsOf } from '#portals/ants/dossier/titres/bookings.ts';
import { preDemandeOf, preDemandesOf } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { stampsOf } from '#portals/ants/dossier/titres/stamps.ts';
import { hallName } from '#portals/ants/dossier/titres/town-halls.ts';
import { broughtTo, guichetOf } from './flow.ts';
import { missingAtCounter, wrongLines } from './missing.ts';

/** What a counter refused, what waits in a pré-demande, what a stamp became. */
export const lessons = (world: World): Lesson[] => [
  ...bookingsOf(world).flatMap((booking) => atCounter(world, booking)),
  ...bookingsOf(world).flatMap(missed),
  ...mistaken(world),
  ...stamps(world),
];

function atCounter(world: World, booking: Booking): Lesson[] {
  const { dossier, etat, le, mairie } = booking;
  const refused = refusal(world, booking);
  if (refused)
    return [
      {
        id: `guichet-refuse:${dossier}`,
        dossier: refused.because,
        titre: etat === 'refuse' ? 'Le dossier a été refusé au guichet' : 'Le dossier sera refusé au guichet',
        explication: `À la ${hallName(mairie).replace('Mairie', 'mairie')} : ${refused.raisons.join(' ; ')}. Il faut un autre rendez-vous.`,
        etat: etat === 'refuse' ? 'arrive' : 'a-venir',
        le,
        source: 'Dossier de faits ANTS, § 5 lignes 22, 24 et 25',
      },
    ];
  return etat === 'annule' || etat === 'manque' || etat === 'a-venir'
    ? []
    : [
        {
          id: `guichet-pris:${dossier}`,
          titre: 'Rien ne manquait au guichet',
          explication: 'Le dossier a été pris du premier coup d’œil : le récépissé le prouve.',
          etat: 'evite',
          source: 'Dossier de faits ANTS, § 2d',
        },
      ];
}

/** Why a counter refuses, or will, and the dossier that holds the mistake: the pré-demande when it is wrong, or what was taken along. */
function refusal(world: World, booking: Booking): { raisons: readonly string[]; because: string } | undefined {
  const own = preDemandeOf(world, booking.numero);
  const brought = broughtTo(booking, world);
  if (!own || !brought) return undefined;
  const raisons = booking.etat === 'a-venir' ? missingAtCounter(world, booking, own, brought) : booking.raisons;
  if (raisons.length === 0) return undefined;
  return { raisons, because: wrongLines(world, own).length > 0 ? own.dossier : guichetOf(booking) };
}

const missed = ({ dossier, etat, le }: Booking): Lesson[] =>
  etat === 'manque'
    ? [
        {
          id: `rdv-manque:${dossier}`,
          titre: 'Le rendez-vous en mairie est passé',
          explication: 'Rien n’était préparé ce jour-là. La place est perdue, la pré-demande reste valable.',
          etat: 'arrive',
          le,
          source: 'Choix du simulateur : ce qui suit une absence n’a pas été trouvé',
        },
      ]
    : [];

/** A wrong line in a pré-demande is only seen at the counter: until then, nothing says it. */
const mistaken = (world: World): Lesson[] =>
  preDemandesOf(world).flatMap((own) => {
    const wrong = own.servie ? [] : wrongLines(world, own);
    const seen = bookingsOf(world).some((booking) => booking.numero === own.numero && refusal(world, booking) !== undefined);
    return wrong.length === 0 || seen
      ? []
      : [
          {
            id: `pre-demande-fausse:${own.dossier}`,
            dossier: own.dossier,
            titre: 'La pré-demande ne dit pas la même chose que les papiers',
            explication: `Ce qui diffère : ${wrong.join(', ')}. Rien ne se corrige après la validation : la mairie refusera, et il faudra la refaire.`,
            etat: 'a-venir',
            quand: 'Au guichet.',
            source: 'Dossier de faits ANTS, § 2d et 5 ligne 22',
          },
        ];
  });

const stamps = (world: World): Lesson[] =>
  stampsOf(world).flatMap(({ numero, montant, jusquau, servi }) =>
    servi || jusquau >= world.today
      ? []
      : [
          {
            id: `timbre-perime:${numero}`,
            titre: 'Un timbre n’est plus bon',
            explication: `Le timbre de ${montant} € valait jusqu’au ${dayInWords(jusquau)}. Il se rembourse encore pendant six mois.`,
            etat: 'arrive',
            le: jusquau,
            source: 'Dossier de faits ANTS, § 4.2 (12 mois ; remboursé pendant 18 mois)',
          },
        ],
  );
