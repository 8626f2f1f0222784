import { splitKey } from '#engine/answers/answers.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { missingPieces } from '#portals/caf/dossier/pieces/asked.ts';
import { readOn } from '#portals/caf/dossier/pieces/delays.ts';
import { paperBehind } from '#portals/caf/dossier/pieces/files.ts';
import { wantedInWords } from '#portals/caf/dossier/pieces/wanted.ts';
import { tell } from '#portals/caf/dossier/tell.ts';
import type { Donnees } from '#schema/evenement.ts';
import { NOTHING_ASKED } from './facts.ts';

const UNASKED =
  'La Caf n’a pas demandé ce papier : il sera rangé sans être lu. Confirmez, ou choisissez un papier demandé. Pour expliquer quelque chose, écrivez plutôt un message.';
const TWICE = 'La même page est jointe deux fois. Confirmez, ou changez-en une.';

/** A paper that leaves: refused when it is nobody's, confirmed when nothing was asked, then acknowledged (CRPA L112-11). */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'DOC', dossier);
  const cle = textIn(donnees, 'pieceDemandee');
  const voie = textIn(donnees, 'pieceVoie');
  const asked = missingPieces(world).find((piece) => piece.cle === cle);
  const pages = Object.entries(donnees).filter(([key]) => splitKey(key).fait === 'pieceFichier');
  const unknown = pages.filter(([, fichier]) => paperBehind(world, String(fichier)) === undefined);
  const erreurs = [
    ...(asked === undefined && cle !== NOTHING_ASKED
      ? [{ cle: 'pieceDemandee', message: 'Ce papier n’est plus demandé. Choisissez de nouveau.' }]
      : []),
    ...unknown.map(([key]) => ({ cle: key, message: 'Ce document n’est pas dans vos papiers. Choisissez-en un autre.' })),
  ];
  const files = pages.map(([, fichier]) => String(fichier));
  const again = pages.find(([, fichier], rank) => files.indexOf(String(fichier)) < rank);
  const nom = asked === undefined ? 'un papier que personne n’a demandé' : wantedInWords(world, asked);
  const said = { numero, nom, pages: files.length, ...(asked === undefined ? {} : { titre: asked.titre }) };
  return {
    erreurs,
    incoherences: [
      ...(cle === NOTHING_ASKED ? [{ cle: 'pieceDemandee', message: UNASKED }] : []),
      ...(again === undefined ? [] : [{ cle: again[0], message: TWICE }]),
    ],
    numero,
    faits:
      voie === 'courriel'
        ? tell(`piece-courriel:${dossier}`, 'piece-non-recue', said, ['courriel'])
        : tell(`piece-recue:${dossier}`, 'piece-recue', {
            ...said,
            voie,
            luVers: readOn({ le: world.today, voie: voie === 'courrier' ? 'courrier' : 'compte', cle }),
          }),
  };
}
