import { dayInWords } from '#engine/journal/day.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { askedPieces, missingPieces } from '#portals/caf/dossier/pieces/asked.ts';
import { readUntil } from '#portals/caf/dossier/pieces/delays.ts';
import { PIECES } from '#portals/caf/dossier/pieces/kinds.ts';
import { sentPieces } from '#portals/caf/dossier/pieces/sent.ts';
import { specimenPapers } from '#portals/caf/dossier/pieces/specimen-papers.ts';
import { readWanted } from '#portals/caf/dossier/pieces/wanted.ts';
import { CHOICE } from '#portals/caf/letter.ts';
import { envoiPiece, TITLE } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

const kinds = Object.keys(PIECES).join(', ');
const kindOf = (cle: string): string | undefined => readWanted(cle.slice(cle.indexOf('/') + 1))?.piece;

/** The papers that the Caf asks for: sent now or later, read, accepted or asked again (caf.md §2.g). */
export const envoiPiecePart = demarche({
  flow: envoiPiece,
  screens,
  take,
  happenings,
  letters,
  lessons,
  stations,
  // Those that the account has under the same name are its own.
  papers: (world) => specimenPapers(world).filter(({ id }) => !world.compte.papiers.some((own) => own.id === id)),
  notes: (ecran, { world }) =>
    ecran === 'papier'
      ? [
          {
            texte: `Aujourd’hui, la Caf lit les papiers arrivés jusqu’au ${dayInWords(readUntil(world.today))}. C’est un [[delai-affiche|délai affiché]], pas une promesse.`,
            regle: `Envoi d’un papier : dossier de faits Caf, § 2.g ; papiers demandés et délai : CRPA, art. L114-5 ; ordre des questions et délai de lecture : ${CHOICE}`,
          },
        ]
      : [],
  menu: { rubrique: 'demarches', titre: TITLE, rang: 10 },
  aFaire: (world) => (missingPieces(world).length > 0 ? [{ titre: 'Un papier est demandé par la Caf' }] : []),
  checks: {
    'piece-envoyee': {
      quoi: `Un papier demandé par la CAF est parti dans le compte (piece: "bulletin" pour une sorte). Les sortes : ${kinds}.`,
      test: ({ piece }, world) =>
        sentPieces(world).some(
          ({ cle, voie, etat }) => voie !== 'courriel' && etat !== 'refusee' && (piece === undefined || kindOf(cle) === piece),
        ),
    },
    'piece-renvoyee': {
      quoi: 'Après un refus de la CAF, le papier est envoyé de nouveau.',
      test: (_params, world) => {
        const sent = sentPieces(world);
        return sent.some(({ cle, etat }, rank) => etat === 'refusee' && sent.slice(rank + 1).some((later) => later.cle === cle));
      },
    },
    'pieces-acceptees': {
      quoi: 'Des papiers étaient demandés par la CAF, et tous sont acceptés.',
      test: (_params, world) => {
        const asked = askedPieces(world);
        return asked.length > 0 && asked.every(({ etat }) => etat === 'acceptee');
      },
    },
  },
  glossary: {
    'delai-affiche': {
      mot: 'délai affiché',
      definition: {
        fr: 'Le jour jusqu’où la Caf a lu les papiers. C’est une moyenne : un papier incomplet, ou une relance, le rallonge.',
        en: 'The day up to which the Caf has read papers. It is an average, not a promise.',
      },
      source: 'Définition écrite pour ce site ; dossier de faits Caf, § 1.5',
    },
    'en-attente-d-information': {
      mot: 'en attente d’information',
      definition: {
        fr: 'Il manque quelque chose que vous seul pouvez envoyer. Tant qu’il manque, le délai de la Caf est arrêté.',
        en: 'Something that only you can send is missing. Until then, the time limit of the Caf does not run.',
      },
      source: 'Définition écrite pour ce site ; CRPA, art. L114-5',
    },
  },
  mots: ({ pieceVoie }) => ({
    bouton: 'Envoyer',
    fait: pieceVoie === 'courriel' ? 'Votre courriel est parti' : 'Votre papier est envoyé',
    reponse: 'Accusé de réception',
    suite: [
      pieceVoie === 'courriel'
        ? 'Lisez votre messagerie\u00a0: la réponse automatique est arrivée.'
        : 'Suivez-le dans «\u00a0Mes démarches\u00a0»\u00a0: en cours, puis accepté ou à renvoyer.',
    ],
  }),
});
