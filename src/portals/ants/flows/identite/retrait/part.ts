import { oneOf } from '#engine/answers/answer.ts';
import { fact } from '#engine/flow/fact.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { COMPOSED } from '#engine/flow/payload.ts';
import { addDays, dayInWords } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import { toTownHall } from '#portals/ants/circuits-titles.ts';
import { PORTAL, sendMessage } from '#portals/ants/dossier/file.ts';
import { madeTitles, titleToCollect } from '#portals/ants/dossier/titres/bookings.ts';
import { wantedTitle } from '#portals/ants/dossier/titres/person.ts';
import { TITLE_WORDS } from '#portals/ants/dossier/titres/title-words.ts';
import { hallName } from '#portals/ants/dossier/titres/town-halls.ts';
import { receivedBefore } from '#portals/ants/received-before.ts';
import { KEPT_MONTHS } from '#portals/ants/rules/titles.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';

const RETRAIT = 'retrait';

/** Fetching the title, at the town hall that took the file (ants.md §2d). */
const retrait = flowOf({
  id: RETRAIT,
  titre: 'Aller chercher mon titre en mairie',
  facts: {
    retraitQui: fact(
      'qui va chercher le titre',
      oneOf(['moi', 'proche']),
      toTownHall({
        pourquoi: 'Pour remettre le titre à la bonne personne.',
        effet: 'Le titre n’est remis qu’à vous.',
        humain: 'Un agent compare avec vos empreintes, puis remet le titre.',
      }),
    ),
  },
  open: (world) =>
    titleToCollect(world) && `${RETRAIT}:${eventsOf(world, 'envoye').filter(({ demarche: one }) => one === RETRAIT).length + 1}`,
  truths: () => ({ retraitQui: 'moi' }),
});

const screen = {
  id: 'guichet',
  titre: 'Au guichet',
  fields: () => [
    {
      fait: 'retraitQui',
      as: 'choix',
      label: 'Qui va à la mairie aujourd’hui ?',
      options: [
        { valeur: 'moi', label: 'Moi' },
        { valeur: 'proche', label: 'Une personne de confiance' },
      ],
      regle: 'Aller au guichet est ici une question : choix du simulateur. Venir soi-même : fiche officielle de 2020',
    } as const,
  ],
};

/** The title that waits at the town hall, until it is fetched or destroyed. */
export const retraitPart = demarche({
  flow: retrait,
  screens: { '2026': [screen], '2020': [screen] },
  take: ({ retraitQui }, world, dossier) => ({
    numero: receiptNumber(world, 'RET', dossier),
    // Going there is no form that an error keeps back: the relative goes, and comes home with nothing.
    faits: [
      retraitQui === 'moi'
        ? decide(titleToCollect(world)?.dossier ?? dossier, 'acceptee', 'titre-remis')
        : decide(dossier, 'refusee', 'titre-non-remis'),
    ],
  }),
  closed: () => 'Aucun titre ne vous attend en mairie.',
  opening: receivedBefore,
  happenings: (world) =>
    madeTitles(world).flatMap(({ dossier, etat, jusquau, mairie, titre }) =>
      etat === 'disponible' && jusquau
        ? [
            {
              id: `${PORTAL}:destruction:${dossier}`,
              le: addDays(jusquau, 1),
              faits: [
                decide(dossier, 'refusee', 'titre-detruit'),
                ...sendMessage(world, `destruction:${dossier}`, 'titre-detruit', { mairie, quoi: TITLE_WORDS[titre] }),
              ],
            },
          ]
        : [],
    ),
  decisions: {
    'titre-remis': 'Vous avez votre titre',
    'titre-non-remis': 'La mairie n’a pas donné votre titre à votre proche',
    'titre-detruit': 'Votre titre est détruit',
  },
  letters,
  lessons,
  notes: (_ecran, { world }) => {
    const title = titleToCollect(world);
    return title
      ? [
          {
            encadre: true,
            texte: `${hallName(title.mairie)} : ${TITLE_WORDS[title.titre]} vous attend, jusqu’au ${dayInWords(title.jusquau ?? world.today)}.`,
          },
          { texte: 'Apportez le récépissé, et l’ancien titre si vous l’avez : il est rendu.' },
          { regle: COMPOSED },
        ]
      : [];
  },
  menu: {
    rubrique: 'identite',
    titre: { '2026': 'Aller chercher mon titre', '2020': 'Aller chercher mon titre' },
    rang: { '2026': 26, '2020': 26 },
    ouverte: true,
  },
  checks: {
    'titre-retire': {
      quoi: 'Un titre est retiré en mairie.',
      test: (_params, world) => madeTitles(world).some(({ etat }) => etat === 'remis'),
    },
    'titre-a-temps': {
      quoi: 'Un titre est retiré avant le jour où il le fallait (« avant », dans le compte).',
      test: (_params, world) => {
        const { avant } = wantedTitle(world.compte);
        return madeTitles(world).some(({ etat, depuis }) => etat === 'remis' && (avant === undefined || depuis <= avant));
      },
    },
    'titre-detruit': {
      quoi: `Un titre n’a pas été retiré pendant ${KEPT_MONTHS} mois : il est détruit.`,
      test: (_params, world) => madeTitles(world).some(({ etat }) => etat === 'detruit'),
    },
  },
  mots: ({ retraitQui }) => ({
    bouton: 'Aller à la mairie',
    ...(retraitQui === 'proche' ? TURNED_AWAY : HANDED_OVER),
  }),
});

const HANDED_OVER = {
  fait: 'Vous avez votre titre',
  suite: ['Relisez-le au guichet\u00a0: une erreur se dit tout de suite.', 'L’ancien titre est resté à la mairie.'],
};
const TURNED_AWAY = {
  fait: 'Le titre n’a pas été remis',
  suite: [
    'Le titre n’est remis qu’à vous\u00a0: l’agent compare avec vos empreintes.',
    'Allez-y vous-même, avant le dernier jour. La personne de confiance n’a rien abîmé\u00a0: le titre attend toujours.',
  ],
};
