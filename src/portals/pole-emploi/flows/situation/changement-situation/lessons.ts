import { dayInWords } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import {
  type Change,
  changesOf,
  contactsOf,
  returnDay,
  toldUnpaidPeriods,
} from '#portals/pole-emploi/dossier/situation/changes.ts';
import { DETENTION_SOURCE } from '#portals/pole-emploi/dossier/situation/detention.ts';
import type { Day } from '#schema/day.ts';
import { isGoodFile, readOn } from './permit-happenings.ts';

const FACTS = 'Dossier de faits Pôle emploi, § 2d';

/** What telling a change in time avoided, and what telling it late or never cost (§5 rows 10, 12 and 20). */
export const lessons = (world: World): Lesson[] => [
  ...changesOf(world).flatMap((change) => [...late(change), ...told(change)]),
  ...beyond(world),
  ...permit(world),
  ...lost(world),
];

const late = ({ dossier, titre, retard, le, arriveLe }: Change): Lesson[] =>
  retard === undefined
    ? []
    : [
        {
          id: `changement-tard:${dossier}`,
          titre: 'Un changement dit en retard',
          explication: `« ${titre} » : dit ${retard} jours après${arriveLe ? ` le ${dayInWords(arriveLe)}` : ''}. Le délai est de 72 heures. Dit tard, c’est mieux que jamais.`,
          etat: 'arrive',
          le,
          source: FACTS,
        },
      ];

function told({ dossier, nature, retard }: Change): Lesson[] {
  if (retard !== undefined) return [];
  const lesson = (titre: string, explication: string, source: string): Lesson[] => [
    { id: `changement-dit:${dossier}`, titre, explication, etat: 'evite', source },
  ];
  if (nature === 'absence')
    return lesson(
      'Vous avez dit votre absence avant de partir',
      'Sans cela, une convocation peut arriver pendant le voyage, et un rendez-vous manqué peut mener à une sanction.',
      `${FACTS} et § 5 ligne 10`,
    );
  if (nature === 'adresse')
    return lesson(
      'Votre adresse est à jour ici',
      'Les courriers ne se perdent pas. Les autres administrations ne sont pas prévenues : faites-le dans chaque espace.',
      `${FACTS} et § 5 ligne 12`,
    );
  if (nature === 'incarceration')
    return lesson(
      'Vous avez dit l’entrée en prison à temps',
      'Sans cela, l’allocation aurait continué, et il aurait fallu la rendre après la sortie.',
      DETENTION_SOURCE,
    );
  return [];
}

const beyond = (world: World): Lesson[] =>
  toldUnpaidPeriods(world)
    .filter(({ nature, du }) => nature === 'absence' && decisionsOf(world, 'absence').some(({ donnees }) => donnees?.du === du))
    .map(({ du, au }) => ({
      id: `absence-35:${du}`,
      titre: 'Plus de 35 jours d’absence dans l’année',
      explication: `Du ${dayInWords(du)} au ${dayInWords(au)}, l’allocation n’est pas payée et la catégorie change.`,
      etat: du <= world.today ? ('arrive' as const) : ('a-venir' as const),
      le: du as Day,
      source: `${FACTS} et § 5 ligne 10`,
    }));

function permit(world: World): Lesson[] {
  return [...refusedFile(world), ...ended(world)];
}

/** The paper joined was blurred, or was the permit that expires. */
function refusedFile(world: World): Lesson[] {
  return changesOf(world)
    .filter(({ nature }) => nature === 'titre-de-sejour')
    .flatMap(({ dossier, donnees, le }): Lesson[] => {
      if (donnees.sejourFichier === 'plus-tard' || isGoodFile(world, String(donnees.sejourFichier))) return [];
      const refused = decisionsOf(world, 'titre-de-sejour').find(
        (event) => event.dossier === dossier && event.issue === 'refusee',
      );
      return [
        {
          id: `titre-illisible:${dossier}`,
          dossier,
          titre: 'Le document joint ne convient pas',
          explication:
            'Il est flou, ou c’est l’ancien titre. Il faut le renvoyer avant la fin du titre, sinon l’inscription s’arrête.',
          etat: refused ? 'arrive' : 'a-venir',
          le: (refused?.le as Day | undefined) ?? readOn(le),
          quand: 'Un agent lit le document.',
          source: `${FACTS} et § 5 ligne 13`,
        },
      ];
    });
}

function ended(world: World): Lesson[] {
  const ended = eventsOf(world, 'decide').findLast(
    ({ motif, donnees }) => motif === 'cessation' && donnees?.raison === 'titre-de-sejour',
  );
  if (!ended) return [];
  return [
    {
      id: `titre-expire:${ended.le}`,
      titre: 'Le titre de séjour a expiré',
      explication: `L’inscription s’est arrêtée le ${dayInWords(ended.le)}. Un récépissé envoyé à temps l’aurait gardée.`,
      etat: 'arrive',
      le: ended.le as Day,
      source: `${FACTS} et § 5 ligne 20`,
    },
  ];
}

/** A move that was not told, or late: what was sent by post meanwhile is lost. */
function lost(world: World): Lesson[] {
  const came = eventsOf(world, 'recu').find(({ modele }) => modele === 'courrier-revenu-ft');
  const le = came?.le ?? returnDay(world);
  if (le === undefined) return [];
  const wrote = came ? textIn(came.donnees ?? {}, 'adresse') : contactsOf(world).adresse;
  return [
    {
      id: 'adresse-non-dite-ft',
      titre: came ? 'Un courrier de France Travail s’est perdu' : 'Un courrier de France Travail va se perdre',
      explication: `Il ${came ? 'est parti' : 'part encore'} à « ${wrote} ». Une convocation qui s’y perd peut faire manquer un rendez-vous.`,
      etat: came ? 'arrive' : 'a-venir',
      le,
      source: `${FACTS} et § 5 ligne 12`,
    },
  ];
}
