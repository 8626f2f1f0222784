import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { askedPieces } from '#portals/caf/dossier/pieces/asked.ts';
import { readOn } from '#portals/caf/dossier/pieces/delays.ts';
import { readFile } from '#portals/caf/dossier/pieces/files.ts';
import { ENVOI, REFUSALS, type SentPiece, sentPieces } from '#portals/caf/dossier/pieces/sent.ts';
import { verdictOn } from '#portals/caf/dossier/pieces/verdict.ts';
import { wantedInWords } from '#portals/caf/dossier/pieces/wanted.ts';

const row = (number: string): string => `Dossier de faits Caf, § 2.g et § 5 ligne ${number}`;

/** What sending a paper taught: readable, whole, the right one, by the right way, in time (§5 rows 18 to 20). */
export const lessons = (world: World): Lesson[] => [
  ...sentPieces(world).flatMap((sent) => (sent.voie === 'courriel' ? [byMail(world, sent)] : inTheFile(world, sent))),
  ...neverLeft(world),
  ...late(world),
];

const nameOf = (world: World, { cle }: SentPiece): string => {
  const asked = askedPieces(world).find((one) => one.cle === cle);
  return asked === undefined ? 'Le papier' : `« ${wantedInWords(world, asked)} »`;
};

function byMail(world: World, sent: SentPiece): Lesson {
  return {
    id: `piece-par-courriel:${sent.dossier}`,
    dossier: sent.dossier,
    titre: 'Un papier est parti par courriel',
    explication: `${nameOf(world, sent)} : l’adresse de la Caf ne reçoit rien. Le papier n’est pas dans le dossier, et le délai continue.`,
    etat: 'arrive',
    le: sent.le,
    source: row('20'),
  };
}

function inTheFile(world: World, sent: SentPiece): Lesson[] {
  const { id, jointe, dossier, etat, luLe } = sent;
  const raison = sent.raison ?? verdictOn(world, sent);
  const day = luLe ?? readOn(sent);
  // What left with a request is told with it.
  if (jointe && (raison === undefined || etat === 'acceptee')) return [];
  if (raison === undefined || etat === 'acceptee')
    return [
      {
        id: `piece-juste:${id}`,
        titre: 'Le bon papier, lisible et entier',
        explication: `${nameOf(world, sent)} : l’agent n’a rien à redemander. Le dossier n’attend pas une deuxième fois.`,
        etat: 'evite',
        source: row('18'),
      },
    ];
  return [
    {
      id: `piece-refusee:${id}`,
      dossier,
      titre: raison === 'pas-attendue' ? 'Un papier que personne n’attendait' : 'Un papier ne convenait pas',
      explication: `${nameOf(world, sent)}. ${REFUSALS[raison]}${raison === 'pas-attendue' ? '' : ' Le dossier reste en attente.'}`,
      etat: etat === 'refusee' ? 'arrive' : 'a-venir',
      le: day,
      quand: 'Un agent l’ouvre.',
      source: row('18'),
    },
  ];
}

/** A file that the site itself refused, and nothing sent afterwards for it. */
function neverLeft(world: World): Lesson[] {
  const tried = eventsOf(world, 'refuse').filter(
    ({ fait, dossier }) => fait === 'pieceFichier' && dossier.startsWith(`${ENVOI}:`),
  );
  const first = tried.find(({ dossier }) => !eventsOf(world, 'envoye').some((sent) => sent.dossier === dossier));
  if (first === undefined || readFile(textIn({ saisie: first.saisie ?? '' }, 'saisie')).forme === undefined) return [];
  return [
    {
      id: `piece-pas-partie:${first.dossier}`,
      titre: 'Un fichier que le site ne prend pas',
      explication: 'Trop lourd ou d’un autre format : rien n’est transmis, et rien ne le rappelle plus tard. Il faut renvoyer.',
      etat: 'arrive',
      le: first.le,
      source: row('19'),
    },
  ];
}

function late(world: World): Lesson[] {
  return askedPieces(world)
    .filter(({ etat, avant }) => (etat === 'attendue' || etat === 'a-renvoyer') && avant < world.today)
    .map((piece) => ({
      id: `piece-en-retard:${piece.cle}`,
      titre: 'Un papier demandé n’est pas arrivé à temps',
      explication: `« ${wantedInWords(world, piece)} » : sans lui, la Caf ne peut pas décider. Envoyé plus tard, il fait repartir le dossier.`,
      etat: 'arrive' as const,
      le: piece.avant,
      source: row('18'),
    }));
}
