import { joinedPaper } from '#engine/answers/answer.ts';
import type { Reader } from '#engine/answers/reader.ts';
import { refuse } from '#engine/answers/reader.ts';
import type { Option } from '#engine/flow/flow.ts';
import { papersOf } from '#engine/household/papers.ts';
import type { PaperText } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import { certificatePapers } from '../attestations/certificate-papers.ts';
import { endOfIban, ribToGive } from '../banque/account.ts';
import { landlordPapers } from '../logement/landlord-paper.ts';
import { facesOf, kindOfPaper } from './kinds.ts';
import { isRight } from './right-paper.ts';
import { specimenPapers } from './specimen-papers.ts';
import type { Wanted } from './wanted.ts';

/** The most that a file may weigh, in megabytes: no limit was found (caf.md §2.g), this one is ours. */
export const MOST_MEGABYTES = 5;

/*
 * The files that one may try to send: the papers, and for the good one the same in worse forms, to practise what goes wrong. A form is
 * said by the end of the file's id: « carte-identite-sofia~recto ».
 */
const BLURRED = 'flou';
const REFUSED = {
  heic: `Le site ne lit pas la photo « .heic » du téléphone. Rien n’est parti. Choisissez un PDF, un JPEG ou un PNG.`,
  docx: `Le site ne lit pas les fichiers Word. Rien n’est parti. Choisissez un PDF, un JPEG ou un PNG.`,
  lourd: `Ce fichier pèse 12 Mo, et le site en prend ${MOST_MEGABYTES} au plus. Rien n’est parti. Prenez une photo plus légère, ou le PDF.`,
} as const;

/** The paper that a file shows, and in which form: « flou », or the id of the only face that it shows. */
export function readFile(fichier: string): { papier: string; forme: string | undefined } {
  const [papier = '', forme] = fichier.split('~');
  return { papier, forme };
}
export const isBlurred = (fichier: string): boolean => readFile(fichier).forme === BLURRED;

/** Reads a chosen file. Its type and its weight are looked at here, as the page of a portal does; a blurred one goes through. */
export const parseFile: Reader = (saisie) => {
  const { forme = '' } = readFile(saisie);
  if (saisie.length > 120 || (saisie !== '' && !/^[\w-]+(~[a-z]+)?$/.test(saisie)))
    return refuse('Choisissez un de vos papiers.');
  const why = Object.entries(REFUSED).find(([form]) => form === forme)?.[1];
  return why === undefined ? joinedPaper()(saisie) : refuse(why);
};

/** Every paper that may be sent, `more` being asked for by the form under the eyes. The notebook with the passwords is no document. */
export function sendablePapers(world: World, more: readonly Wanted[] = []): PaperText[] {
  const own = [...papersOf(world), ...certificatePapers(world), ...landlordPapers(world)].filter(({ type }) => type !== 'carte');
  const names = new Set(own.map(({ id }) => id));
  return [...own, ...specimenPapers(world, more).filter(({ id }) => !names.has(id))];
}

/** The paper behind a file. */
export const paperBehind = (world: World, fichier: string, more: readonly Wanted[] = []): PaperText | undefined =>
  sendablePapers(world, more).find(({ id }) => id === readFile(fichier).papier);

/** The paper that a careful person sends for this request; undefined while she has none. */
export function goodPaper(world: World, wanted: Wanted): PaperText | undefined {
  const right = sendablePapers(world, [wanted]).filter((paper) => isRight(world, paper, wanted));
  // Of two accounts, the one that receives payments.
  const open = wanted.piece === 'rib' ? ribToGive(world.compte)?.id : undefined;
  return right.find(({ id }) => id === open) ?? right[0];
}

/** Two accounts have papers of one title: whose, and which. */
function whose({ compte }: Pick<World, 'compte'>, papier: string): string | undefined {
  const rib = compte.papiers.find(({ id }) => id === papier);
  return rib?.type === 'rib' ? `${rib.titulaire}, compte ${endOfIban(rib.iban)}` : undefined;
}

/** The files to choose from: every paper, and all that may go wrong with the good one. */
export function fileOptions(world: World, wanted: Wanted | undefined): Option[] {
  const good = wanted === undefined ? undefined : goodPaper(world, wanted);
  return sendablePapers(world, wanted === undefined ? [] : [wanted]).flatMap(({ id, type, titre, de }) => {
    const faces = facesOf(kindOfPaper({ id, type, titre }));
    const named = faces.length === 0 ? titre : `${titre}, en entier`;
    const one = (forme: string, words: string): Option => ({ valeur: `${id}~${forme}`, label: `${titre}\u00a0: ${words}` });
    return [
      { valeur: id, label: named, hint: `${whose(world, id) ?? de} · PDF` },
      ...faces.map((face) => one(face.id, `une photo, ${face.nom} seulement`)),
      ...(id === good?.id
        ? [
            { ...one(BLURRED, 'une photo floue'), defaut: 'flou' as const },
            { ...one('heic', 'la photo du téléphone, fichier .heic'), defaut: 'type' as const },
            { ...one('docx', 'un fichier Word (.docx)'), defaut: 'type' as const },
            { ...one('lourd', 'un fichier de 12 Mo'), defaut: 'lourd' as const },
          ]
        : []),
    ];
  });
}
